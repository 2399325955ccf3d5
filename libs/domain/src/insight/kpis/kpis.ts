import { COST_KPIS } from '#domain/insight/kpis/cost';

export const KPI_UNITS = [
  'COUNT',
  'SHARE',
  'DAYS',
  'MINUTES',
  'RATIO',
  'RATING',
  'PER_CENT',
  'AMOUNT',
] as const;
export type KpiUnit = (typeof KPI_UNITS)[number];

/** One figure of a KPI: its unit, and in words what is counted over what. */
interface KpiMeasure {
  readonly unit: KpiUnit;
  readonly definition: string;
  /** Below this the figure asks for a look. */
  readonly asksBelow?: number;
  /** What it counts: whoever can list all of these one by one sees it as it is. */
  readonly listed?: Listed;
}

/** What readers can list one by one; cases are candidacies and placements. */
export type Listed = 'NEEDS' | 'REPORTS' | 'WORK_ITEMS' | 'CASES' | 'PEOPLE';

/** A group that is chosen less than four fifths as often as another asks for a look (29 CFR 1607.4 D). */
const FOUR_FIFTHS = 0.8;

/** A KPI: the question that it answers and its figures. `group` says by what the rows are split, if they are. */
export interface KpiDefinition {
  readonly question: string;
  readonly group?: string;
  /**
   * What the rows of a measure add up to, where readers see that too. TOTAL: to a figure beside them; FORM: to the whole
   * of the form that is the first word of their group; ALL: each is a part of the row of this name.
   */
  readonly parts?: { readonly measure: string; readonly of: 'TOTAL' | 'FORM' | 'ALL' };
  readonly measures: Readonly<Record<string, KpiMeasure>>;
}

const spread = (of: string, unit: 'DAYS' | 'MINUTES' = 'DAYS', listed?: Listed) => ({
  median: { unit, definition: `Median of ${of}.`, ...(listed && { listed }) },
  p90: { unit, definition: `90th percentile of ${of}.`, ...(listed && { listed }) },
});

/**
 * Every KPI of the product. Where nothing else is said a figure counts what happened within the period asked for, and
 * only within programmes and countries that the reader's role reaches.
 */
