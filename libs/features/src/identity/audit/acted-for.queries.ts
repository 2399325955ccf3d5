import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, actorId } from '#domain/kernel/actor';
import type { AgreementWay } from '#domain/kernel/on-behalf';
import { type Scope, staffScope } from '#features/identity/accounts/staff.scope';

/** Something that was done in somebody's name. */
export interface ActedForRow {
  /** The event of what was done, which names it in the audit trail. */
  readonly id: string;
  readonly event: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly at: Date;
  readonly actorName: string | null;
  readonly principalName: string | null;
  readonly way: AgreementWay;
  readonly note: string;
  readonly objectedAt: Date | null;
  readonly objection: string | null;
  readonly resolvedAt: Date | null;
  readonly answer: string | null;
}

const MOST = 200;

const COLUMNS = { programme: `e.data->>'programmeId'`, country: `e.data->>'country'` };

/** What was done in people's names, and how they agreed. */
@Injectable()
export class ActedForQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** What was done in the reader's name, newest first; at most 200. */
  mine(actor: Actor): Promise<ActedForRow[]> {
    return this.rows({ sql: 'o.principal_id::text = :me', parameters: { me: actorId(actor) } });
  }

  /** Open objections within the reach of an approver, oldest first of those that are open; at most 200. */
  openObjections(actor: Actor): Promise<ActedForRow[]> {
    const { sql, parameters } = staffScope(actor, ['APPROVER'], COLUMNS);
    return this.rows({ sql: `o.objected_at IS NOT NULL AND o.resolved_at IS NULL AND ${sql}`, parameters });
  }

  /** What was done in people's names on a record, for staff whose grants reach it. */
  ofRecord(actor: Actor, subjectId: string): Promise<ActedForRow[]> {
    const { sql, parameters } = staffScope(
      actor,
      ['CASE_OFFICER', 'APPROVER', 'SAFEGUARDING_OFFICER'],
      COLUMNS,
    );
    return this.rows({
      sql: `e.aggregate_id::text = :subject AND ${sql}`,
      parameters: { ...parameters, subject: subjectId },
    });
  }

  private rows({ sql, parameters }: Scope): Promise<ActedForRow[]> {
    return this.dataSource
      .createQueryBuilder()
      .select([
        'o.event_id AS id',
        'e.name AS event',
        'e.aggregate_type AS "subjectType"',
        'e.aggregate_id AS "subjectId"',
        'e.occurred_at AS at',
        'a.display_name AS "actorName"',
        'p.display_name AS "principalName"',
        'o.way AS way',
        'o.note AS note',
        'o.objected_at AS "objectedAt"',
        'o.objection AS objection',
        'o.resolved_at AS "resolvedAt"',
        'o.answer AS answer',
      ])
      .from('on_behalf_evidence', 'o')
      .innerJoin('domain_event', 'e', 'e.id = o.event_id')
      .leftJoin('account', 'a', 'a.id::text = e.actor_id')
      .leftJoin('account', 'p', 'p.id = o.principal_id')
      .where(sql, parameters)
      .orderBy('e.seq', 'DESC')
      .limit(MOST)
      .getRawMany<ActedForRow>();
  }
}
