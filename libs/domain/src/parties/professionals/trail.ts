import { type Trail, trailOf } from '#domain/kernel/trail';
import type { PROFESSIONAL_EVENTS } from '#domain/parties/professionals/events';

type Name = (typeof PROFESSIONAL_EVENTS)[number];

/** What the events of a profile say was done with the proofs of its skills; some share the event of every other change. */
export const PROFESSIONAL_TRAIL: Trail<'professional', Name> = {
  ...trailOf<'professional', Name>(
    'professional',
    {},
    {
      'professional.skill-verified': 'evidence.verify',
      'professional.imported': 'evidence.claim',
    },
  ),
  byCommand: {
    'professional.profile-changed': {
      claim: 'evidence.claim',
      evidence: 'evidence.evidence',
      dismiss: 'evidence.dismiss',
    },
  },
};
