import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Classified } from '#api/fields/classified';
import { connectionOf } from '#api/graphql/connection';
import { enumOf } from '#api/graphql/enum';
import { DateScalar, DateTimeScalar } from '#api/graphql/scalars';
import { commandEnum, stepOf } from '#api/graphql/step.type';
import { SupportType } from '#api/marketplace/needs/support.type';
import { FINDINGS } from '#domain/catalogue/findings';
import { personCommands } from '#domain/kernel/machine';
import { TOR_CODES, type TorFinding, type TorProblem } from '#domain/marketplace/needs/completeness.rules';
import type { NeedStepCommand } from '#domain/marketplace/needs/need.policy';
import { NEED, NEED_STATES, type NeedState } from '#domain/marketplace/needs/need.states';
import {
  type AskedLanguage,
  type AskedSkill,
  CHILD_CONTACTS,
  type ChildContact,
  type Counterpart,
  type Output,
} from '#domain/marketplace/needs/terms';
import { CEFR_LEVELS, type CefrLevel, MODALITIES, type Modality } from '#domain/reference/vocabulary';

export const NeedStateEnum = enumOf(NEED_STATES);
/** A revision is an edit of the text. */
export const NeedCommandEnum = commandEnum(
  'Need',
  personCommands(NEED).filter((command) => command !== 'revise'),
);
export const NeedStepType = stepOf('Need', NeedCommandEnum);
export const ModalityEnum = enumOf(MODALITIES);
export const CefrLevelEnum = enumOf(CEFR_LEVELS);
export const ChildContactEnum = enumOf(CHILD_CONTACTS);
const TorProblemEnum = enumOf(TOR_CODES);
const TorSeverityEnum = enumOf(['BLOCKS', 'ADVICE'] as const);

registerEnumType(NeedStateEnum, { name: 'NeedState', description: 'The status of a need.' });
registerEnumType(ModalityEnum, { name: 'Modality', description: 'Where the work happens.' });
registerEnumType(CefrLevelEnum, {
  name: 'CefrLevel',
  description: 'Common European Framework of Reference for Languages.',
});
registerEnumType(ChildContactEnum, {
  name: 'ChildContact',
  description: 'How close the work brings someone to children.',
});
registerEnumType(TorProblemEnum, {
  name: 'TorProblem',
  description: 'What can be wrong with terms of reference.',
  valuesMap: Object.fromEntries(TOR_CODES.map((code) => [code, { description: FINDINGS[code] }])),
});
registerEnumType(TorSeverityEnum, {
  name: 'TorSeverity',
  description: 'BLOCKS keeps a text from being submitted; ADVICE makes it better.',
});

@ObjectType('Output', { description: 'What a placement must leave behind.' })
export class OutputType implements Output {
  @Field(() => String, { description: 'The output in words.' })
  text!: string;

  @Field(() => String, { description: 'How it is measured.' })
  indicator!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The value of the indicator to reach; null when it is not a number.',
  })
  target!: number | null;
}

@ObjectType('Counterpart', { description: 'Local colleagues who learn: their post, never their names.' })
export class CounterpartType implements Counterpart {
  @Field(() => String, { description: 'The post.' })
  role!: string;

  @Field(() => Int, { description: 'How many people.' })
  people!: number;
}

@ObjectType('AskedSkill', { description: 'A skill that a need asks for.' })
export class AskedSkillType implements AskedSkill {
  @Field(() => ID, { description: 'Concept URI of ESCO or of the starter taxonomy.' })
  conceptUri!: string;

  @Field(() => Int, { description: '1 basic, 2 working, 3 advanced, 4 expert.' })
  level!: number;

  @Field(() => Int, { description: '1 to 10, relative to the other skills of the need.' })
  weight!: number;

  @Field(() => Boolean, { description: 'Essential skills decide the gate; the others are desirable.' })
  essential!: boolean;

  @Field(() => Boolean, { description: 'Whether it must be covered by itself.' })
  mandatory!: boolean;
}

@ObjectType('AskedLanguage', { description: 'A language that a need asks for.' })
export class AskedLanguageType implements AskedLanguage {
  @Field(() => String, { description: 'ISO 639-1, or 639-3 where there is none.' })
  code!: string;

  @Field(() => CefrLevelEnum, { description: 'The level without which it does not work.' })
  minimum!: CefrLevel;

  @Field(() => CefrLevelEnum, { description: 'The level that would be best.' })
  preferred!: CefrLevel;
}

