import type { HOLD_WORDS } from '#domain/casework/holds/words-of-others';
import type { HoldSubject } from '#domain/catalogue/hold-subjects';
import type { HoldSubjectSql } from '#features/casework/holds/hold-subject.port';
import type { PersonalData, WordPlace } from '#features/identity/accounts/data-subject';

/** Holds. */
export const HOLD_DATA = {
  left: {
    hold: 'the record of safeguarding; lifted before an erasure; an officer is asked to take the name out of its reason',
  },
} as const satisfies PersonalData;

/** Where people write about others: a hold belongs where the thing does that it is on. */
export const holdWordPlaces = (subjects: Readonly<Record<HoldSubject, HoldSubjectSql>>) =>
  ({
    HOLD: {
      read: `SELECT h.id, h.reason AS text, c.programme, c.country FROM hold h LEFT JOIN LATERAL (${Object.entries(
        subjects,
      )
        .map(([name, { place }]) => `${place} AND h.subject = '${name}'`)
        .join(' UNION ALL ')}) c ON true`,
      write: `UPDATE hold SET reason = $2 WHERE id = $1`,
    },
  }) as const satisfies Record<(typeof HOLD_WORDS)[number], WordPlace>;

/** Whether a hold is on the person of an account `a`, or on something that is about that person. */
export const isHeldSql = (subjects: Readonly<Record<HoldSubject, HoldSubjectSql>>): string =>
  `EXISTS (SELECT FROM hold h WHERE h.lifted_at IS NULL AND (${Object.entries(subjects)
    .flatMap(([name, { ofPerson }]) =>
      ofPerson ? [`(h.subject = '${name}' AND h.subject_id IN (${ofPerson('a.professional_id')}))`] : [],
    )
    .join(' OR ')}))`;
