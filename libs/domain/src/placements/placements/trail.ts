import { trailOf } from '#domain/kernel/trail';
import { PLACEMENT_EVENT, type PLACEMENT_EVENTS } from '#domain/placements/placements/events';

/** What the events of placements say was done. */
export const PLACEMENT_TRAIL = trailOf<'placement', (typeof PLACEMENT_EVENTS)[number]>(
  'placement',
  PLACEMENT_EVENT,
  {
    'placement.amendment-asked': 'placement.askAmendment',
    'placement.amendment-refused': 'placement.decideAmendment',
    'placement.plan-written': 'placement.writePlan',
    'placement.plan-signed': 'placement.signPlan',
    'placement.readiness-changed': 'placement.tickReadiness',
    'placement.contact-given': 'placement.giveContact',
    'placement.link-tested': 'placement.testLink',
  },
);
