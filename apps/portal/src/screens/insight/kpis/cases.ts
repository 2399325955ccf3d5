import { CANDIDACY_STATE, PLACEMENT_STATE } from '#portal/graphql/enums';

/** Which part of the work the figures are about; days are ISO 8601. */
export interface KpiFilter {
  programmeId?: string;
  country?: string;
  from?: string;
  to?: string;
}

/** Where the cases behind a figure are listed, with the filters of the figure and of its group. */
export interface Cases {
  readonly to: '/needs' | '/candidacies' | '/placements' | '/reports' | '/staff' | `/staff/${string}`;
  readonly search: Readonly<Record<string, string>>;
}

const isOneOf = (states: readonly string[], state: string): boolean => states.includes(state);

/** Those who are in a stage now. */
const inStage = (state: string): Cases =>
  isOneOf(PLACEMENT_STATE, state)
    ? { to: '/placements', search: { state } }
    : { to: '/candidacies', search: isOneOf(CANDIDACY_STATE, state) ? { state } : {} };

/** By KPI: the list, and what the group of a figure narrows it to. */
const LISTS: Partial<Record<string, (group: string, filter: KpiFilter) => Cases>> = {
  NEEDS_AND_FILL: (_, { from = '', to = '' }) => ({
    to: '/needs',
    search: { publishedFrom: from, publishedTo: to },
  }),
  TIME_BY_STAGE: inStage,
  FUNNEL: inStage,
  AGEING: (turn) => ({ to: '/staff', search: { turn } }),
  APPROVAL: () => ({ to: '/staff/review', search: {} }),
  ROSTER: () => ({ to: '/staff/people', search: {} }),
  SUPPLY_DEMAND: (group) => {
    const [country = '', skillUri = ''] = group.split(' ');
    return { to: '/staff/people', search: { country, skillUri } };
  },
  BY_COUNTRY: (country) => ({ to: '/needs', search: { country, state: country && 'PUBLISHED' } }),
  REPORTS_ON_TIME: (kind) => ({ to: '/reports', search: { kind } }),
  EARLY_ENDS: () => ({ to: '/placements', search: { state: 'TERMINATED_EARLY' } }),
  OVERRIDES: () => ({ to: '/staff/audit', search: { name: 'candidacy.gate-overridden' } }),
};

/**
 * The cases behind a figure; null where none are listed. The programme and the country that the figure was asked for go
 * along, and what its group says of them comes before.
 */
export function casesOf(code: string, filter: KpiFilter, group = ''): Cases | null {
  const list = LISTS[code]?.(group, filter);
  if (!list) return null;
  const { programmeId = '', country = '' } = filter;
  const given = Object.entries({ programmeId, country, ...list.search }).filter(([, value]) => value);
  return { ...list, search: Object.fromEntries(given) };
}
