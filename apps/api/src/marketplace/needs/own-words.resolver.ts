import { Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { type OwnWord, OwnWordQueries } from '#features/marketplace/needs/own-word.queries';

@ObjectType('OwnWord', { description: 'A skill in somebody’s own words that is not in the taxonomy.' })
class OwnWordType implements OwnWord {
  @Field(() => String, { description: 'As it was typed most often.' })
  text!: string;

  @Field(() => Int, { description: 'Profiles that have it.' })
  people!: number;

  @Field(() => Int, { description: 'Needs that ask for it.' })
  needs!: number;
}

@Resolver()
export class OwnWordsResolver {
  constructor(private readonly words: OwnWordQueries) {}

  @Allow('taxonomy.own-words')
  @Query(() => [OwnWordType], {
    description:
      'What people typed that the taxonomy does not know, the commonest first, at most 200; for staff.',
  })
  ownWords(): Promise<OwnWordType[]> {
    return this.words.commonest();
  }
}
