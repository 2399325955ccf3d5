import { Injectable } from '@nestjs/common';
import type { PersonActor } from '#domain/kernel/actor';
import type { Tx } from '#platform/db/tx';

/** People beside the cast who only take part in consultations; they have no password, so nobody signs in as one. */
const CROWD = 24;

/** Rows of the demonstration that no use case makes: a crowd, and days that were before the first start. */
@Injectable()
export class DemonstrationCrowdStore {
  /** The crowd; made the first time. */
  async people(tx: Tx): Promise<PersonActor[]> {
    const emails = Array.from({ length: CROWD }, (_, i) => `voice-${i + 1}@skillroots.example`);
    await tx.query(
      `INSERT INTO account (id, email, display_name, locale, time_zone, confirmed_at, created_at, version)
       SELECT gen_random_uuid(), email, 'Voice ' || number, 'en', 'Europe/London', now(), now(), 1
         FROM unnest($1::text[]) WITH ORDINALITY voice (email, number)
       ON CONFLICT (email) DO NOTHING`,
      [emails],
    );
    const rows = await tx.query<{ id: string }[]>(
      `SELECT id FROM account WHERE email = ANY($1::citext[]) ORDER BY email`,
      [emails],
    );
    return rows.map(({ id }) => ({
      kind: 'person',
      accountId: id,
      professionalId: null,
      memberships: [],
      staff: [],
    }));
  }

  /** Moves every day of a consultation back by so many. */
  async moveBack(tx: Tx, consultationId: string, days: number): Promise<void> {
    await tx.query(
      `UPDATE consultation SET
         opens_on = opens_on - $2::int, statements_until = statements_until - $2::int, closes_on = closes_on - $2::int,
         closes_at = closes_at - $2::int * interval '1 day', reply_due_on = reply_due_on - $2::int,
         opened_at = opened_at - $2::int * interval '1 day'
       WHERE id = $1`,
      [consultationId, days],
    );
  }
}
