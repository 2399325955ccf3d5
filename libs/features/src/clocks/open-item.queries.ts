import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Actor } from '#domain/actor';
import { staffScope } from '#features/accounts/staff.scope';
import { type ItemSubject, OpenItemEntity } from '#features/clocks/open-item.entity';
import { Clock } from '#platform/clock/clock';
import { decodeCursor, pageSize, toPage, type Page, type PageRequest } from '#platform/db/keyset';

/** Which items of the work queue to show. */
export interface WorkFilter {
  readonly subjects?: readonly ItemSubject[] | null;
  readonly holders?: readonly string[] | null;
  readonly programmeId?: string | null;
  readonly institutionId?: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null;
  readonly assigneeId?: string | null;
  readonly overdueOnly?: boolean | null;
}

const COLUMNS = { programme: 'i.programme_id', country: 'i.country' };
/** Sorts items without a due date last, and compares with them. */
const NEVER = '9999-01-01T00:00:00.000Z';

/** Read side of open items. */
@Injectable()
export class OpenItemQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The open items of these subjects, whoever asks: for loaders behind rows that were scoped already. */
  of(subject: ItemSubject, ids: readonly string[]): Promise<OpenItemEntity[]> {
    return this.dataSource.getRepository(OpenItemEntity).findBy({ subject, subjectId: In([...ids]) });
  }

  /** Everything that waits within the reach of a member of staff, the most urgent first. */
  async workQueue(actor: Actor, filter: WorkFilter, request: PageRequest): Promise<Page<OpenItemEntity>> {
    const { sql, parameters } = staffScope(actor, ['CASE_OFFICER', 'APPROVER'], COLUMNS);
    const query = this.dataSource
      .createQueryBuilder(OpenItemEntity, 'i')
      .where(sql, parameters)
      .orderBy(`coalesce(i.due_at, '${NEVER}')`)
      .addOrderBy('i.subject_id')
      .limit(pageSize(request) + 1);
    for (const [condition, values] of this.conditions(filter)) query.andWhere(condition, values);
    if (request.after) {
      const [due, id] = decodeCursor(request.after, 2);
      query.andWhere(`(coalesce(i.due_at, '${NEVER}'), i.subject_id) > (:due, :id)`, { due, id });
    }
    return toPage(await query.getMany(), request, (item) => [
      item.dueAt?.toISOString() ?? NEVER,
      item.subjectId,
    ]);
  }

  private conditions(filter: WorkFilter): [string, Record<string, unknown>][] {
    const all: Record<keyof WorkFilter, [string, unknown]> = {
      subjects: ['i.subject = ANY(:subjects)', filter.subjects?.length ? filter.subjects : null],
      holders: ['i.holder = ANY(:holders)', filter.holders?.length ? filter.holders : null],
      programmeId: ['i.programme_id = :programmeId', filter.programmeId],
      institutionId: ['i.institution_id = :institutionId', filter.institutionId],
      country: ['i.country = :onlyCountry', filter.country],
      assigneeId: ['i.assignee_id = :assigneeId', filter.assigneeId],
      overdueOnly: ['i.due_at < :overdueOnly', filter.overdueOnly ? this.clock.now() : null],
    };
    return Object.entries(all).flatMap(([name, [sql, value]]) =>
      value ? [[sql, { [name === 'country' ? 'onlyCountry' : name]: value }]] : [],
    );
  }
}
