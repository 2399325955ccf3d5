import type { Alike, EventDeadline, EventPlace, EventStep, EventsWith } from '#domain/kernel/event';
import type { PlacementCommand } from '#domain/placements/placements/placement.states';

/** The event that each command of a placement appends. */
export const PLACEMENT_EVENT = {
  offer: 'placement.offered',
  accept: 'placement.accepted',
  decline: 'placement.declined',
  lapse: 'placement.lapsed',
  clear: 'placement.cleared',
  ready: 'placement.ready',
  start: 'placement.started',
  suspend: 'placement.suspended',
  resume: 'placement.resumed',
  amend: 'placement.amended',
  finish: 'placement.finished',
  complete: 'placement.completed',
  followUp: 'placement.follow-up-scheduled',
  close: 'placement.closed',
  cancel: 'placement.cancelled',
  terminate: 'placement.terminated',
} as const satisfies Record<PlacementCommand, string>;

/** Every event of a placement; the further ones change no state. */
export const PLACEMENT_EVENTS = [
  ...Object.values(PLACEMENT_EVENT),
  'placement.amendment-asked',
  'placement.amendment-refused',
  'placement.plan-written',
  'placement.plan-signed',
  'placement.readiness-changed',
  'placement.contact-given',
  'placement.link-tested',
  'placement.certificate-issued',
  'placement.reminded',
] as const;

interface PlacementIds extends EventPlace {
  readonly candidacyId: string;
  readonly needId: string;
}

/** What single events of a placement say besides where it belongs. */
export type PlacementEventFacts = Alike<(typeof PLACEMENT_EVENTS)[number]> &
  Alike<(typeof PLACEMENT_EVENT)[PlacementCommand], EventStep> & {
    readonly 'placement.amendment-asked': {
      readonly amendmentId: string;
      readonly parts: readonly string[];
    };
    readonly 'placement.amendment-refused': { readonly amendmentId: string };
    readonly 'placement.plan-written': { readonly planVersion: number };
    readonly 'placement.plan-signed': {
      readonly planVersion: number;
      readonly signatory: string;
      /** Whether it is the first signature of the plan, the last of all, or one between. */
      readonly signatures: string;
      readonly digest: string;
    };
    /** A line of the readiness list, whether it is done, and how much of the list is, per cent. */
    readonly 'placement.readiness-changed': {
      readonly line: string;
      readonly isDone: boolean;
      readonly percent: number;
    };
    /** Whether the link test worked. */
    readonly 'placement.link-tested': { readonly worked: boolean };
    readonly 'placement.certificate-issued': { readonly paperId: string };
    readonly 'placement.reminded': EventDeadline & { readonly escalated: boolean };
  };

export type PlacementEventData = EventsWith<PlacementIds, PlacementEventFacts>;
