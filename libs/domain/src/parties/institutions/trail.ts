import { trailOf } from '#domain/kernel/trail';
import { INSTITUTION_EVENT, type INSTITUTION_EVENTS } from '#domain/parties/institutions/events';

/** What the events of institutions say was done. */
export const INSTITUTION_TRAIL = trailOf<'institution', (typeof INSTITUTION_EVENTS)[number]>(
  'institution',
  INSTITUTION_EVENT,
  {
    'institution.edited': 'institution.edit',
  },
);
