import type { ConsultationAudience } from '#domain/dialogue/consultations/consultation';
import type { ConsultationState } from '#domain/dialogue/consultations/consultation.states';
import { type Actor, isFocalPointOf } from '#domain/kernel/actor';
import type { IsoDate } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';

/** What somebody answers to a statement. */
export const VOTE_VALUES = ['AGREE', 'DISAGREE', 'PASS'] as const;
export type VoteAnswer = (typeof VOTE_VALUES)[number];

/** A vote as it is counted. */
export const NUMBER_OF_VOTE: Readonly<Record<VoteAnswer, 1 | 0 | -1>> = { AGREE: 1, DISAGREE: -1, PASS: 0 };
export const ANSWER_OF_NUMBER: ReadonlyMap<number, VoteAnswer> = new Map(
  VOTE_VALUES.map((value): [number, VoteAnswer] => [NUMBER_OF_VOTE[value], value]),
);

/** What decides whether somebody takes part. */
export interface VoiceFacts {
  readonly institutionId: string;
  readonly audience: ConsultationAudience;
  /** Whether the address of the account is confirmed. */
  readonly isConfirmed: boolean;
  /** Whether the person has stated ties with the country that asks. */
  readonly hasTies: boolean;
}

/** Why somebody does not take part; null for who does. */
export const NO_VOICE = ['ASKING_SIDE', 'STAFF', 'NOT_CONFIRMED', 'NO_TIES'] as const;
export type NoVoice = (typeof NO_VOICE)[number];

/** Whether the actor takes part, or why not: neither those who ask nor those who moderate answer. */
export function whyNoVoice(actor: Actor, facts: VoiceFacts): NoVoice | null {
  if (actor.kind !== 'person' || !facts.isConfirmed) return 'NOT_CONFIRMED';
  if (isFocalPointOf(actor, facts.institutionId)) return 'ASKING_SIDE';
  if (actor.staff.length > 0) return 'STAFF';
  return facts.audience === 'HERITAGE' && !facts.hasTies ? 'NO_TIES' : null;
}

/** @throws DomainError NOT_IN_AUDIENCE with the reason. */
export function assertVoice(actor: Actor, facts: VoiceFacts): void {
  const why = whyNoVoice(actor, facts);
  if (why) throw new DomainError('NOT_IN_AUDIENCE', { why });
}

/** The days of a consultation, as far as they decide what is possible. */
export interface Phase {
  readonly state: ConsultationState;
  readonly statementsUntil: IsoDate;
  /** When its last day ends where it asks. */
  readonly closesAt: Date;
}

/** @throws DomainError PHASE_CLOSED unless votes are taken at this moment. */
export function assertVoting({ state, closesAt }: Phase, now: Date): void {
  if (state !== 'OPEN' || now >= closesAt) throw new DomainError('PHASE_CLOSED', { phase: 'VOTES' });
}

/** @throws DomainError PHASE_CLOSED unless statements are taken on this day. */
export function assertAdding(phase: Phase, now: Date, today: IsoDate): void {
  assertVoting(phase, now);
  if (today > phase.statementsUntil) throw new DomainError('PHASE_CLOSED', { phase: 'STATEMENTS' });
}
