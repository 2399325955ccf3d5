import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ThreadKind } from '#domain/casework/messages/thread';
import type { PersonActor } from '#domain/kernel/actor';
import { institutionsOf } from '#features/identity/accounts/staff.scope';
import { caseOfficersOf } from '#features/parties/professionals/case-officers.sql';

/** A thread with messages that the reader has not read. */
export interface UnreadThread {
  readonly kind: ThreadKind;
  /** The candidacy, or the professional. */
  readonly subjectId: string;
  readonly unread: number;
  readonly lastAt: Date;
}

const MOST = 50;

/** Which threads hold something new for somebody. */
@Injectable()
export class UnreadThreadQueries {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The threads in which the reader has messages of others to read, the newest first, at most 50: of their candidacies and
   * those of their institutions, and for case officers those in which they have written, while their role reaches them.
   */
  of(actor: PersonActor): Promise<UnreadThread[]> {
    return this.dataSource.query<UnreadThread[]>(
      `WITH mine AS (
         SELECT c.id FROM candidacy c
          WHERE c.professional_id = $2 OR (c.institution_id = ANY($3::uuid[]) AND c.state <> 'DISMISSED')
         UNION
         SELECT m.candidacy_id FROM candidacy_message m JOIN candidacy c ON c.id = m.candidacy_id
          WHERE m.author_id = $1 AND EXISTS (
            SELECT FROM staff_grant g WHERE g.account_id = $1 AND g.role = 'CASE_OFFICER'
               AND (g.programme_id IS NULL OR g.programme_id = c.programme_id)
               AND (g.country IS NULL OR g.country = c.country))
       ), written AS (
         SELECT DISTINCT d.professional_id AS id FROM direct_message d JOIN professional p ON p.id = d.professional_id
          WHERE d.author_id = $1 AND NOT d.by_person AND p.state <> 'ERASED' AND $1 IN (${caseOfficersOf('p.id')})
       ), told AS (
         SELECT 'CANDIDACY' AS kind, m.candidacy_id AS subject_id, m.sent_at
           FROM mine JOIN candidacy_message m ON m.candidacy_id = mine.id WHERE m.author_id <> $1
         UNION ALL
         SELECT 'DIRECT', m.professional_id, m.sent_at FROM direct_message m
          WHERE m.author_id <> $1
            AND ((m.professional_id = $2 AND NOT m.by_person)
              OR (m.by_person AND m.professional_id IN (SELECT id FROM written)))
       )
       SELECT t.kind, t.subject_id AS "subjectId", count(*)::int AS unread, max(t.sent_at) AS "lastAt"
         FROM told t
         LEFT JOIN thread_read r ON r.account_id = $1 AND r.kind = t.kind AND r.subject_id = t.subject_id
        WHERE r.read_at IS NULL OR t.sent_at > r.read_at
        GROUP BY t.kind, t.subject_id ORDER BY max(t.sent_at) DESC, t.subject_id LIMIT ${MOST}`,
      [actor.accountId, actor.professionalId, institutionsOf(actor)],
    );
  }
}
