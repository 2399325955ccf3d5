import { ArgsType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { Classified } from '#api/fields/classified';
import { capitalEnumOf } from '#api/graphql/enum';
import { DateTimeScalar, WordsScalar } from '#api/graphql/scalars';
import { OVERRIDE_LIMITS } from '#domain/marketplace/matching/limits';
import { OVERRIDABLE_GATES, type OverridableGate } from '#domain/marketplace/matching/override.rules';
import type { OverriddenGate } from '#features/marketplace/matching/match-overrides.service';

const OverridableGateEnum = capitalEnumOf(OVERRIDABLE_GATES);
registerEnumType(OverridableGateEnum, {
  name: 'OverridableGate',
  description: 'The conditions of a match that an approver may override with a reason.',
});

@Classified('NOTES')
@ObjectType('MatchOverride', {
  description: 'A failed condition in spite of which an approver lets a pair into the list; for staff.',
})
export class MatchOverrideType {
  @Field(() => OverridableGateEnum, { description: 'Which condition.' })
  gate!: OverridableGate;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => ID, { description: 'The account of the approver.' })
  approverId!: string;

  @Field(() => String, { nullable: true, description: 'Who that is, by name; null after an erasure.' })
  approverName!: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  decidedAt!: Date;
}

@ArgsType()
export class MatchOverrideArgs implements OverriddenGate {
  @Field(() => ID, { description: 'The need.' })
  @IsUUID()
  needId!: string;

  @Field(() => ID, { description: 'The professional.' })
  @IsUUID()
  professionalId!: string;

  @Field(() => OverridableGateEnum, { description: 'The condition that fails.' })
  gate!: OverridableGate;

  @Field(() => WordsScalar, { description: 'Why the pair is let through all the same; staff read it.' })
  @MaxLength(OVERRIDE_LIMITS.reason)
  reason!: string;
}
