import type { Alike, EventsWith } from '#domain/kernel/event';
import type { WaveCommand } from '#domain/mapping/waves/wave.states';

/** The event that each command of a wave appends. */
export const WAVE_EVENT = {
  create: 'wave.created',
  submit: 'wave.submitted',
  return: 'wave.returned',
  open: 'wave.opened',
  pause: 'wave.paused',
  resume: 'wave.resumed',
  close: 'wave.closed',
  reopen: 'wave.reopened',
  publish: 'wave.published',
  withdraw: 'wave.withdrawn',
  cancel: 'wave.cancelled',
} as const satisfies Record<WaveCommand, string>;

/** Every event of waves; none of them is of an answer. */
export const WAVE_EVENTS = [
  ...Object.values(WAVE_EVENT),
  'wave.edited',
  'wave.links-made',
  'wave.report-written',
] as const;

/** Where a wave belongs, and who prepared it, whom the answer concerns. */
interface WaveFacts {
  readonly programmeId: string;
  readonly country: string;
  readonly accountId: string;
}

/** What single events of a wave say besides. */
export type WaveEventFacts = Alike<(typeof WAVE_EVENTS)[number]> &
  /** Where a step came from and, where it sets one, the last day. */
  Alike<(typeof WAVE_EVENT)[WaveCommand], { readonly from: string | null; readonly date?: string | null }> &
  /** How many links. */
  Alike<'wave.links-made', { readonly links: number }>;

export type WaveEventData = EventsWith<WaveFacts, WaveEventFacts>;
