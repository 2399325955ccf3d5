import { Injectable } from '@nestjs/common';
import {
  type BulkAction,
  type BulkItem,
  type BulkOutcome,
  type BulkReason,
  bulkVerdict,
} from '#domain/casework/deadlines/bulk.rules';
import type { WorkEventData } from '#domain/casework/deadlines/events';
import { hasReminder, type ItemSubject } from '#domain/catalogue/state-views';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { ItemRef, WorkItemEntity } from '#features/casework/deadlines/work-item.entity';
import { WorkItemQueries } from '#features/casework/deadlines/work-item.queries';
import { WorkItemStore } from '#features/casework/deadlines/work-item.store';
import { AccountQueries } from '#features/identity/accounts/account.queries';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** What to do, and to whom ASSIGN gives the items. */
export interface BulkRequest {
  readonly action: BulkAction;
  readonly assigneeId?: string | null;
}

/** What a action comes to for one item. */
export interface BulkRow extends ItemRef {
  readonly outcome: BulkOutcome;
  readonly reason: BulkReason | null;
}

const DAY_MS = 86_400_000;

/** Taking on, handing on and reminding: of one work item, or of several. */
@Injectable()
export class WorkQueueService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly items: WorkItemStore,
    private readonly queries: WorkItemQueries,
    private readonly accounts: AccountQueries,
    private readonly outbox: Outbox<WorkEventData>,
    private readonly clock: Clock,
  ) {}

  /** Gives an item to a member of staff whose roles reach it, or to nobody. Refuses NOT_FOUND, FORBIDDEN. */
  async assign(
    actor: PersonActor,
    subject: ItemSubject,
    subjectId: string,
    assigneeId: string | null,
  ): Promise<void> {
    const action = assigneeId ? 'ASSIGN' : 'RELEASE';
    const assignee = await this.assignee(assigneeId);
    const { reason } = await this.take(actor, { action, assigneeId }, assignee, { subject, subjectId });
    if (reason === 'GONE') throw new DomainError('NOT_FOUND');
    if (reason === 'OUT_OF_REACH') throw new DomainError('FORBIDDEN', { field: 'assigneeId' });
  }

  /** What a action would come to for each of these items now. */
  async preview(actor: PersonActor, action: BulkRequest, refs: readonly ItemRef[]): Promise<BulkRow[]> {
    const assignee = await this.assignee(action.assigneeId);
    const found = await this.queries.those(refs);
    const now = this.clock.now();
    return refs.map((ref) => {
      const item = found.find((one) => isThat(one, ref)) ?? null;
      return {
        ...ref,
        ...bulkVerdict(action.action, { actor, item, assignee, hasReminder: hasReminder(ref.subject), now }),
      };
    });
  }

  /** Does it, each item in a transaction of its own; a repetition changes nothing. Answers what came of each. */
  async carryOut(actor: PersonActor, action: BulkRequest, refs: readonly ItemRef[]): Promise<BulkRow[]> {
    const assignee = await this.assignee(action.assigneeId);
    const rows: BulkRow[] = [];
    for (const ref of refs) rows.push(await this.take(actor, action, assignee, ref));
    return rows;
  }

  private take(
    actor: PersonActor,
    { action }: BulkRequest,
    assignee: PersonActor | null,
    ref: ItemRef,
  ): Promise<BulkRow> {
    return this.work.run(actorId(actor), async (tx) => {
      const item = await this.items.find(tx, ref.subject, ref.subjectId);
      const now = this.clock.now();
      const verdict = bulkVerdict(action, {
        actor,
        item,
        assignee,
        hasReminder: hasReminder(ref.subject),
        now,
      });
      if (item && verdict.outcome === 'CHANGE') await this.change(tx, actor, action, item, assignee);
      return { ...ref, ...verdict };
    });
  }

  private async change(
    tx: Tx,
    actor: PersonActor,
    action: BulkAction,
    item: WorkItemEntity,
    assignee: PersonActor | null,
  ): Promise<void> {
    const assigneeId = action === 'ASSIGN' ? (assignee?.accountId ?? null) : null;
    const after = action === 'REMIND' ? reminded(item, this.clock.now()) : { ...item, assigneeId };
    await this.items.put(tx, after);
    const name = action === 'REMIND' ? 'work.reminder-asked' : 'work.assigned';
    await this.outbox.append(tx, actorId(actor), workEvent(name, after));
  }

  /** The person to whom an item would go, as an actor; null when nobody is named. */
  private async assignee(id: string | null | undefined): Promise<PersonActor | null> {
    if (!id) return null;
    const staff = await this.accounts.grantsOf([id]);
    return { kind: 'person', accountId: id, professionalId: null, memberships: [], staff };
  }
}

const isThat = (item: WorkItemEntity, { subject, subjectId }: ItemRef): boolean =>
  item.subject === subject && item.subjectId === subjectId;

/** The same item with a reminder due now: the worker sends it in its own words, as if it were due. */
function reminded(item: WorkItemEntity, now: Date): WorkItemEntity {
  const day = Math.floor((now.getTime() - item.since.getTime()) / DAY_MS);
  const reminder = { action: 'REMIND' as const, day, at: now.toISOString() };
  const steps = [...item.steps, reminder].sort((a, b) => a.at.localeCompare(b.at));
  return { ...item, steps, nextAt: now };
}

/** What was done to an item by hand, within the reach of those who may see it. */
const workEvent = (
  name: 'work.assigned' | 'work.reminder-asked',
  { subject, subjectId, assigneeId, programmeId, country }: WorkItemEntity & BulkItem,
) => ({
  name,
  aggregate: { type: 'work', id: subjectId, version: 1 },
  data: { subject, assigneeId, programmeId, country },
});
