import { addDays, type DateWindow, type IsoDate, windowDays } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import { EDITABLE_NEED_STATES, type NeedState } from '#domain/marketplace/needs/need.states';
import type { Support } from '#domain/marketplace/needs/support.rules';
import type { AskedLanguage, AskedSkill, TermsOfReference } from '#domain/marketplace/needs/terms';

/** The window in which the work happens; `null` while a date is missing or the dates are the wrong way round. */
export function needWindow({ startsOn, endsOn }: TermsOfReference): DateWindow | null {
  return startsOn && endsOn && startsOn <= endsOn ? { from: startsOn, to: endsOn } : null;
}

/** What is left of a window from a day on; `null` when it has passed. */
export function remainingWindow(window: DateWindow, today: IsoDate): DateWindow | null {
  const from = window.from > today ? window.from : today;
  return from <= window.to ? { from, to: window.to } : null;
}

/** Days that someone's availability must share with a need: what it says, else 14 or its whole length when shorter. */
export const effectiveOverlapDays = (window: DateWindow, minOverlapDays: number | null): number =>
  minOverlapDays ?? Math.min(14, windowDays(window));

/** Whether the last day to apply has passed. Without a deadline, applications close the day before the start. */
export function isPastDeadline(
  tor: Pick<TermsOfReference, 'deadline' | 'startsOn'>,
  today: IsoDate,
): boolean {
  const last = tor.deadline ?? (tor.startsOn ? addDays(tor.startsOn, -1) : null);
  return last !== null && today > last;
}

/** The parts of the terms whose change concerns everyone who has applied. */
export type MaterialPart =
  'dates' | 'place' | 'modality' | 'essentialSkills' | 'languages' | 'clearance' | 'licence' | 'support';

const bySkill = (a: AskedSkill, b: AskedSkill): number => (a.conceptUri < b.conceptUri ? -1 : 1);
const byCode = (a: AskedLanguage, b: AskedLanguage): number => (a.code < b.code ? -1 : 1);

const bySupport = (a: Support, b: Support): number =>
  `${a.kind} ${a.payer}` < `${b.kind} ${b.payer}` ? -1 : 1;

const MATERIAL: Record<MaterialPart, (tor: TermsOfReference) => unknown> = {
  dates: (tor) => [tor.startsOn, tor.endsOn],
  place: (tor) => [tor.country, tor.place],
  modality: (tor) => tor.modality,
  essentialSkills: (tor) =>
    tor.skills
      .filter((skill) => skill.essential)
      .sort(bySkill)
      .map(({ conceptUri, level, mandatory }) => [conceptUri, level, mandatory]),
  languages: (tor) => [...tor.languages].sort(byCode).map(({ code, minimum }) => [code, minimum]),
  clearance: (tor) => tor.clearanceLevel,
  licence: (tor) => tor.licence,
  support: (tor) =>
    [...tor.support]
      .sort(bySupport)
      .map(({ kind, payer, amount, currency, per }) => [kind, payer, amount, currency, per]),
};

/** The material parts in which two texts differ; their order and wording do not count. */
export function materialChanges(before: TermsOfReference, after: TermsOfReference): MaterialPart[] {
  const parts = Object.entries(MATERIAL) as [MaterialPart, (tor: TermsOfReference) => unknown][];
  return parts
    .filter(([, read]) => JSON.stringify(read(before)) !== JSON.stringify(read(after)))
    .map(([part]) => part);
}

/**
 * Whether the confirmed placements take every position.
 * @throws DomainError NEED_FULL when there are more than positions.
 */
export function isFilled(confirmed: number, positions: number): boolean {
  if (confirmed > positions) throw new DomainError('NEED_FULL', { positions });
  return confirmed === positions;
}

/** What an edit is: FREE while the text is being written; after publication MINOR, or MATERIAL when it needs a new review. */
export type EditKind = 'FREE' | 'MINOR' | 'MATERIAL';

/**
 * The kind of an edit.
 * @throws DomainError ILLEGAL_TRANSITION in a state in which the text may not be touched.
 */
export function editKind(state: NeedState, before: TermsOfReference, after: TermsOfReference): EditKind {
  if ((EDITABLE_NEED_STATES as readonly NeedState[]).includes(state)) return 'FREE';
  if (state !== 'PUBLISHED')
    throw new DomainError('ILLEGAL_TRANSITION', { machine: 'need', from: state, command: 'edit' });
  return materialChanges(before, after).length > 0 ? 'MATERIAL' : 'MINOR';
}

/** The authors of a text after someone has written, for oneself or for another. */
export const authorsWith = (
  authors: readonly string[],
  writer: string,
  onBehalfOf?: string | null,
): string[] => [...new Set([...authors, writer, ...(onBehalfOf ? [onBehalfOf] : [])])];
