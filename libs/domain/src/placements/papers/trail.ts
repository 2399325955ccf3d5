import { trailOf } from '#domain/kernel/trail';
import type { PAPER_EVENTS } from '#domain/placements/papers/events';

/** What the events of papers say was done. */
export const PAPER_TRAIL = trailOf<'paper', (typeof PAPER_EVENTS)[number]>(
  'paper',
  {},
  {
    'paper.letter-issued': 'paper.issueLetter',
    'paper.revoked': 'paper.revoke',
  },
);
