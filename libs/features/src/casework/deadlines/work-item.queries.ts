import { Injectable } from '@nestjs/common';
import { Any, DataSource } from 'typeorm';
import type { ItemSubject } from '#domain/catalogue/state-views';
import type { Actor } from '#domain/kernel/actor';
import { type ItemRef, WorkItemEntity } from '#features/casework/deadlines/work-item.entity';
import type { SavedWorkFilter } from '#features/casework/deadlines/work-view.entity';
import { staffScope } from '#features/identity/accounts/staff.scope';
import { Clock } from '#platform/clock/clock';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '#platform/db/keyset';
import { PREPARED } from '#platform/db/prepared';

/** Which items of the work queue to show: what a view keeps, and what is asked for now and then. */
export interface WorkFilter extends SavedWorkFilter {
  readonly programmeId?: string | null;
  readonly institutionId?: string | null;
  readonly assigneeId?: string | null;
}

const COLUMNS = { programme: 'i.programme_id', country: 'i.country' };
/** Taken on by oneself, or by somebody whom the actor covers for now. */
const MINE = `(i.assignee_id = :mineOnly OR i.assignee_id IN (
  SELECT d.from_id FROM work_delegation d WHERE d.to_id = :mineOnly AND d.starts_at <= :now AND :now < d.ends_at))`;
/** Sorts items without a due date last, and compares with them. */
const NEVER = '9999-01-01T00:00:00.000Z';

/** Read side of work items. */
@Injectable()
export class WorkItemQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The work items of these subjects, whoever asks: for loaders behind rows that were scoped already. */
  of(subject: ItemSubject, ids: readonly string[]): Promise<WorkItemEntity[]> {
    return this.dataSource
      .getRepository(WorkItemEntity)
      .find({ comment: PREPARED, where: { subject, subjectId: Any([...ids]) } });
  }

  /** Everything that waits within the reach of a member of staff, the most urgent first. */
  async workQueue(actor: Actor, filter: WorkFilter, request: PageRequest): Promise<Page<WorkItemEntity>> {
    const { sql, parameters } = staffScope(actor, ['CASE_OFFICER', 'APPROVER'], COLUMNS);
    const query = this.dataSource
      .createQueryBuilder(WorkItemEntity, 'i')
      .where(sql, parameters)
      .orderBy(`coalesce(i.due_at, '${NEVER}')`)
      .addOrderBy('i.subject_id')
      .limit(pageSize(request) + 1);
    for (const [condition, values] of this.conditions(actor, filter)) query.andWhere(condition, values);
    if (request.after) {
      const [due, id] = decodeCursor(request.after, 2);
      query.andWhere(`(coalesce(i.due_at, '${NEVER}'), i.subject_id) > (:due, :id)`, { due, id });
    }
    return toPage(await query.getMany(), request, (item) => [
      item.dueAt?.toISOString() ?? NEVER,
      item.subjectId,
    ]);
  }

  /** These items, whoever asks: for a preview that then looks at each. */
  those(refs: readonly ItemRef[]): Promise<WorkItemEntity[]> {
    const where = refs.map(({ subject, subjectId }) => ({ subject, subjectId }));
    return this.dataSource.getRepository(WorkItemEntity).find({ where });
  }

  private conditions(actor: Actor, filter: WorkFilter): [string, Record<string, unknown>][] {
    const me = actor.kind === 'person' ? actor.accountId : null;
    const all: Record<keyof WorkFilter, [string, unknown]> = {
      subjects: ['i.subject = ANY(:subjects)', filter.subjects?.length ? filter.subjects : null],
      waitingOn: ['i.waiting_on = ANY(:waitingOn)', filter.waitingOn?.length ? filter.waitingOn : null],
      programmeId: ['i.programme_id = :programmeId', filter.programmeId],
      institutionId: ['i.institution_id = :institutionId', filter.institutionId],
      country: ['i.country = :onlyCountry', filter.country],
      assigneeId: ['i.assignee_id = :assigneeId', filter.assigneeId],
      mineOnly: [MINE, filter.mineOnly ? me : null],
      overdueOnly: ['i.due_at < :overdueOnly', filter.overdueOnly ? this.clock.now() : null],
    };
    const now = this.clock.now();
    return Object.entries(all).flatMap(([name, [sql, value]]) =>
      value ? [[sql, { [name === 'country' ? 'onlyCountry' : name]: value, now }]] : [],
    );
  }
}
