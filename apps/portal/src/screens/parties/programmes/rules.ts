import { EVIDENCE_KIND } from '#portal/graphql/enums';
import { type FragmentOf, graphql, readFragment, type VariablesOf } from '#portal/graphql/graphql';

export const RulesFragment = graphql(`
  fragment RulesParts on ProgrammeRules {
    version
    publishedAt
    minReadiness
    eligibility {
      minAge
      minEducationLevel
      minYears
      residenceCountries
      rightOfReturn
    }
    matching {
      tau
      threshold
      tellFirst
      fairnessBand
      coverageShare
      terms {
        skill
        language
        years
        sector
        hours
      }
      evidence {
        CLAIMED
        EVIDENCED
        VERIFIED
      }
    }
    deadlines {
      needReviewWorkingDays
      firstAnswerWorkingDays
      firstAnswerReminderWorkingDays
      firstAnswerLapseWorkingDays
      shortlistDays
      invitationDays
      offerDays
      reserveMonths
      monthlyReportsAboveWeeks
      reportOverdueDays
      clearanceWarningDays
      heartbeatDays
      staleDays
      holidays {
        country
        on
      }
    }
  }
`);
export const PublishMutation = graphql(`
  mutation PublishRules($id: ID!, $version: Int!, $rules: ProgrammeRulesInput!) {
    publishProgrammeRules(id: $id, version: $version, rules: $rules)
  }
`);
export type Rules = VariablesOf<typeof PublishMutation>['rules'];

/** Every rule as one line of text, by a name that no other rule has. */
export type RuleTexts = Record<string, string>;

/** The rules that are whole numbers, by the part that they belong to, in the order in which they are shown. */
export const NUMBERS = {
  terms: ['skill', 'language', 'years', 'sector', 'hours'],
  evidence: EVIDENCE_KIND,
  matching: ['tau', 'threshold', 'tellFirst', 'fairnessBand', 'coverageShare'],
  deadlines: [
    'needReviewWorkingDays',
    'firstAnswerWorkingDays',
    'firstAnswerLapseWorkingDays',
    'shortlistDays',
    'invitationDays',
    'offerDays',
    'reserveMonths',
    'monthlyReportsAboveWeeks',
    'reportOverdueDays',
    'heartbeatDays',
    'staleDays',
  ],
} as const;
/** Rules that ask nothing when they are left empty. */
export const OPTIONAL = ['minAge', 'minEducationLevel', 'minYears'] as const;
/** Rules that are several numbers, apart by commas. */
export const LISTS = ['firstAnswerReminderWorkingDays', 'clearanceWarningDays'] as const;

/** The rules in force as texts of a form. */
export function textsOf(of: FragmentOf<typeof RulesFragment>): RuleTexts {
  const { eligibility, matching, minReadiness, deadlines } = readFragment(RulesFragment, of);
  const { holidays, ...lengths } = deadlines;
  const { terms, evidence, ...figures } = matching;
  const all = { ...eligibility, ...figures, ...terms, ...evidence, ...lengths, minReadiness };
  return {
    ...Object.fromEntries(Object.entries(all).map(([name, value]) => [name, String(value ?? '')])),
    holidays: (holidays ?? []).map(({ country, on }) => `${country} ${on}`).join('\n'),
  };
}

const numbers = <Name extends string>(texts: RuleTexts, names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, Number(texts[name])])) as Record<Name, number>;
const parts = (text: string | undefined): string[] => (text ?? '').split(/[\s,;]+/).filter(Boolean);

/** How matching weighs, from the texts of the form. */
export const matchingOf = (texts: RuleTexts): Rules['matching'] => ({
  ...numbers(texts, NUMBERS.matching),
  terms: numbers(texts, NUMBERS.terms),
  evidence: numbers(texts, NUMBERS.evidence),
});

/** A line for each holiday: the country and the day, `SO 2027-07-01`. */
export const HOLIDAYS = /^\s*([A-Za-z]{2}\s+\d{4}-\d{2}-\d{2}\s*([,;\n]\s*|$))*$/;

const holidaysOf = (text: string | undefined): { country: string; on: string }[] =>
  [...(text ?? '').matchAll(/([A-Za-z]{2})\s+(\d{4}-\d{2}-\d{2})/g)].map(([, country = '', on = '']) => ({
    country: country.toUpperCase(),
    on,
  }));

/** All rules, from the texts of the form. */
export function rulesOf(texts: RuleTexts): Rules {
  const [firstAnswerReminderWorkingDays, clearanceWarningDays] = LISTS.map((name) =>
    parts(texts[name]).map(Number),
  );
  const optional = Object.fromEntries(
    OPTIONAL.map((name) => [name, texts[name] ? Number(texts[name]) : null]),
  );
  return {
    minReadiness: Number(texts.minReadiness),
    matching: matchingOf(texts),
    eligibility: {
      ...optional,
      residenceCountries: parts(texts.residenceCountries).map((code) => code.toUpperCase()),
      rightOfReturn: texts.rightOfReturn === 'true',
    },
    deadlines: {
      ...numbers(texts, NUMBERS.deadlines),
      firstAnswerReminderWorkingDays: firstAnswerReminderWorkingDays ?? [],
      clearanceWarningDays: clearanceWarningDays ?? [],
      holidays: holidaysOf(texts.holidays),
    },
  };
}
