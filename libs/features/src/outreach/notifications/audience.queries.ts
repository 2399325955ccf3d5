import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { StaffRole } from '#domain/kernel/actor';
import type { Audience } from '#domain/kernel/announcement';
import { APPLICATION_STATES } from '#domain/marketplace/candidacies/candidacy.states';
import {
  DEFAULT_PREFERENCES,
  type Preferences,
  type Recipient,
} from '#domain/outreach/notifications/notification';
import type { Tx } from '#platform/db/tx';

interface RecipientRow extends Omit<Preferences, 'off'> {
  readonly accountId: string;
  readonly timeZone: string;
  readonly confirmed: boolean;
  readonly suspended: boolean;
  readonly off: Preferences['off'] | null;
  readonly suggestionsThisWeek: number;
}

/** How an audience is found: SQL that answers account ids, and what it is given from the facts of the event. */
interface Source {
  readonly sql: string;
  readonly given: (facts: Facts) => readonly unknown[];
}

type Facts = Readonly<Record<string, unknown>>;

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');

const ACCOUNTS_OF_PROFESSIONALS = 'SELECT id FROM account WHERE professional_id = ANY($1::uuid[])';

const staff = (role: StaffRole): Source => ({
  sql: `SELECT DISTINCT account_id AS id FROM staff_grant
         WHERE role = $1
           AND (programme_id IS NULL OR cardinality($2::uuid[]) = 0 OR programme_id = ANY($2))
           AND (country IS NULL OR $3::text IS NULL OR country = $3)`,
  given: ({ programmeId, country }) => [role, texts(programmeId), country ?? null],
});

const SOURCES: Readonly<Record<Audience, Source>> = {
  ACCOUNT: {
    sql: 'SELECT id FROM account WHERE id = ANY($1::uuid[])',
    given: ({ accountId }) => [texts(accountId)],
  },
  PROFESSIONAL: { sql: ACCOUNTS_OF_PROFESSIONALS, given: ({ professionalId }) => [texts(professionalId)] },
  MATCHED: { sql: ACCOUNTS_OF_PROFESSIONALS, given: ({ professionalIds }) => [texts(professionalIds)] },
  CANDIDATES: {
    sql: `SELECT a.id FROM candidacy c JOIN account a ON a.professional_id = c.professional_id
           WHERE c.need_id = ANY($1::uuid[]) AND c.state = ANY($2)`,
    given: ({ needId }) => [texts(needId), [...APPLICATION_STATES, 'INVITED', 'RESERVE']],
  },
  FOCAL_POINTS: {
    sql: 'SELECT account_id AS id FROM membership WHERE institution_id = ANY($1::uuid[])',
    given: ({ institutionId }) => [texts(institutionId)],
  },
  RECEIVERS: {
    sql: 'SELECT id FROM account WHERE id = ANY($1::uuid[])',
    given: ({ receiverIds }) => [texts(receiverIds)],
  },
  CORRIDOR_WATCHERS: {
    sql: 'SELECT account_id AS id FROM corridor_watch WHERE from_country = $1 AND to_country = $2',
    given: ({ sending, receiving }) => [sending ?? null, receiving ?? null],
  },
  CONSULTED: {
    sql: 'SELECT account_id AS id FROM consultation_participation WHERE consultation_id = $1',
    given: ({ consultationId }) => [consultationId ?? null],
  },
  SURVEYED: {
    sql: 'SELECT account_id AS id FROM wave_response WHERE wave_id = $1 AND account_id IS NOT NULL',
    given: ({ waveId }) => [waveId ?? null],
  },
  CASE_OFFICERS: staff('CASE_OFFICER'),
  APPROVERS: staff('APPROVER'),
  SAFEGUARDING_OFFICERS: staff('SAFEGUARDING_OFFICER'),
  ADMINISTRATORS: staff('ADMINISTRATOR'),
};

/** Who belongs to the audiences of an event, and how each of them wants to be notified. */
@Injectable()
export class AudienceQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The account ids of each audience, from the facts of the event. */
  async membersOf(
    audiences: readonly Audience[],
    facts: Facts,
  ): Promise<Partial<Record<Audience, string[]>>> {
    const found = await Promise.all(
      [...new Set(audiences)].map(async (audience) => {
        const { sql, given } = SOURCES[audience];
        const rows = await this.dataSource.query<{ id: string }[]>(sql, [...given(facts)]);
        return [audience, rows.map(({ id }) => id)] as const;
      }),
    );
    return Object.fromEntries(found);
  }

  /** These accounts as recipients, read within the transaction that plans for them. */
  async recipients(tx: Tx, ids: readonly string[], now: Date): Promise<ReadonlyMap<string, Recipient>> {
    const rows = await tx.query<RecipientRow[]>(
      `SELECT a.id AS "accountId", a.time_zone AS "timeZone", a.confirmed_at IS NOT NULL AS confirmed,
              a.suspended_at IS NOT NULL AS suspended, s.off, s.quiet_hours AS "quietHours",
              coalesce(s.digest_only, false) AS "digestOnly",
              (SELECT count(DISTINCT n.event_id)::int FROM notification n
                WHERE n.recipient_id = a.id AND n.kind = 'SUGGESTION' AND n.message = 'match.suggested'
                  AND n.state NOT IN ('HELD', 'DIGESTED') AND n.created_at > $2::timestamptz - interval '7 days'
              ) AS "suggestionsThisWeek"
         FROM account a LEFT JOIN notification_setting s ON s.account_id = a.id
        WHERE a.id = ANY($1::uuid[])`,
      [ids, now],
    );
    return new Map(rows.map((row) => [row.accountId, asRecipient(row)]));
  }
}

function asRecipient({ accountId, timeZone, confirmed, suspended, ...row }: RecipientRow): Recipient {
  const { off, quietHours, digestOnly, suggestionsThisWeek } = row;
  return {
    accountId,
    timeZone,
    status: suspended ? 'SUSPENDED' : confirmed ? 'ACTIVE' : 'UNCONFIRMED',
    preferences: { off: off ?? DEFAULT_PREFERENCES.off, quietHours, digestOnly },
    suggestionsThisWeek,
  };
}
