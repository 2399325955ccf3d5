import { compare, type Fraction } from '#domain/kernel/fraction';
import { meanOf } from '#domain/remittances/corridors/average.rules';
import type { Coverage, Instrument, QuoteFlag, Speed, Transparency } from '#domain/remittances/prices/quote';

/** What is known of one price when prices are compared. */
export interface Offer {
  /** The same for one firm under all its names. */
  readonly firm: string;
  readonly instrument: Instrument;
  readonly speed: Speed;
  readonly coverage: Coverage;
  readonly transparency: Transparency;
  readonly totalPct: Fraction;
  readonly flags: readonly QuoteFlag[];
}

/** Which offers the cheapest ones are chosen from. A rule never changes; a new one gets a new version. */
export interface CheapestRule {
  readonly speeds: readonly Speed[];
  readonly coverages: readonly Coverage[];
  readonly count: number;
}

/**
 * Our rules by version. They follow the published description of the World Bank's SmaRT indicator (transparent, within
 * five days, within reach) but are not it: how it measures reach is not published in full.
 */
export const CHEAPEST_RULES = {
  '2026-1': {
    speeds: ['WITHIN_AN_HOUR', 'SAME_DAY', 'NEXT_DAY', 'TWO_DAYS', 'ONE_TO_THREE_DAYS', 'THREE_TO_FIVE_DAYS'],
    coverages: ['HIGH', 'MEDIUM', 'UNKNOWN'],
    count: 3,
  },
} as const satisfies Record<string, CheapestRule>;
export type RuleVersion = keyof typeof CHEAPEST_RULES;

/** The version that new figures are made by. */
export const RULE_VERSION: RuleVersion = '2026-1';

/** Whether an offer may be ranked: its margin is known, its total can be derived and is not below 0. */
export const isRanked = ({ transparency, flags }: Pick<Offer, 'transparency' | 'flags'>): boolean =>
  transparency !== 'UNDISCLOSED' && !flags.includes('NOT_DERIVABLE') && !flags.includes('NEGATIVE_TOTAL');

/** Whether an offer counts in an average: as the source counts, all but those whose margin is not known. */
export const isAveraged = ({ transparency }: Pick<Offer, 'transparency'>): boolean =>
  transparency !== 'UNDISCLOSED';

/** By cost, then by firm and instrument, so that an order never depends on chance. */
const byCost = (a: Offer, b: Offer): number =>
  compare(a.totalPct, b.totalPct) || ordinal(a.firm, b.firm) || ordinal(a.instrument, b.instrument);

const ordinal = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a rule lets an offer count: it may be ranked, and its speed and its coverage are those of the rule. */
export const isQualifying = (
  offer: Pick<Offer, 'transparency' | 'flags' | 'speed' | 'coverage'>,
  { speeds, coverages }: CheapestRule = CHEAPEST_RULES[RULE_VERSION],
): boolean => isRanked(offer) && speeds.includes(offer.speed) && coverages.includes(offer.coverage);

/** The offers that a rule lets count, cheapest first. */
const qualifying = <O extends Offer>(offers: readonly O[], rule: CheapestRule): O[] =>
  offers.filter((offer) => isQualifying(offer, rule)).sort(byCost);

/** The first offer of each firm, in the order given. */
function firstOfEachFirm<O extends Offer>(offers: readonly O[]): O[] {
  const seen = new Set<string>();
  return offers.filter(({ firm }) => !seen.has(firm) && seen.add(firm));
}

/** Mean costs of the cheapest offers; null where fewer qualify than the rule wants. */
export interface Cheapest {
  /** Of the cheapest services, which may all be one firm's. */
  readonly byService: Fraction | null;
  /** Of the cheapest service of each of the cheapest firms. */
  readonly byFirm: Fraction | null;
  readonly services: number;
  readonly firms: number;
}

/** The cheapest offers of a corridor by a rule, by service and by firm. */
export function cheapestOf(offers: readonly Offer[], rule: CheapestRule): Cheapest {
  const services = qualifying(offers, rule);
  const firms = firstOfEachFirm(services);
  const mean = (list: readonly Offer[]) =>
    list.length < rule.count ? null : meanOf(list.slice(0, rule.count).map(({ totalPct }) => totalPct));
  return { byService: mean(services), byFirm: mean(firms), services: services.length, firms: firms.length };
}
