import { type Announcements, notify } from '#domain/kernel/announcement';
import type { WAVE_EVENTS } from '#domain/mapping/waves/events';

/** Those who decide hear of what waits for them, those who prepared it of what became of it, and those who answered under an account of the reply. */
export const WAVE_ANNOUNCEMENTS = {
  'wave.created': [],
  'wave.edited': [],
  'wave.links-made': [],
  'wave.submitted': [notify('APPROVERS', 'REVIEW', 'wave.toOpen', 'decideWave')],
  'wave.returned': [notify('ACCOUNT', 'REVIEW', 'wave.returned', 'openWave')],
  'wave.opened': [notify('ACCOUNT', 'REVIEW', 'wave.opened', 'openWave')],
  'wave.paused': [],
  'wave.resumed': [],
  'wave.closed': [notify('ACCOUNT', 'REVIEW', 'wave.closed', 'openWave')],
  'wave.reopened': [],
  'wave.report-written': [],
  'wave.published': [
    notify('SURVEYED', 'DIALOGUE', 'wave.published', 'readReport'),
    notify('ACCOUNT', 'REVIEW', 'wave.published', 'readReport'),
  ],
  'wave.withdrawn': [notify('ACCOUNT', 'REVIEW', 'wave.withdrawn', 'openWave')],
  'wave.cancelled': [],
} as const satisfies Announcements<(typeof WAVE_EVENTS)[number]>;
