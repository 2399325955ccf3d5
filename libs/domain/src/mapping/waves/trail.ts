import { trailOf } from '#domain/kernel/trail';
import { WAVE_EVENT, type WAVE_EVENTS } from '#domain/mapping/waves/events';

/** What the events of waves say was done. */
export const WAVE_TRAIL = trailOf<'wave', (typeof WAVE_EVENTS)[number]>('wave', WAVE_EVENT, {
  'wave.edited': 'wave.edit',
  'wave.links-made': 'wave.makeLinks',
  'wave.report-written': 'wave.writeReport',
});
