import { Args, Field, ID, Mutation, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '#domain/kernel/actor';
import { HOLD_SUBJECTS, type HoldSubject } from '#domain/catalogue/hold-subjects';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { Classified } from '#api/fields/classified';
import { enumOf } from '#api/graphql/enum';
import { DateTimeScalar, WordsScalar } from '#api/graphql/scalars';
import { HoldQueries } from '#features/casework/holds/hold.queries';
import { HoldsService } from '#features/casework/holds/holds.service';

const HoldSubjectEnum = enumOf(HOLD_SUBJECTS);
registerEnumType(HoldSubjectEnum, { name: 'HoldSubject', description: 'What can be put on hold.' });

@Classified('HOLDS')
@ObjectType('Hold', { description: 'A pause, as safeguarding officers see it; others see “paused by IOM”.' })
class HoldType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => HoldSubjectEnum, { description: 'What is on hold.' })
  subject!: HoldSubject;

  @Field(() => ID, { description: 'The id of that.' })
  subjectId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => ID, { description: 'The officer who placed it.' })
  placedBy!: string;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  placedAt!: Date;
}

@Resolver()
export class HoldsResolver {
  constructor(
    private readonly holds: HoldsService,
    private readonly queries: HoldQueries,
  ) {}

  @Allow('hold.manage')
  @Query(() => [HoldType], { description: 'The open holds within your reach, newest first.' })
  openHolds(@CurrentPerson() actor: PersonActor): Promise<HoldType[]> {
    return this.queries.open(actor);
  }

  @Allow('hold.manage')
  @Mutation(() => ID, {
    description: 'Pauses a person, an institution or a placement; answers the hold’s id.',
  })
  placeHold(
    @CurrentPerson() actor: PersonActor,
    @Args('subject', { type: () => HoldSubjectEnum }) subject: HoldSubject,
    @Args('subjectId', { type: () => ID }) subjectId: string,
    @Args('reason', { type: () => WordsScalar }) reason: string,
  ): Promise<string> {
    return this.holds.place(actor, subject, subjectId, reason);
  }

  @Allow('hold.manage')
  @Mutation(() => Boolean, { description: 'Lets what was paused go on.' })
  async liftHold(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.holds.lift(actor, id);
    return true;
  }
}
