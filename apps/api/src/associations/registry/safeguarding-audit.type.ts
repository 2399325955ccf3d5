import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#api/graphql/enum';
import { DateScalar, WebAddressScalar } from '#api/graphql/scalars';
import { commandEnum, stepOf } from '#api/graphql/step.type';
import type { AuditLine } from '#domain/associations/registry/audit.policy';
import {
  AUDIT_ANSWERS,
  AUDIT_ITEM_CODES,
  AUDIT_RATINGS,
  AUDIT_STANDARDS,
  type AuditAnswer,
  type AuditItem,
  type AuditRating,
  type AuditStandard,
} from '#domain/associations/registry/audit.rules';
import { AUDIT, AUDIT_STATES, type AuditState } from '#domain/associations/registry/audit.states';
import { personCommands } from '#domain/kernel/machine';

const AuditItemEnum = enumOf(AUDIT_ITEM_CODES);
const AuditAnswerEnum = enumOf(AUDIT_ANSWERS);
const AuditRatingEnum = enumOf(AUDIT_RATINGS);
const AuditStandardEnum = enumOf(AUDIT_STANDARDS);
const AuditStateEnum = enumOf(AUDIT_STATES);
const AuditCommandEnum = commandEnum('SafeguardingAudit', personCommands(AUDIT));
export const AuditStepType = stepOf('SafeguardingAudit', AuditCommandEnum);

registerEnumType(AuditItemEnum, {
  name: 'AuditItem',
  description: 'The questions of a self-audit of safeguarding, six of each standard.',
});
registerEnumType(AuditAnswerEnum, { name: 'AuditAnswer', description: 'What is said to a question.' });
registerEnumType(AuditRatingEnum, {
  name: 'AuditRating',
  description: 'What a self-audit comes to.',
  valuesMap: {
    RED: { description: 'Nothing for children.' },
    AMBER: { description: 'Services for children are listed.' },
    GREEN: { description: 'Children may be sent to it as well.' },
  },
});
registerEnumType(AuditStandardEnum, {
  name: 'AuditStandard',
  description: 'The four International Child Safeguarding Standards.',
});
registerEnumType(AuditStateEnum, {
  name: 'SafeguardingAuditState',
  description: 'The status of a self-audit; the rating of a RATED one counts.',
});

@ObjectType('AuditLine', { description: 'What is said to one question.' })
export class AuditLineType implements AuditLine {
  @Field(() => AuditItemEnum, { description: 'The question.' })
  item!: AuditItem;

  @Field(() => AuditAnswerEnum, { description: 'What the institution says.' })
  answer!: AuditAnswer;

  @Field(() => AuditAnswerEnum, { nullable: true, description: 'What the officer makes of it.' })
  moderated!: AuditAnswer | null;

  @Field(() => String, { nullable: true, description: 'The address of a document that shows it.' })
  evidence!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By when it is to be better.' })
  improveBy!: string | null;
}

@ObjectType('AuditShare', { description: 'How much of a standard is in place.' })
export class AuditShareType {
  @Field(() => AuditStandardEnum, { description: 'The standard.' })
  standard!: AuditStandard;

  @Field(() => Int, {
    nullable: true,
    description: 'Per cent, as the institution says; null: too little answered.',
  })
  own!: number | null;

  @Field(() => Int, { nullable: true, description: 'Per cent, as the officer sees it.' })
  moderated!: number | null;
}

@ObjectType('SafeguardingAudit', { description: 'A self-audit of the safeguarding of an institution.' })
export class SafeguardingAuditType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ID, { description: 'The institution.' })
  institutionId!: string;

  @Field(() => String, { description: 'What the institution is called.' })
  institutionName!: string;

  @Field(() => AuditStateEnum, { description: 'Its status.' })
  state!: AuditState;

  @Field(() => Int, { description: 'Send it when saving or taking a step.' })
  version!: number;

  @Field(() => [AuditLineType], { description: 'The answers so far.' })
  lines!: readonly AuditLineType[];

  @Field(() => [AuditShareType], { description: 'Each standard.' })
  shares!: readonly AuditShareType[];

  @Field(() => AuditRatingEnum, { description: 'What the answers of the institution come to.' })
  ownRating!: AuditRating;

  @Field(() => AuditRatingEnum, {
    nullable: true,
    description: 'The rating by the officer; this one counts.',
  })
  rating!: AuditRating | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which the rating counts.' })
  validUntil!: string | null;
}

@InputType({ description: 'What an institution says to one question.' })
export class AuditLineInput implements AuditLine {
  @Field(() => AuditItemEnum, { description: 'The question.' })
  item!: AuditItem;

  @Field(() => AuditAnswerEnum, { description: 'The answer.' })
  answer!: AuditAnswer;

  @Field(() => WebAddressScalar, {
    nullable: true,
    defaultValue: null,
    description: 'The address of a document that shows it.',
  })
  evidence!: string | null;

  @Field(() => DateScalar, { nullable: true, defaultValue: null, description: 'By when it is to be better.' })
  improveBy!: string | null;
}

@InputType({ description: 'What an officer makes of one question.' })
export class ModeratedLineInput implements Pick<AuditLine, 'item' | 'answer'> {
  @Field(() => AuditItemEnum, { description: 'The question.' })
  item!: AuditItem;

  @Field(() => AuditAnswerEnum, { description: 'The answer.' })
  answer!: AuditAnswer;
}