@ObjectType('TorFinding', {
  description: 'Something that is missing, impossible or vague in terms of reference.',
})
export class TorFindingType {
  @Field(() => String, { description: 'Path of the field, such as outputs.0.indicator.' })
  field!: string;

  @Field(() => TorProblemEnum, { description: 'What is wrong.' })
  code!: TorProblem;

  @Field(() => TorSeverityEnum, { description: 'Whether it keeps the text from being submitted.' })
  severity!: 'BLOCKS' | 'ADVICE';

  @Field(() => String, { description: 'The plain sentence, in English.' })
  sentence!: string;
}

/** A finding with its sentence. */
export const findingType = (finding: TorFinding): TorFindingType => ({
  ...finding,
  sentence: FINDINGS[finding.code],
});

@ObjectType('NeedDecision', { description: 'A step that was taken on a need, with its words.' })
export class NeedDecisionType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => Int, { description: 'The version of the text.' })
  version!: number;

  @Field(() => NeedCommandEnum, { description: 'The command.' })
  command!: NeedStepCommand;

  @Field(() => String, { nullable: true, description: 'The code of the reason.' })
  reason!: string | null;

  @Classified('CASE_WORDS')
  @Field(() => String, { nullable: true, description: 'Words for the author.' })
  comment!: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  decidedAt!: Date;
}

@ObjectType('NeedTemplate', { description: 'Terms of reference to begin from.' })
export class NeedTemplateType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'The programme that offers it; null: every programme.' })
  programmeId!: string | null;
}

@ObjectType('Need', {
  description: 'What an institution asks for; its text is the terms of reference (ToR).',
})
export class NeedType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ID, { description: 'The programme.' })
  programmeId!: string;

  @Field(() => ID, { description: 'The institution that asks.' })
  institutionId!: string;

  @Field(() => NeedStateEnum, { description: 'Its status.' })
  state!: NeedState;

  @Field(() => Int, { description: 'The version of the text.' })
  version!: number;

  @Field(() => Int, { description: 'Rises with every write; give it back when you edit.' })
  revision!: number;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => String, { description: 'What is there today, and what should be different afterwards.' })
  objective!: string;

  @Field(() => [OutputType], { description: 'What it must leave behind.' })
  outputs!: OutputType[];

  @Field(() => [CounterpartType], { description: 'Who learns.' })
  counterparts!: CounterpartType[];

  @Field(() => [AskedSkillType], { description: 'The skills asked for.' })
  skills!: AskedSkillType[];

  @Field(() => [AskedLanguageType], { description: 'The languages asked for.' })
  languages!: AskedLanguageType[];

  @Field(() => ModalityEnum, { nullable: true, description: 'Where the work happens.' })
  modality!: Modality | null;

  @Field(() => String, { description: 'Host country, ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => String, { nullable: true, description: 'Town or site.' })
  place!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  startsOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  endsOn!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days that someone must be there; null: 14, or the whole length when shorter.',
  })
  minOverlapDays!: number | null;

  @Field(() => Int, { nullable: true, description: 'Hours a week.' })
  weeklyHours!: number | null;

  @Field(() => Int, { description: 'How many people.' })
  positions!: number;

  @Field(() => String, { nullable: true, description: 'ISIC Rev.4 code.' })
  sector!: string | null;

  @Field(() => Int, {
    description: 'Clearance that must last to the end: 0 none, 1 basic, 2 enhanced, 3 full.',
  })
  clearanceLevel!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'The regulated profession whose licence is needed: concept URI of the occupation.',
  })
  licence!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Years of experience that would be best; fewer exclude nobody.',
  })
  yearsPreferred!: number | null;

  @Field(() => [String], {
    description: 'Skills in the author’s own words that are not in the taxonomy.',
  })
  ownSkills!: readonly string[];

  @Field(() => ChildContactEnum, { description: 'How close the work brings someone to children.' })
  childContact!: ChildContact;

  @Field(() => [SupportType], { description: 'What the placement comes with, and who pays for it.' })
  support!: SupportType[];

  @Field(() => DateScalar, { nullable: true, description: 'Last day to apply.' })
  deadline!: string | null;

  @Field(() => DateTimeScalar, { description: 'When the draft was begun.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When this version was submitted.' })
  submittedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When IOM answers by; null when somebody else acts next.',
  })
  reviewDueAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published.' })
  publishedAt!: Date | null;
}

@ObjectType({ description: 'A page of needs.' })
export class NeedConnection extends connectionOf(NeedType, 'Need') {}
