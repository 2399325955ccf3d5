import { trailOf } from '#domain/kernel/trail';
import { CANDIDACY_EVENT, type CANDIDACY_EVENTS } from '#domain/marketplace/candidacies/events';

/** What the events of candidacies say was done. */
export const CANDIDACY_TRAIL = trailOf<'candidacy', (typeof CANDIDACY_EVENTS)[number]>(
  'candidacy',
  CANDIDACY_EVENT,
  {
    'candidacy.preference-given': 'candidacy.givePreference',
    'candidacy.scored': 'candidacy.score',
    'candidacy.conflict-declared': 'candidacy.declareConflict',
    'candidacy.gate-overridden': 'candidacy.overrideGate',
  },
);
