import type { IsoDate } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import type { Support } from '#domain/marketplace/needs/support.rules';
import type { Output } from '#domain/marketplace/needs/terms';
import type { PlacementState } from '#domain/placements/placements/placement.states';
import type { Answers } from '#domain/placements/reports/forms';
import { outputProgress } from '#domain/placements/reports/outputs.rules';
import type { Modality } from '#domain/reference/vocabulary';

export const PAPER_KINDS = ['CERTIFICATE', 'LETTER'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** What a paper says, as it was on the day of issue. */
export interface PaperFacts {
  readonly name: string;
  /** Title of the need. */
  readonly title: string;
  readonly institution: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly programme: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly modality: Modality;
  readonly weeklyHours: number;
  readonly issuedOn: IsoDate;
  /** Hours of work by the final report that IOM accepted; of certificates alone. */
  readonly hours?: number;
  /** The outputs of the need that were reached, each with its figure where it has one. */
  readonly results?: readonly string[];
  /** What the placement comes with; in letters alone, and not in those from before it was kept. */
  readonly support?: readonly Support[];
}

/** What a certificate says of the work, from the outputs of the need and the final report; nothing without a report. */
export function workDone(
  outputs: readonly Output[],
  final: Answers | null,
): Pick<PaperFacts, 'hours' | 'results'> {
  if (!final) return {};
  const reached = outputProgress(outputs, [{ kind: 'FINAL', answers: final }]).filter(
    ({ isReached }) => isReached,
  );
  return {
    ...(final.hours ? { hours: final.hours } : {}),
    results: reached.map(({ text, indicator, target, value }) =>
      target === null ? text : `${text} (${indicator}: ${value})`,
    ),
  };
}

/** The facts that the holder can let the public check reveal; none unless the holder says so. */
export const SHAREABLE_FACTS = [
  'NAME',
  'TITLE',
  'INSTITUTION',
  'COUNTRY',
  'PROGRAMME',
  'PERIOD',
  'MODALITY',
  'WEEKLY_HOURS',
  'ISSUED_ON',
] as const;
export type ShareableFact = (typeof SHAREABLE_FACTS)[number];

const VALUE_OF: Record<ShareableFact, (facts: PaperFacts) => string> = {
  NAME: ({ name }) => name,
  TITLE: ({ title }) => title,
  INSTITUTION: ({ institution }) => institution,
  COUNTRY: ({ country }) => country,
  PROGRAMME: ({ programme }) => programme,
  PERIOD: ({ startsOn, endsOn }) => `${startsOn}/${endsOn}`,
  MODALITY: ({ modality }) => modality,
  WEEKLY_HOURS: ({ weeklyHours }) => String(weeklyHours),
  ISSUED_ON: ({ issuedOn }) => issuedOn,
};

/** A fact that the holder shares: days as ISO 8601, a period as an interval of it, codes as codes. */
export interface SharedFact {
  readonly fact: ShareableFact;
  readonly value: string;
}

/** The facts that were chosen, in the order of the list. */
export const sharedFacts = (facts: PaperFacts, chosen: readonly ShareableFact[]): SharedFact[] =>
  SHAREABLE_FACTS.filter((fact) => chosen.includes(fact)).map((fact) => ({
    fact,
    value: VALUE_OF[fact](facts),
  }));

/** The text whose SHA-256 is the paper's digest: the same facts give the same digest everywhere. */
export const paperText = (kind: PaperKind, number: string, facts: PaperFacts): string =>
  JSON.stringify([
    kind,
    number,
    ...SHAREABLE_FACTS.map((fact) => VALUE_OF[fact](facts)),
    // Papers from before these were printed keep their digest.
    ...(facts.results ? [facts.hours ?? null, facts.results] : []),
    ...(facts.support ?? []).map((given) => [
      given.kind,
      given.payer,
      given.amount,
      given.currency,
      given.per,
    ]),
  ]);

/** Crockford's base 32: without I, L, O and U, which are misread (crockford.com/base32.html). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random bytes as groups of four characters, 5 random bits in each. */
export const grouped = (bytes: Uint8Array): string =>
  [...bytes].map((byte, i) => (i > 0 && i % 4 === 0 ? '-' : '') + ALPHABET.charAt(byte % 32)).join('');

/** The number of a paper: what it is, the year, and eight random characters. */
export const paperNumber = (kind: PaperKind, issuedOn: IsoDate, random: Uint8Array): string =>
  `${kind.charAt(0)}${issuedOn.slice(2, 4)}-${grouped(random)}`;

/** A number or code as people type it: spaces, hyphens and small letters do not matter, misread letters are put right. */
export function asTyped(text: string): string {
  const plain = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return plain;
}

/** A number as it is printed and shown: `C27-YE7K-FH2X`. */
export const printedNumber = (number: string): string =>
  `${number.slice(0, 3)}-${number.slice(3, 7)}-${number.slice(7)}`;

const LETTER_STATES: readonly PlacementState[] = ['PLANNING', 'READY', 'ACTIVE', 'SUSPENDED', 'REPORTING'];

/** Whether a letter can confirm the placement now. */
export const isLetterable = (state: PlacementState): boolean => LETTER_STATES.includes(state);

/** @throws DomainError LETTER_NOT_AVAILABLE before the clearances are done and after the placement is over. */
export function assertLetterable(state: PlacementState): void {
  if (!isLetterable(state)) throw new DomainError('LETTER_NOT_AVAILABLE');
}
