import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { DateScalar, DateTimeScalar } from '#api/graphql/scalars';

@ObjectType('Colleague', { description: 'Someone of the staff, as colleagues see them.' })
export class ColleagueType {
  @Field(() => ID, { description: 'The account.' })
  id!: string;

  @Field(() => String, { description: 'How the person would like to be called.' })
  displayName!: string;
}

@ObjectType('Cover', { description: 'A colleague who covers for the assignee of an item.' })
export class CoverType extends ColleagueType {
  @Field(() => DateTimeScalar, { description: 'Until when.' })
  until!: Date;
}

@ObjectType('Delegation', { description: 'A delegation: one colleague covers another’s work for a while.' })
export class DelegationType {
  @Field(() => ID, { description: 'UUID; of the invitation while the colleague has not accepted.' })
  id!: string;

  @Field(() => Boolean, { description: 'Whether the colleague has accepted; until then nothing holds.' })
  isAccepted!: boolean;

  fromId!: string;

  toId!: string;

  @Field(() => DateTimeScalar, { description: 'From when.' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: 'Until when; it ends by itself.' })
  endsAt!: Date;
}

@InputType({ description: 'Who takes over your work, and for which days.' })
export class DelegationInput {
  @Field(() => ID, { description: 'The colleague: an id of `colleagues`.' })
  @IsUUID()
  toId!: string;

  @Field(() => DateScalar, { description: 'The first day, in your time zone.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  endsOn!: string;
}
