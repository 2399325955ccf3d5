import type { Ruled } from '#domain/kernel/four-eyes.rules';

/** Taking a paper back. */
export const REVOKE_PAPER: Ruled = {
  name: 'paper.revoke',
  not: ['paper.issueLetter', 'placement.complete', 'PROFESSIONAL', 'FOCAL_POINT'],
};
