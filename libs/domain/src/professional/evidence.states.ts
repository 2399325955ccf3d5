import type { Machine } from '#domain/machine';
import type { EvidenceKind } from '#domain/matching/facts';

export type EvidenceCommand = 'claim' | 'evidence' | 'verify' | 'dismiss';

const evidence = { to: 'EVIDENCED', by: ['PR', 'CO'], guard: 'a sentence or a link that shows it' } as const;
const dismiss = { to: 'CLAIMED', by: ['CO'], guard: 'not one’s own skill' } as const;

/** How a skill becomes more than a word. Raising the level of a verified skill brings it back to what shows it. */
export const EVIDENCE: Machine<EvidenceKind, EvidenceCommand> = {
  name: 'evidence',
  reasons: {},
  start: { claim: { to: 'CLAIMED', by: ['PR', 'CO'] } },
  table: {
    CLAIMED: { evidence },
    EVIDENCED: { evidence, verify: { to: 'VERIFIED', by: ['CO'], guard: 'not one’s own skill' }, dismiss },
    VERIFIED: { dismiss },
  },
};
