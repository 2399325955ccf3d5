import type { Locale } from '#domain/kernel/locale';
import type { ExplainedSkill, Explanation, Raise } from '#domain/marketplace/matching/explain.rules';
import { textOf } from '#features/outreach/notifications/catalogue';

/** An explanation in plain sentences, for those who are not helped by figures. */
export interface ExplanationInWords {
  readonly band: string;
  /** What fits, a sentence for each asked skill that something held comes near. */
  readonly fits: readonly string[];
  /** What is missing, a sentence for each; one that says so when nothing is. */
  readonly missing: readonly string[];
  /** What would raise the score most, the best first; one that says so when nothing would. */
  readonly raises: readonly string[];
}

/** What is put into words: the parts of an explanation that people ask for. */
export type Explained = Pick<Explanation, 'band' | 'skills' | 'missing' | 'raises'>;

/** The name of a concept, by its URI. */
export type LabelOf = (uri: string) => string;

/** Points that people see: a hundredth of the whole score; less than one still counts as one. */
const POINT = 1_000;

/** Every skill that the sentences name, for looking up their labels at once. */
export const skillsNamedIn = ({ skills, missing, raises }: Explained): string[] => [
  ...new Set([
    ...skills.flatMap(({ skill, matchedBy }) => (matchedBy ? [skill, matchedBy] : [skill])),
    ...missing,
    ...raises.flatMap((raise) => (raise.kind === 'skill' ? [raise.skill] : [])),
  ]),
];

/** Puts an explanation into words, from its own parts and nothing else. */
export function explanationInWords(
  { band, skills, missing, raises }: Explained,
  locale: Locale,
  label: LabelOf,
): ExplanationInWords {
  const or = (sentences: string[], none: string): string[] =>
    sentences.length > 0 ? sentences : [textOf(locale, `explain.${none}`)];
  return {
    band: textOf(locale, `explain.band.${band}`),
    fits: skills
      .filter(({ skill, relation }) => relation && !missing.includes(skill))
      .map((skill) => fit(skill, locale, label)),
    missing: or(
      missing.map((uri) => lack(uri, skills.find(({ skill }) => skill === uri)?.matchedBy, locale, label)),
      'nothingMissing',
    ),
    raises: or(
      raises.map((raise) => raiseInWords(raise, locale, label)),
      'noRaise',
    ),
  };
}

function fit(
  { skill, relation, matchedBy, levelAsked, levelHeld }: ExplainedSkill,
  locale: Locale,
  label: LabelOf,
): string {
  const isLower = relation === 'same' && levelHeld !== null && levelHeld < levelAsked;
  if (isLower)
    return textOf(locale, 'explain.skill.lowLevel', {
      skill: label(skill),
      held: levelHeld,
      asked: levelAsked,
    });
  return textOf(locale, `explain.skill.${relation}`, {
    skill: label(skill),
    held: label(matchedBy ?? skill),
  });
}

/** A skill that is missing, with what covers a little of it. */
const lack = (uri: string, held: string | null | undefined, locale: Locale, label: LabelOf): string =>
  held
    ? textOf(locale, 'explain.skill.tooLittle', { skill: label(uri), held: label(held) })
    : textOf(locale, 'explain.skill.missing', { skill: label(uri) });

function raiseInWords(raise: Raise, locale: Locale, label: LabelOf): string {
  const points = Math.max(1, Math.round(raise.gain / POINT));
  if (raise.kind === 'hours')
    return textOf(locale, 'explain.raise.hours', { hours: raise.hoursPerWeek, points });
  const { level } = raise;
  return raise.kind === 'skill'
    ? textOf(locale, 'explain.raise.skill', { skill: label(raise.skill), level, points })
    : textOf(locale, 'explain.raise.language', { language: languageName(raise.code, locale), level, points });
}

const languageName = (code: string, locale: Locale): string =>
  new Intl.DisplayNames([locale, 'en'], { type: 'language' }).of(code) ?? code;
