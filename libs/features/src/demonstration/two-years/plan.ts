import type { CandidacyState } from '#domain/marketplace/candidacies/candidacy.states';
import type { NeedState } from '#domain/marketplace/needs/need.states';
import type { ProfessionalState } from '#domain/parties/professionals/professional.states';
import { DEFAULT_RULES } from '#domain/parties/programmes/programme.rules';
import type { ProgrammeRules } from '#domain/parties/programmes/rules';
import type { PlacementState } from '#domain/placements/placements/placement.states';
import type { Chance } from '#features/demonstration/two-years/chance';
import {
  COUNTRIES,
  type Country,
  type Diaspora,
  DIASPORAS,
  type NeedWords,
  type Trade,
  TRADES,
  WRITTEN,
} from '#features/demonstration/two-years/two-years-cast';

/* Who there will be and what becomes of each, before any row is made. Days count from today. */

export interface PlannedHost {
  readonly country: Country;
  readonly trade: Trade;
  readonly name: string;
  readonly city: string;
}

export interface PlannedPerson {
  readonly diaspora: Diaspora;
  readonly country: Country;
  readonly trade: Trade;
  joinsOn: number;
  state: ProfessionalState;
}

/** Someone considered for a need, dated from the day on which the choice is made. */
export interface PlannedCandidate {
  readonly person: PlannedPerson;
  readonly state: CandidacyState;
  readonly chosenOn: number;
}

export interface PlannedNeed {
  readonly host: PlannedHost;
  readonly words: NeedWords;
  /** ISO 639-1. */
  readonly language: string;
  readonly state: NeedState;
  /** The day from which the others are counted: that of the offer, or that of the last step. */
  readonly chosenOn: number;
  readonly startsOn: number;
  readonly days: number;
  readonly placement: PlacementState | null;
  readonly candidates: readonly PlannedCandidate[];
}

export interface Plan {
  readonly hosts: readonly PlannedHost[];
  readonly people: readonly PlannedPerson[];
  readonly needs: readonly PlannedNeed[];
}

/** What becomes of a need. */
interface Fate {
  readonly state: NeedState;
  readonly placement?: PlacementState;
  /** How many needs end like this. */
  readonly count: number;
  /** The earliest and the latest day of the choice. */
  readonly chosenOn: readonly [number, number];
  /** Days from the choice to the start. */
  readonly lead: number;
  readonly days: readonly [number, number];
}

/** The first day of the programme. */
const FIRST_DAY = -729;
const SHORT = [60, 80] as const;

/** 150 needs, 90 of them with a placement, 12 that nobody has applied for yet. */
const FATES: readonly Fate[] = [
  { placement: 'CLOSED', state: 'CLOSED', count: 23, chosenOn: [-685, -515], lead: 55, days: SHORT },
  { placement: 'FOLLOW_UP', state: 'FILLED', count: 16, chosenOn: [-470, -175], lead: 55, days: SHORT },
  { placement: 'COMPLETED', state: 'FILLED', count: 1, chosenOn: [-150, -150], lead: 55, days: [75, 75] },
  { placement: 'REPORTING', state: 'FILLED', count: 6, chosenOn: [-135, -131], lead: 55, days: [74, 74] },
  { placement: 'ACTIVE', state: 'FILLED', count: 14, chosenOn: [-120, -66], lead: 55, days: [95, 140] },
  { placement: 'SUSPENDED', state: 'FILLED', count: 2, chosenOn: [-100, -85], lead: 55, days: [110, 140] },
  { placement: 'READY', state: 'FILLED', count: 4, chosenOn: [-36, -29], lead: 45, days: SHORT },
  { placement: 'PLANNING', state: 'FILLED', count: 4, chosenOn: [-24, -19], lead: 55, days: SHORT },
  { placement: 'CLEARANCE', state: 'FILLED', count: 5, chosenOn: [-9, -5], lead: 60, days: SHORT },
  { placement: 'OFFERED', state: 'PUBLISHED', count: 4, chosenOn: [-4, -2], lead: 60, days: SHORT },
  { placement: 'DECLINED', state: 'EXPIRED', count: 3, chosenOn: [-450, -150], lead: 55, days: SHORT },
  { placement: 'LAPSED', state: 'EXPIRED', count: 2, chosenOn: [-450, -150], lead: 55, days: SHORT },
  { placement: 'CANCELLED', state: 'EXPIRED', count: 3, chosenOn: [-450, -150], lead: 55, days: SHORT },
  { placement: 'TERMINATED_EARLY', state: 'CLOSED', count: 3, chosenOn: [-400, -200], lead: 55, days: SHORT },
  { state: 'PUBLISHED', count: 18, chosenOn: [10, 18], lead: 50, days: SHORT },
  { state: 'PUBLISHED', count: 12, chosenOn: [14, 29], lead: 45, days: SHORT },
  { state: 'SUBMITTED', count: 6, chosenOn: [35, 37], lead: 40, days: SHORT },
  { state: 'CHANGES_REQUESTED', count: 2, chosenOn: [34, 34], lead: 40, days: SHORT },
  { state: 'DRAFT', count: 4, chosenOn: [37, 37], lead: 60, days: SHORT },
  { state: 'EXPIRED', count: 12, chosenOn: [-500, -60], lead: 55, days: SHORT },
  { state: 'CANCELLED', count: 6, chosenOn: [-500, -60], lead: 55, days: SHORT },
];
/** Where in `FATES` the needs are in which people are being chosen, and those that wait for applications. */
const CHOOSING = FATES.findIndex(({ state, placement }) => state === 'PUBLISHED' && !placement);
const OPEN = CHOOSING + 1;

