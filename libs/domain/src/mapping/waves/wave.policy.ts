import { type Actor, holdsRole, type StaffRole } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { allowedCommands, personCommands, takeStep, type Who } from '#domain/kernel/machine';
import { whoIs } from '#domain/kernel/who';
import { WAVE, type WaveCommand, type WaveState } from '#domain/mapping/waves/wave.states';

/** What the policies of a wave look at. */
export interface WaveFacts {
  readonly state: WaveState;
  readonly programmeId: string;
  /** The heritage country of those who are asked, ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** The commands that people give to a wave that there is. */
export type WaveStepCommand = Exclude<WaveCommand, 'create'>;

const isStep = (command: WaveCommand): command is WaveStepCommand => command !== 'create';

/** These commands, in the order of the table. */
export const WAVE_STEPS = personCommands(WAVE).filter(isStep);

/** Staff who read waves where their grants reach. */
export const WAVE_ROLES = ['ANALYST', 'CASE_OFFICER', 'APPROVER'] as const satisfies readonly StaffRole[];

/** Everything the actor is to a wave: analysts do what case officers do. */
export function whoIsAtWave(actor: Actor, { programmeId, country }: Omit<WaveFacts, 'state'>): Who[] {
  const place = { programmeId, country };
  const who = whoIs(actor, { ...place, institutionId: null, professionalId: null }).filter(
    (one) => one === 'CASE_OFFICER' || one === 'APPROVER' || one === 'SYSTEM',
  );
  const isAnalyst = holdsRole(actor, ['ANALYST'], place) && !who.includes('CASE_OFFICER');
  return isAnalyst ? ['CASE_OFFICER', ...who] : who;
}

/** @throws DomainError NOT_FOUND for what may not be seen, as for what does not exist. */
export function assertMaySeeWave(actor: Actor, facts: Omit<WaveFacts, 'state'>): void {
  if (whoIsAtWave(actor, facts).length === 0) throw new DomainError('NOT_FOUND');
}

/**
 * The state that the actor's command leads to.
 * @throws DomainError NOT_FOUND, ILLEGAL_TRANSITION, FORBIDDEN or REASON_REQUIRED.
 */
export function decideWave(
  actor: Actor,
  facts: WaveFacts,
  command: WaveCommand,
  reason?: string | null,
): WaveState {
  assertMaySeeWave(actor, facts);
  return takeStep(WAVE, facts.state, command, { as: whoIsAtWave(actor, facts), reason });
}

/** The commands to offer the actor now, before the rule of two people. */
export const waveCommandsFor = (actor: Actor, facts: WaveFacts): WaveStepCommand[] =>
  [...new Set(whoIsAtWave(actor, facts).flatMap((who) => allowedCommands(WAVE, facts.state, who)))].filter(
    isStep,
  );

/** Lets analysts and case officers write. @throws DomainError NOT_FOUND, FORBIDDEN, WAVE_FIXED. */
export function assertMayPrepareWave(actor: Actor, facts: WaveFacts): void {
  assertMaySeeWave(actor, facts);
  if (!whoIsAtWave(actor, facts).includes('CASE_OFFICER')) throw new DomainError('FORBIDDEN');
  if (facts.state !== 'DRAFT') throw new DomainError('WAVE_FIXED');
}

/** States in which links are made: to try it before it opens, and for people afterwards. */
const WITH_LINKS: readonly WaveState[] = ['DRAFT', 'OPEN', 'PAUSED'];

/** Lets analysts and case officers make links. @throws DomainError NOT_FOUND, FORBIDDEN, WAVE_FIXED. */
export function assertMayMakeLinks(actor: Actor, facts: WaveFacts): void {
  assertMaySeeWave(actor, facts);
  if (!whoIsAtWave(actor, facts).includes('CASE_OFFICER')) throw new DomainError('FORBIDDEN');
  if (!WITH_LINKS.includes(facts.state)) throw new DomainError('WAVE_FIXED');
}

/** Lets analysts and case officers write what came of a closed wave. @throws DomainError NOT_FOUND, FORBIDDEN, WAVE_FIXED. */
export function assertMayReport(actor: Actor, facts: WaveFacts): void {
  assertMaySeeWave(actor, facts);
  if (!whoIsAtWave(actor, facts).includes('CASE_OFFICER')) throw new DomainError('FORBIDDEN');
  if (facts.state !== 'CLOSED') throw new DomainError('WAVE_FIXED');
}
