import type { MAP_EVENTS } from '#domain/mapping/map/events';
import type { QUESTIONNAIRE_EVENTS } from '#domain/mapping/questionnaires/events';
import type { WAVE_EVENTS } from '#domain/mapping/waves/events';
import type { Subscriptions } from '#worker/jobs';

/** Which jobs follow the events of maps, questionnaires and surveys: none, for they follow the calendar. */
export const MAPPING_SUBSCRIPTIONS = {
  'map.published': [],
  'map.policy-decided': [],
  'questionnaire.imported': [],
  'wave.created': [],
  'wave.edited': [],
  'wave.links-made': [],
  'wave.submitted': [],
  'wave.returned': [],
  'wave.opened': [],
  'wave.paused': [],
  'wave.resumed': [],
  'wave.closed': [],
  'wave.reopened': [],
  'wave.report-written': [],
  'wave.published': [],
  'wave.withdrawn': [],
  'wave.cancelled': [],
} as const satisfies Subscriptions<
  (typeof MAP_EVENTS)[number] | (typeof QUESTIONNAIRE_EVENTS)[number] | (typeof WAVE_EVENTS)[number]
>;