/** Three for each need in which people are being chosen: where they have got to, with the days since then. */
const UNDER_WAY = [
  ...repeat('APPLIED', 14),
  ...repeat('PRESCREENED', 8),
  ...repeat('SHORTLISTED', 10),
  ...repeat('INTERVIEW', 10),
  ...repeat('PREFERRED', 4),
  ...repeat('RESERVE', 2),
  ...repeat('WITHDRAWN', 3),
  ...repeat('INELIGIBLE', 3),
].map((state, i) => [state, 1 + (i % 3)] as const);
const EACH = 3;

/** Those who were considered beside the one who was chosen. */
const BESIDE: readonly CandidacyState[] = [
  ...repeat('NOT_SELECTED', 53),
  ...repeat('WITHDRAWN', 10),
  ...repeat('INELIGIBLE', 8),
  ...repeat('LAPSED', 5),
];

/** What became of profiles whose owner never applied, and the first and last day on which they can have begun. */
const IDLE: readonly (readonly [ProfessionalState, number, number])[] = [
  ...repeat(['EXPIRED', FIRST_DAY + 3, -640] as const, 24),
  ...repeat(['PAUSED', FIRST_DAY + 3, -30] as const, 12),
  ...repeat(['DRAFT', -30, -2] as const, 24),
];

const PEOPLE = 600;
/** Days from one person of a trade in a country to the next. */
const BETWEEN = 50;

/** Days before the choice on which the need is written. */
export const WRITTEN_BEFORE = 38;
/** Days before the choice on which somebody applies. */
export const APPLIED_BEFORE = 23;
/** How many days before the choice the steps of a candidacy were, by the state that they lead to. */
export const STEP_BEFORE = {
  APPLIED: APPLIED_BEFORE,
  PRESCREENED: 20,
  SHORTLISTED: 14,
  INTERVIEW: 12,
  PREFERRED: 3,
  RESERVE: 3,
  WITHDRAWN: 18,
  INELIGIBLE: 19,
} as const satisfies Partial<Record<CandidacyState, number>>;

/** The programme of the two years, and the seed by which the same is drawn at every loading. */
export const TWO_YEARS = {
  code: 'SKILLS-HOME',
  name: 'Skills for home',
  sendingCountry: 'GB',
  lot: 7,
} as const;

/**
 * Its rules: profiles stay fresh for long, so that a demonstration whose clock is moved by a year is not about people
 * who are asked whether they are still there.
 */
export const TWO_YEARS_RULES: ProgrammeRules = {
  ...DEFAULT_RULES,
  deadlines: { ...DEFAULT_RULES.deadlines, heartbeatDays: 600, staleDays: 620 },
};

/** The needs for which nobody has applied yet. */
export const openNeeds = ({ needs }: Plan): PlannedNeed[] =>
  needs.filter(({ state, candidates }) => state === 'PUBLISHED' && candidates.length === 0);

