import type { Announcements } from '#domain/kernel/announcement';
import type { PAPER_EVENTS } from '#domain/placements/papers/events';

/** Papers and exports: whoever asked has them in hand. */
export const PAPER_ANNOUNCEMENTS = {
  'paper.letter-issued': [],
  'paper.shared': [],
  'paper.revoked': [],
  'export.made': [],
} as const satisfies Announcements<(typeof PAPER_EVENTS)[number]>;
