import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '#api/graphql/connection';
import { CandidacyType } from '#api/marketplace/candidacies/candidacy.type';
import { MatchType } from '#api/marketplace/matching/match.type';

@ObjectType('Candidate', { description: 'A person before those who choose for a need.' })
export class CandidateType {
  @Field(() => ID, { description: 'The need.' })
  needId!: string;

  @Field(() => ID, { description: 'The professional.' })
  professionalId!: string;

  @Field(() => MatchType, {
    nullable: true,
    description: 'How the person fits; null for who is not in the list.',
  })
  match!: MatchType | null;

  @Field(() => CandidacyType, {
    nullable: true,
    description: 'The person’s status; null for somebody who has not been suggested and has not applied.',
  })
  candidacy!: CandidacyType | null;
}

@ObjectType({ description: 'A page of candidates.' })
export class CandidateConnection extends connectionOf(CandidateType, 'Candidate') {}