export function planTwoYears(chance: Chance): Plan {
  const hosts = planHosts();
  const people = planPeople(hosts);
  const pool = new Map(hosts.map((host) => [host, people.filter((one) => isFor(one, host))]));
  const fates = planFates(chance, hosts);
  const beside = [...BESIDE];
  const underWay = chance.shuffled(UNDER_WAY);
  const needs = fates.map((fate, number): PlannedNeed => {
    const host = hosts[number % hosts.length] as PlannedHost;
    const chosenOn = chance.between(...fate.chosenOn);
    const take = (state: CandidacyState, on: number): PlannedCandidate[] =>
      takeFrom(pool.get(host) ?? [], state, on);
    const candidates = [
      ...(fate.placement ? take('SELECTED', chosenOn) : []),
      ...(fate.placement ? beside.splice(0, 1).flatMap((state) => take(state, chosenOn)) : []),
      ...(fate === FATES[CHOOSING]
        ? underWay.splice(0, EACH).flatMap(([state, since]) => take(state, daysBefore(state) - since))
        : []),
    ];
    return {
      ...wordsOf(fate, host, number, hosts.length),
      host,
      ...dates(fate, chosenOn, chance),
      candidates,
    };
  });
  const idle = chance.shuffled([...pool.values()].flat());
  for (const [i, [state, ...between]] of IDLE.entries())
    Object.assign(idle[i] ?? {}, { state, joinsOn: chance.between(...between) });
  return { hosts, people, needs };
}

function repeat<const T>(value: T, count: number): T[] {
  return Array.from({ length: count }, () => value);
}

/** Five institutions in each country, of five trades. */
function planHosts(): PlannedHost[] {
  const places = [0, 1, 2, 3, 4];
  return places.flatMap((place) =>
    COUNTRIES.map((country, at): PlannedHost => {
      const trade = TRADES[(at * places.length + place) % TRADES.length] as Trade;
      const city = country.cities[place] ?? '';
      return { country, trade, city, name: `${country.emblems[place] ?? ''} ${trade.noun}, ${city}` };
    }),
  );
}

/** As many for each institution; they join one after the other over the two years. */
function planPeople(hosts: readonly PlannedHost[]): PlannedPerson[] {
  return Array.from({ length: PEOPLE }, (_, number): PlannedPerson => {
    const { country, trade } = hosts[number % hosts.length] as PlannedHost;
    const round = Math.floor(number / hosts.length);
    const of = DIASPORAS.filter(({ heritage }) => heritage === country.code);
    const diaspora = of[round % of.length] as Diaspora;
    return { diaspora, country, trade, joinsOn: FIRST_DAY + 3 + round * BETWEEN, state: 'ACTIVE' };
  });
}

const isFor = (person: PlannedPerson, { country, trade }: PlannedHost): boolean =>
  person.country === country && person.trade === trade;

/** Which fate each need has, in the order of the needs. */
function planFates(chance: Chance, hosts: readonly PlannedHost[]): Fate[] {
  const fates = chance.shuffled(FATES.flatMap((fate) => repeat(fate, fate.count)));
  const own = WRITTEN.map((written) => hosts.findIndex((host) => isWrittenBy(written, host)));
  for (const number of own) {
    const open = fates.findIndex((fate, i) => fate === FATES[OPEN] && !own.includes(i));
    if (fates[number] !== FATES[OPEN])
      [fates[number], fates[open]] = [fates[open] as Fate, fates[number] as Fate];
  }
  return fates;
}

const isWrittenBy = (written: (typeof WRITTEN)[number], { country, trade }: PlannedHost): boolean =>
  written.country === country.code && written.trade === trade.key;

function wordsOf(
  fate: Fate,
  host: PlannedHost,
  number: number,
  hosts: number,
): Pick<PlannedNeed, 'words' | 'language'> {
  const own =
    fate === FATES[OPEN] && number < hosts ? WRITTEN.find((one) => isWrittenBy(one, host)) : undefined;
  const words = own ?? host.trade.needs[Math.floor(number / hosts)] ?? host.trade.needs[0];
  return { words: words as NeedWords, language: own?.language ?? 'en' };
}

const dates = (fate: Fate, chosenOn: number, chance: Chance) => ({
  state: fate.state,
  placement: fate.placement ?? null,
  chosenOn,
  startsOn: chosenOn + fate.lead,
  days: chance.between(...fate.days),
});

/** The earliest of a pool who has not been considered yet; somebody who came later is moved to come in time. */
function takeFrom(pool: PlannedPerson[], state: CandidacyState, chosenOn: number): PlannedCandidate[] {
  const person = pool.shift();
  if (!person) return [];
  person.joinsOn = Math.min(person.joinsOn, chosenOn - APPLIED_BEFORE - 5);
  return [{ person, state, chosenOn }];
}

const daysBefore = (state: CandidacyState): number =>
  (STEP_BEFORE as Partial<Record<CandidacyState, number>>)[state] ?? 0;
