import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { NotifiableEvent } from '#domain/outreach/notifications/notification';

/** An event as the planner reads it back, with the ids and dates that follow from those that it carries. */
export interface StoredEvent extends NotifiableEvent {
  readonly id: string;
}

type Facts = Readonly<Record<string, unknown>>;

/** Facts that follow from others: from which id, unless they are known already, and where they are stored. */
interface Source {
  readonly from: string;
  readonly unless: string;
  readonly sql: string;
}

const SOURCES: readonly Source[] = [
  {
    from: 'placementId',
    unless: 'needId',
    sql: `SELECT need_id AS "needId", professional_id AS "professionalId", institution_id AS "institutionId",
                 programme_id AS "programmeId", country FROM placement WHERE id = $1`,
  },
  {
    from: 'institutionId',
    unless: 'country',
    sql: `SELECT i.country, array_remove(array_agg(p.programme_id), NULL) AS "programmeId"
            FROM institution i LEFT JOIN institution_programme p ON p.institution_id = i.id
           WHERE i.id = $1 GROUP BY i.country`,
  },
  {
    from: 'candidacyId',
    unless: 'date',
    sql: `SELECT interview_at AS date FROM candidacy WHERE id = $1 AND state = 'INTERVIEW'`,
  },
  {
    from: 'subjectId',
    unless: 'due',
    sql: `SELECT due_at AS due FROM work_item WHERE subject_id = $1 AND due_at IS NOT NULL`,
  },
];

/** Events as the planner needs them. */
@Injectable()
export class EventQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The event with this id, from the audit trail; null when there is none. */
  async byId(id: string): Promise<StoredEvent | null> {
    const rows = await this.dataSource.query<StoredEvent[]>(
      `SELECT id, name, actor_id AS actor, reason, data,
              json_build_object('type', aggregate_type, 'id', aggregate_id) AS aggregate
         FROM domain_event WHERE id = $1`,
      [id],
    );
    const event = rows[0];
    if (!event) return null;
    const { type, id: subjectId } = event.aggregate;
    let facts = known({ subjectId, [`${type}Id`]: subjectId, ...known(event.data) });
    for (const source of SOURCES) facts = { ...(await this.refresh(source, facts)), ...facts };
    return { ...event, data: facts };
  }

  /** The event as what asked for a link, with the version that its account had. */
  async causeOf(eventId: string): Promise<{ eventId: string; accountVersion: number } | undefined> {
    const [cause] = await this.dataSource.query<{ eventId: string; accountVersion: number }[]>(
      `SELECT id AS "eventId", aggregate_version AS "accountVersion" FROM domain_event WHERE id = $1`,
      [eventId],
    );
    return cause;
  }

  private async refresh({ from, unless, sql }: Source, facts: Facts): Promise<Facts> {
    if (facts[from] === undefined || facts[unless] !== undefined) return {};
    const [row = {}] = await this.dataSource.query<Facts[]>(sql, [facts[from]]);
    return known(row);
  }
}

/** Facts without those that are null; moments as ISO 8601. */
const known = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value]),
  );
