import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '#api/graphql/connection';
import { capitalEnumOf, enumOf } from '#api/graphql/enum';
import { DateTimeScalar } from '#api/graphql/scalars';
import { EligibilityAnswerEnum } from '#api/parties/programmes/programme.type';
import type { Band, Explanation } from '#domain/marketplace/matching/explain.rules';
import { BANDS } from '#domain/marketplace/matching/explain.rules';
import { GATE_CODES, type GateCode } from '#domain/marketplace/matching/gates.rules';
import type { GateAnswer } from '#domain/parties/programmes/eligibility.rules';
import { EVIDENCE_KINDS, type EvidenceKind } from '#domain/reference/vocabulary';
import type { MatchEntity } from '#features/marketplace/matching/match.entity';
import type { ExplanationInWords } from '#features/outreach/notifications/explanation-words';

export const MatchBandEnum = enumOf(BANDS.map(([band]) => band));
export const GateCodeEnum = capitalEnumOf(GATE_CODES);
const MatchEvidenceEnum = enumOf(EVIDENCE_KINDS);

registerEnumType(MatchBandEnum, {
  name: 'MatchBand',
  description: 'How well a pair fits, in words: people need no false precision.',
});
registerEnumType(GateCodeEnum, { name: 'GateCode', description: 'A condition of a match.' });
registerEnumType(MatchEvidenceEnum, {
  name: 'MatchEvidence',
  description: 'How far a skill is more than a word: said, shown by a document, or checked by staff.',
});

@ObjectType('MatchGate', { description: 'A condition, which is separate from the score.' })
export class MatchGateType {
  @Field(() => GateCodeEnum, { description: 'Which condition.' })
  code!: GateCode;

  @Field(() => EligibilityAnswerEnum, { description: 'Whether it is met.' })
  answer!: GateAnswer;

  @Field(() => String, { nullable: true, description: 'A closer word, such as `language_unknown`.' })
  detail!: string | null;

  @Field(() => [String], { description: 'What is asked.' })
  required!: string[];

  @Field(() => [String], { description: 'What was found.' })
  actual!: string[];

  @Field(() => Boolean, { description: 'Whether an approver lets the pair through in spite of this fail.' })
  overridden!: boolean;
}

@ObjectType('MatchTerm', { description: 'One part of a score.' })
export class MatchTermType {
  @Field(() => String, { description: '`skill`, `sector`, `years`, `language` or `hours`.' })
  code!: string;

  @Field(() => Int, { description: 'Weight in the programme.' })
  weight!: number;

  @Field(() => Int, { description: 'In thousandths.' })
  value!: number;

  @Field(() => Int, { description: 'Points of the score; the parts sum to it.' })
  contribution!: number;

  @Field(() => Boolean, { description: 'Whether the need asks for it at all.' })
  applies!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the professional did not say, so that the value is a guess.',
  })
  unknown!: boolean;
}

@ObjectType('MatchSkill', { description: 'How one asked skill is met.' })
export class MatchSkillType {
  @Field(() => String, { description: 'The asked skill, by URI.' })
  skill!: string;

  @Field(() => Boolean, { description: 'Whether it is essential.' })
  essential!: boolean;

  @Field(() => Boolean, { description: 'Whether it must be covered by itself.' })
  mandatory!: boolean;

  @Field(() => Int, { description: 'Level asked, 1 to 4.' })
  levelAsked!: number;

  @Field(() => Int, { description: 'Weight in the need.' })
  weight!: number;

  @Field(() => String, { nullable: true, description: 'The held skill that meets it best, by URI.' })
  matchedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '`same`, `narrower`, `essential`, `broader`, `optional`, `group` or `parentGroup`.',
  })
  relation!: string | null;

  @Field(() => Int, { nullable: true, description: 'Level held; null when not said.' })
  levelHeld!: number | null;

  @Field(() => MatchEvidenceEnum, { nullable: true, description: 'Evidence of the held skill.' })
  evidence!: EvidenceKind | null;

  @Field(() => Int, { description: 'How far it is covered, in thousandths.' })
  cover!: number;
}

@ObjectType('MatchRaise', {
  description: 'One change that would raise the score, worked out and not guessed.',
})
export class MatchRaiseType {
  @Field(() => String, { description: '`skill`, `language` or `hours`.' })
  kind!: string;

  @Field(() => Int, { description: 'Points that the score would gain.' })
  gain!: number;

  @Field(() => String, { nullable: true, description: 'The skill to add or raise, by URI.' })
  skill!: string | null;

  @Field(() => String, { nullable: true, description: 'The language to raise by one step.' })
  language!: string | null;

  @Field(() => String, { nullable: true, description: 'The level to reach: 1 to 4, or one of the CEFR.' })
  level!: string | null;

  @Field(() => Int, { nullable: true, description: 'Hours a week to offer.' })
  hoursPerWeek!: number | null;
}