export const KPIS = {
  NEEDS_AND_FILL: {
    question: 'How many needs were published, and how many of their positions are filled?',
    measures: {
      published: { unit: 'COUNT', definition: 'Needs published.', listed: 'NEEDS' },
      positions: { unit: 'COUNT', definition: 'Positions of these needs.', listed: 'NEEDS' },
      fillRate: {
        unit: 'SHARE',
        definition: 'Positions taken by an accepted placement ÷ positions.',
        listed: 'CASES',
      },
    },
  },
  TIME_TO: {
    question: 'How long does it take from publication?',
    group: 'SHORTLIST: to the first shortlisting; PLACEMENT: to the first start of a placement',
    measures: spread('days from the publication of a need', 'DAYS', 'CASES'),
  },
  TIME_BY_STAGE: {
    question: 'How long do candidacies and placements stay in each state?',
    group: 'state',
    measures: spread('days in a state, for those that left it', 'DAYS', 'CASES'),
  },
  FUNNEL: {
    question: 'How many candidacies and placements reach each stage?',
    group: 'state',
    measures: {
      reached: {
        unit: 'COUNT',
        definition: 'Candidacies, and from CLEARANCE on placements, that entered the state.',
        listed: 'CASES',
      },
    },
  },
  APPROVAL: {
    question: 'How long does IOM take to decide on a need, and how often too long?',
    measures: {
      ...spread('days from the submission of a need to its approval or rejection', 'DAYS', 'NEEDS'),
      breaches: {
        unit: 'COUNT',
        definition: 'Reviews that ran past the day on which they were due.',
        listed: 'NEEDS',
      },
    },
  },
  HOST_RESPONSE: {
    question: 'Do hosts answer, and how fast?',
    measures: {
      rate: {
        unit: 'SHARE',
        definition: 'Prescreened candidacies that the host moved on ÷ those that were moved on or lapsed.',
        listed: 'CASES',
      },
      ...spread('days from prescreening to the host’s answer', 'DAYS', 'CASES'),
    },
  },
  AGEING: {
    question: 'Who holds work items now, and for how long already?',
    group: 'who acts next',
    measures: {
      open: { unit: 'COUNT', definition: 'Items that wait for this side now.', listed: 'WORK_ITEMS' },
      overdue: { unit: 'COUNT', definition: 'Of these, items past their day.', listed: 'WORK_ITEMS' },
      ...spread('days that they have waited', 'DAYS', 'WORK_ITEMS'),
    },
  },
  ROSTER: {
    question: 'How healthy is the roster?',
    measures: {
      enrolled: { unit: 'COUNT', definition: 'Professionals enrolled in a programme now.', listed: 'PEOPLE' },
      active: { unit: 'SHARE', definition: 'Of these, active profiles.', listed: 'PEOPLE' },
      fresh: {
        unit: 'SHARE',
        definition: 'Of these, profiles confirmed recently enough to be matched.',
        listed: 'PEOPLE',
      },
    },
  },
  SUPPLY_DEMAND: {
    question: 'Where do needs ask for skills that few people have?',
    group: 'host country and skill, the fifty most asked for',
    measures: {
      demand: {
        unit: 'COUNT',
        definition: 'Open needs that ask for the skill as essential, now.',
        listed: 'NEEDS',
      },
      supply: {
        unit: 'COUNT',
        definition: 'Active professionals with heritage in the country who have it, now.',
        listed: 'PEOPLE',
      },
    },
  },
  BY_COUNTRY: {
    question: 'Where are the needs, the people and the placements now?',
    group: 'host country',
    measures: {
      needs: { unit: 'COUNT', definition: 'Needs that are open now.', listed: 'NEEDS' },
      people: {
        unit: 'COUNT',
        definition: 'Active professionals with heritage in the country, now.',
        listed: 'PEOPLE',
      },
      placements: {
        unit: 'COUNT',
        definition: 'Placements that are accepted and not over, now.',
        listed: 'CASES',
      },
    },
  },
  MATCH_QUALITY: {
    question: 'Do the people who are shortlisted come from the top of the list?',
    measures: {
      inTopTen: {
        unit: 'SHARE',
        definition: 'Shortlisted people among the first ten of the need’s present list ÷ shortlisted people.',
      },
    },
  },
  OVERRIDES: {
    question: 'How often is a failed gate overridden?',
    measures: {
      rate: { unit: 'SHARE', definition: 'Prescreened candidacies with an overridden gate ÷ prescreened.' },
    },
  },
  SELECTION_RATIO: {
    question: 'Are women and men who apply selected at the same rate?',
    measures: {
      ratio: {
        unit: 'RATIO',
        definition:
          'Selection rate of women ÷ selection rate of men, among people who stated their sex for statistics. Below ' +
          '0.8 asks for a look (the four-fifths rule, 29 CFR 1607.4 D).',
        asksBelow: FOUR_FIFTHS,
      },
      rate: { unit: 'SHARE', definition: 'Selected ÷ applied, by the sex that people stated.' },
    },
  },
  EXPOSURE: {
    question: 'Are women and men equally often among the first of a list?',
    group: 'by the sex that people stated for statistics; the scorer never sees it',
    measures: {
      inTopTen: {
        unit: 'SHARE',
        definition:
          'Active people among the first ten of an open need’s list as it is shown ÷ active people.',
      },
      ratio: {
        unit: 'RATIO',
        definition: 'That share of women ÷ that of men. Below 0.8 asks for a look (the four-fifths rule).',
        asksBelow: FOUR_FIFTHS,
      },
    },
  },
  WOMENS_SHARE: {
    question: 'What is the share of women?',
    group:
      'APPLIED and PLACED: among people who stated their sex for statistics; TRAINED: among people trained',
    measures: { share: { unit: 'SHARE', definition: 'Women ÷ all.' } },
  },
  DOUBLE_MATCHES: {
    question: 'How often was someone kept from being placed twice?',
    measures: {
      blocked: {
        unit: 'COUNT',
        definition:
          'Candidacies that ended because the person had accepted another placement on the same days.',
        listed: 'CASES',
      },
    },
  },
  CLEARANCES: {
    question: 'How long do clearances take, which run out, and how often is one waived?',
    group: 'type of clearance',
    measures: {
      ...spread('days from asking for a clearance, the last time, to giving it'),
      expiring: { unit: 'COUNT', definition: 'Clearances that run out within 60 days from now.' },
      waived: { unit: 'COUNT', definition: 'Clearances waived now.' },
    },
  },
  READINESS: {
    question: 'How ready were hosts when placements started?',
    measures: {
      percent: { unit: 'PER_CENT', definition: 'Mean of the last readiness before the start.' },
    },
  },
  REPORTS_ON_TIME: {
    question: 'Do reports come in time?',
    group: 'form',
    measures: {
      onTime: {
        unit: 'SHARE',
        definition: 'Reports submitted by their day ÷ reports due in the period, not waived.',
        listed: 'REPORTS',
      },
    },
  },
  OUTPUTS_REACHED: {
    question: 'Are the outputs of the terms of reference reached?',
    measures: {
      reached: {
        unit: 'SHARE',
        definition: 'Outputs at or above their target in final reports ÷ outputs in them.',
      },
    },
  },
  TRANSFER: {
    question: 'Did knowledge go as deep as was planned?',
    group: 'level aimed at > level seen; null: all',
    parts: { measure: 'placements', of: 'TOTAL' },
    measures: {
      placements: { unit: 'COUNT', definition: 'Placements with a baseline and a final report.' },
      reached: { unit: 'SHARE', definition: 'Of these, seen at or above the level aimed at.' },
    },
  },
  PEOPLE_TRAINED: {
    question: 'How many people were trained?',
    group: 'ALL, WOMEN, YOUTH, WITH_DISABILITY',
    parts: { measure: 'people', of: 'ALL' },
    measures: { people: { unit: 'COUNT', definition: 'People trained according to final reports.' } },
  },
  STILL_IN_USE: {
    question: 'Is what was left behind still in use?',
    group: 'form and answer',
    parts: { measure: 'share', of: 'FORM' },
    measures: { share: { unit: 'SHARE', definition: 'Answers ÷ all answers of the form.' } },
  },
  SATISFACTION: {
    question: 'How content are the two sides, and the colleagues?',
    group: 'PROFESSIONAL, HOST, COLLEAGUE',
    measures: { rating: { unit: 'RATING', definition: 'Mean of the four ratings, from 1 to 5.' } },
  },
  EARLY_ENDS: {
    question: 'How many placements end early or change their modality, and why?',
    group:
      'TERMINATED and reason, or SWITCHED and the new modality; its reason is free text and stays with the amendment',
    measures: { placements: { unit: 'COUNT', definition: 'Early ends, and changes of modality.' } },
  },
  CONNECTIVITY: {
    question: 'How often are internet or power a barrier?',
    group: 'host country',
    measures: {
      share: {
        unit: 'SHARE',
        definition: 'Reports that name internet or power as a barrier ÷ reports submitted.',
      },
    },
  },
  ...COST_KPIS,
  REPEATS: {
    question: 'How many come back?',
    group: 'PROFESSIONAL, HOST',
    measures: { share: { unit: 'SHARE', definition: 'With a second started placement ÷ with a first one.' } },
  },
  NOTIFICATIONS: {
    question: 'Do notifications arrive?',
    group: 'channel',
    measures: {
      sent: { unit: 'COUNT', definition: 'Sent.' },
      failed: { unit: 'SHARE', definition: 'Failed for good ÷ sent or failed.' },
      ...spread('minutes from the event to the sending', 'MINUTES'),
    },
  },
} as const satisfies Record<string, KpiDefinition>;
export type KpiCode = keyof typeof KPIS;
export const KPI_CODES = Object.keys(KPIS) as KpiCode[];
