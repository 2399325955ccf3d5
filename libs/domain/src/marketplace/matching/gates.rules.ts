import type { IsoDate } from '#domain/kernel/dates';
import { addDays, overlapDays, windowDays } from '#domain/kernel/dates';
import {
  type Availability,
  type MatchNeed,
  type MatchProfessional,
} from '#domain/marketplace/matching/facts';
import { type GateAnswer } from '#domain/parties/programmes/eligibility.rules';
import { CEFR_LEVELS, type CefrLevel } from '#domain/reference/vocabulary';

/** The hard conditions of a pair, in the order in which they are shown. `coverage` is added by the score. */
export const GATE_CODES = [
  'consent',
  'profile',
  'need',
  'eligibility',
  'country',
  'modality',
  'availability',
  'placement',
  'language',
  'clearance',
  'licence',
  'conflict',
  'coverage',
] as const;
export type GateCode = (typeof GATE_CODES)[number];

/** A figure, a code or codes: what a gate asks, and what it found. */
type GateValue = string | number | boolean | null | readonly string[];

/** The answer of one gate. A fail removes the pair from suggestions; an unknown asks the person for the datum. */
export interface Gate {
  readonly code: GateCode;
  readonly answer: GateAnswer;
  /** A closer word for a fail or an unknown, such as `language_unknown`. */
  readonly detail: string | null;
  readonly required: GateValue;
  readonly actual: GateValue;
  /** An approver lets the pair through in spite of this fail. */
  readonly overridden?: true;
}

/** The overlap asked of a need that names none: a fortnight, or its whole length when that is shorter. */
export const defaultMinOverlapDays = (need: Pick<MatchNeed, 'window'>): number =>
  Math.min(14, windowDays(need.window));

/** Answers every gate other than the skills, for the day `today`. */
export function standingGates(need: MatchNeed, person: MatchProfessional, today: IsoDate): Gate[] {
  return [
    gate('consent', person.consented, true, person.consented),
    gate(
      'profile',
      person.active && person.freshUntil >= today,
      today,
      person.freshUntil,
      person.active ? 'stale' : 'inactive',
    ),
    gate('need', need.published, true, need.published),
    eligibility(need, person),
    gate('country', person.countries.includes(need.country), need.country, person.countries),
    modality(need, person),
    availability(need, person),
    placement(need, person),
    language(need, person),
    clearance(need, person),
    licence(need, person),
    conflict(need, person),
  ];
}

/** Whether a pair may be suggested: no gate fails. */
export const mayBeSuggested = (gates: readonly Gate[]): boolean =>
  gates.every(({ answer }) => answer !== 'fail');

/** The windows that fit a need: its modality, and free for long enough. */
export function fittingWindows(need: MatchNeed, person: MatchProfessional): Availability[] {
  return person.availability.filter(
    (free) =>
      free.modalities.includes(need.modality) && overlapDays(free, need.window) >= need.minOverlapDays,
  );
}

function gate(
  code: GateCode,
  passes: boolean,
  required: GateValue,
  actual: GateValue,
  detail: string | null = null,
): Gate {
  return { code, answer: passes ? 'pass' : 'fail', detail: passes ? null : detail, required, actual };
}

function eligibility(need: MatchNeed, person: MatchProfessional): Gate {
  const answer = person.eligibility[need.programmeId] ?? 'unknown';
  return { code: 'eligibility', answer, detail: null, required: need.programmeId, actual: answer };
}

function modality(need: MatchNeed, person: MatchProfessional): Gate {
  const offered = [...new Set(person.availability.flatMap(({ modalities }) => modalities))].sort();
  return gate('modality', offered.includes(need.modality), need.modality, offered);
}

function availability(need: MatchNeed, person: MatchProfessional): Gate {
  const days = person.availability
    .filter(({ modalities }) => modalities.includes(need.modality))
    .map((free) => overlapDays(free, need.window));
  const longest = Math.max(0, ...days);
  return gate('availability', longest >= need.minOverlapDays, need.minOverlapDays, longest);
}

function placement(need: MatchNeed, person: MatchProfessional): Gate {
  const clashing = person.placements.filter((live) => overlapDays(live, need.window) > 0);
  const free = clashing.length === 0;
  return gate(
    'placement',
    free,
    'none',
    clashing.map(({ from, to }) => `${from}/${to}`),
  );
}

function language(need: MatchNeed, person: MatchProfessional): Gate {
  const held = need.languages.map(({ code }) => ({ code, level: cefrOf(person, code) }));
  const missing = need.languages.filter(
    ({ minimum }, i) => cefrStep(held[i]?.level ?? null) < cefrStep(minimum),
  );
  const unknown = missing.some(({ code }) => cefrOf(person, code) === null);
  return gate(
    'language',
    missing.length === 0,
    need.languages.map(({ code, minimum }) => `${code} ${minimum}`),
    held.map(({ code, level }) => `${code} ${level ?? '?'}`),
    unknown ? 'language_unknown' : 'language_below',
  );
}

/** Step of a level on the CEFR ladder: 1 for A1 … 6 for C2; 0 for none. */
export const cefrStep = (level: CefrLevel | null): number =>
  level === null ? 0 : CEFR_LEVELS.indexOf(level) + 1;

/** The best level that a person states for a language; null when none is stated. */
export function cefrOf(person: MatchProfessional, code: string): CefrLevel | null {
  const steps = person.languages
    .filter((language) => language.code === code)
    .map(({ level }) => cefrStep(level));
  return CEFR_LEVELS[Math.max(0, ...steps) - 1] ?? null;
}

function clearance(need: MatchNeed, person: MatchProfessional): Gate {
  const lastDay = need.window.to;
  const valid = person.clearances.filter(({ validUntil }) => validUntil >= lastDay).map(({ level }) => level);
  const highest = Math.max(0, ...valid);
  const expired = person.clearances.some(({ level }) => level >= need.clearance);
  return gate(
    'clearance',
    highest >= need.clearance,
    need.clearance,
    highest,
    expired ? 'expires_too_early' : 'missing',
  );
}

function licence(need: MatchNeed, person: MatchProfessional): Gate {
  const held = need.licence === null || person.licences.includes(need.licence);
  return {
    code: 'licence',
    answer: held ? 'pass' : 'unknown',
    detail: held ? null : 'licence_not_stated',
    required: need.licence,
    actual: person.licences,
  };
}

function conflict(need: MatchNeed, person: MatchProfessional): Gate {
  const declared = person.conflicts.includes(need.institutionId);
  return gate('conflict', !declared, false, declared);
}

/**
 * The first day on which an answer may change by itself: a window, clearance or freshness ends. Null when none does.
 */
export function nextChange(person: MatchProfessional, today: IsoDate): IsoDate | null {
  const lastDays = [
    person.freshUntil,
    ...person.availability.map(({ to }) => to),
    ...person.clearances.map(({ validUntil }) => validUntil),
  ];
  const next = lastDays.filter((day) => day >= today).sort()[0];
  return next === undefined ? null : addDays(next, 1);
}
