import type { Machine } from '#domain/kernel/machine';
import type { EvidenceKind } from '#domain/reference/vocabulary';

export type EvidenceCommand = 'claim' | 'evidence' | 'verify' | 'dismiss';

const evidence = {
  to: 'EVIDENCED',
  by: ['PROFESSIONAL', 'CASE_OFFICER'],
  guard: 'a sentence or a link that shows it',
  alone: 'someone else verifies it',
} as const;
const dismiss = {
  to: 'CLAIMED',
  by: ['CASE_OFFICER'],
  not: ['PROFESSIONAL'],
  alone: 'it takes trust away, and never gives it',
} as const;

/** How a skill becomes more than a word. Raising the level of a verified skill brings it back to what shows it. */
export const EVIDENCE: Machine<EvidenceKind, EvidenceCommand> = {
  name: 'evidence',
  reasons: {},
  settled: ['VERIFIED'],
  start: {
    claim: { to: 'CLAIMED', by: ['PROFESSIONAL', 'CASE_OFFICER'], alone: 'a word that nobody has checked' },
  },
  table: {
    CLAIMED: { evidence },
    EVIDENCED: {
      evidence,
      verify: {
        to: 'VERIFIED',
        by: ['CASE_OFFICER'],
        not: ['evidence.claim', 'evidence.evidence', 'PROFESSIONAL'],
      },
      dismiss,
    },
    VERIFIED: { dismiss },
  },
};
