import type { EventOf } from '#domain/kernel/event';
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

export type WaveEvent = EventOf<
  (typeof WAVE_EVENTS)[number],
  {
    readonly programmeId: string;
    readonly country: string;
    readonly from?: string | null;
    /** The last day. */
    readonly date?: string | null;
    /** Whom the answer concerns: who prepared it. */
    readonly accountId?: string;
    /** How many links. */
    readonly links?: number;
  }
>;
