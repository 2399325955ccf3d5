import type { EligibilityRules } from '#domain/parties/programmes/rules';

/** The answer of one condition. */
export type GateAnswer = 'pass' | 'fail' | 'unknown';

/** What eligibility looks at; null: not said. */
export interface EligibilityFacts {
  /** The person has the age that the programme asks for, by own word. */
  readonly ofAge: boolean | null;
  readonly rightOfReturn: boolean | null;
  readonly yearsExperience: number | null;
  readonly residenceCountry: string | null;
  readonly educationLevel: number | null;
}

export const ELIGIBILITY_CODES = ['age', 'years', 'residence', 'right_of_return', 'degree'] as const;
export type EligibilityCode = (typeof ELIGIBILITY_CODES)[number];

/** One condition of a programme and its answer. Conditions that the programme does not set pass. */
export interface EligibilityAnswer {
  readonly code: EligibilityCode;
  readonly answer: GateAnswer;
}

const yesNo = (value: boolean | null): GateAnswer => (value === null ? 'unknown' : value ? 'pass' : 'fail');
const atLeast = (least: number, value: number | null): GateAnswer =>
  value === null ? 'unknown' : value >= least ? 'pass' : 'fail';

/** Every condition of a programme, answered for one person. */
export function eligibilityAnswers(rules: EligibilityRules, facts: EligibilityFacts): EligibilityAnswer[] {
  const { residenceCountries } = rules;
  const lives = facts.residenceCountry === null ? null : residenceCountries.includes(facts.residenceCountry);
  return [
    { code: 'age', answer: rules.minAge === null ? 'pass' : yesNo(facts.ofAge) },
    {
      code: 'years',
      answer: rules.minYears === null ? 'pass' : atLeast(rules.minYears, facts.yearsExperience),
    },
    { code: 'residence', answer: residenceCountries.length === 0 ? 'pass' : yesNo(lives) },
    { code: 'right_of_return', answer: rules.rightOfReturn ? yesNo(facts.rightOfReturn) : 'pass' },
    {
      code: 'degree',
      answer:
        rules.minEducationLevel === null ? 'pass' : atLeast(rules.minEducationLevel, facts.educationLevel),
    },
  ];
}

/** The one word for matching: a single fail fails; else a single unknown asks; else it passes. */
export function eligibilityOf(rules: EligibilityRules, facts: EligibilityFacts): GateAnswer {
  const answers = eligibilityAnswers(rules, facts).map(({ answer }) => answer);
  return (['fail', 'unknown'] as const).find((word) => answers.includes(word)) ?? 'pass';
}