@ObjectType('MatchExplanation', { description: 'Why a pair has its score.' })
export class MatchExplanationType {
  @Field(() => String, { description: 'Name of the formula.' })
  formula!: string;

  @Field(() => String, { description: 'Version of the taxonomy.' })
  taxonomyVersion!: string;

  @Field(() => Int, { description: 'Version of the programme’s rules.' })
  weightsVersion!: number;

  @Field(() => Int, { description: 'Version of the need.' })
  needVersion!: number;

  @Field(() => Int, { description: 'Version of the profile.' })
  profileVersion!: number;

  @Field(() => Int, { description: '0 to 100 000.' })
  score!: number;

  @Field(() => MatchBandEnum, {
    description:
      'The fit in a word: the band of the score, at most GOOD when an essential skill is covered to less than one half, at most POSSIBLE when the essential skills together are.',
  })
  band!: Band;

  @Field(() => [MatchGateType], { description: 'The conditions, which are separate from the score.' })
  gates!: MatchGateType[];

  @Field(() => [MatchTermType], { description: 'The parts of the score.' })
  terms!: MatchTermType[];

  @Field(() => Int, { description: 'Coverage of the essential skills, in thousandths.' })
  essentialCoverage!: number;

  @Field(() => Int, { description: 'Coverage of all asked skills, in thousandths.' })
  coverage!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'How like the person’s occupation is to the need’s, in thousandths; null when skills do not tell.',
  })
  occupationFit!: number | null;

  @Field(() => [MatchSkillType], { description: 'Each asked skill.' })
  skills!: MatchSkillType[];

  @Field(() => [String], {
    description:
      'Asked skills that nothing held covers, and essential ones that are covered to less than one half, by URI.',
  })
  missing!: string[];

  @Field(() => [MatchRaiseType], { description: 'Up to three changes that would raise the score most.' })
  raises!: MatchRaiseType[];

  /** What the schema shows was made of; the sentences are made of it too. */
  explained!: Explanation;
}

@ObjectType('MatchWords', { description: 'An explanation in plain sentences.' })
export class MatchWordsType implements ExplanationInWords {
  @Field(() => String, { description: 'How well it fits.' })
  band!: string;

  @Field(() => [String], { description: 'What fits.' })
  fits!: readonly string[];

  @Field(() => [String], { description: 'What is missing.' })
  missing!: readonly string[];

  @Field(() => [String], { description: 'What would help most.' })
  raises!: readonly string[];
}

@ObjectType('Match', { description: 'A professional in the list of a need.' })
export class MatchType {
  @Field(() => ID, { description: 'The need.' })
  needId!: string;

  @Field(() => ID, { description: 'The professional.' })
  professionalId!: string;

  @Field(() => Int, { description: 'Place in which the list of the need shows it, from 1.' })
  place!: number;

  @Field(() => Int, {
    description:
      'Place by score alone, from 1; it differs where people with fewer open invitations go first.',
  })
  rank!: number;

  @Field(() => Int, { description: '0 to 100 000.' })
  score!: number;

  @Field(() => MatchExplanationType, { description: 'Why, as it was when the list was made.' })
  explanation!: MatchExplanationType;
}

@ObjectType({ description: 'A page of matches.' })
export class MatchConnection extends connectionOf(MatchType, 'Match') {}

@ObjectType('MatchList', { description: 'What a list was made of.' })
export class MatchListType {
  @Field(() => Int, { description: 'Version of the need.' })
  needVersion!: number;

  @Field(() => Int, { description: 'Version of the programme’s rules.' })
  rulesVersion!: number;

  @Field(() => String, { description: 'Version of the taxonomy.' })
  taxonomyVersion!: string;

  @Field(() => Boolean, { description: 'False: the need asks for no known skill, so the list says little.' })
  hasSkills!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  rankedAt!: Date;
}

const words = (value: unknown): string[] =>
  value === null ? [] : Array.isArray(value) ? value.map(String) : [String(value)];

/** An explanation as the schema shows it. */
export function explanationType(explanation: Explanation): MatchExplanationType {
  const { gates, terms, skills, missing, raises, ...plain } = explanation;
  return {
    ...plain,
    explained: explanation,
    terms: [...terms],
    skills: [...skills],
    missing: [...missing],
    gates: gates.map((gate) => ({
      ...gate,
      required: words(gate.required),
      actual: words(gate.actual),
      overridden: gate.overridden ?? false,
    })),
    raises: raises.map((raise) => ({
      kind: raise.kind,
      gain: raise.gain,
      skill: raise.kind === 'skill' ? raise.skill : null,
      language: raise.kind === 'language' ? raise.code : null,
      level: raise.kind === 'hours' ? null : String(raise.level),
      hoursPerWeek: raise.kind === 'hours' ? raise.hoursPerWeek : null,
    })),
  };
}

/** A row of a list as the schema shows it. */
export const matchType = (row: MatchEntity): MatchType => ({
  ...row,
  explanation: explanationType(row.explanation),
});
