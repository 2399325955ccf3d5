import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#api/auth/request-context';
import type { StatusType } from '#api/casework/deadlines/status.type';
import { loaderOf } from '#api/graphql/loader';
import { AccountLoader } from '#api/identity/accounts/account.loader';
import { type StateView, statusOf, type ViewAudience } from '#domain/casework/deadlines/view';
import type { ItemSubject } from '#domain/catalogue/state-views';
import type { Actor } from '#domain/kernel/actor';
import { type Locale, LOCALES } from '#domain/kernel/locale';
import { type CaseFacts, isStaffOf, whoIs } from '#domain/kernel/who';
import type { WorkItemEntity } from '#features/casework/deadlines/work-item.entity';
import { WorkItemQueries } from '#features/casework/deadlines/work-item.queries';
import { HoldQueries } from '#features/casework/holds/hold.queries';
import { textOf } from '#features/outreach/notifications/catalogue';
import { Clock } from '#platform/clock/clock';

/** A record whose status is asked for. */
export interface StatusRecord extends CaseFacts {
  readonly id: string;
  readonly since: Date;
}

/** The status of records: two statements per request and kind of record, however many rows. */
@Injectable()
export class StatusLoader {
  constructor(
    private readonly items: WorkItemQueries,
    private readonly holds: HoldQueries,
    private readonly accounts: AccountLoader,
    private readonly clock: Clock,
  ) {}

  /** The status of one record as the reader sees it. */
  async of(
    context: RequestContext,
    actor: Actor,
    subject: ItemSubject,
    record: StatusRecord,
    view: StateView,
  ): Promise<StatusType> {
    const [item, isHeld, locale] = await Promise.all([
      this.item(context, subject, record.id),
      this.isPaused(context, record),
      this.localeOf(context, actor),
    ]);
    const facts = {
      since: item?.since ?? record.since,
      due: item?.dueAt ?? null,
      isHeld,
      now: this.clock.now(),
    };
    const status = statusOf(view, audienceOf(actor, record), facts);
    const text = (key: string): string => textOf(locale, `state.${key}`);
    return { ...status, sentence: text(status.key), next: text(`${status.key}.next`) };
  }

  /** Whether a hold is on the record, its person or its institution. */
  async isPaused(context: RequestContext, record: Omit<StatusRecord, 'since'>): Promise<boolean> {
    const on = [record.id, record.professionalId, record.institutionId];
    const held = await Promise.all(on.map((id) => id !== null && this.isHeld(context, id)));
    return held.includes(true);
  }

  /** The one language that the request names, else the language of the account. */
  private async localeOf(context: RequestContext, actor: Actor): Promise<Locale> {
    const asked = LOCALES.find((locale) => locale === context.req.header('accept-language'));
    if (asked) return asked;
    if (actor.kind !== 'person') return 'en';
    return (await this.accounts.account(context).load(actor.accountId))?.locale ?? 'en';
  }

  private item(
    context: RequestContext,
    subject: ItemSubject,
    id: string,
  ): Promise<WorkItemEntity | undefined> {
    return loaderOf<string, WorkItemEntity | undefined>(context, `work-item-${subject}`, async (ids) => {
      const rows = new Map((await this.items.of(subject, ids)).map((row) => [row.subjectId, row]));
      return ids.map((key) => rows.get(key));
    }).load(id);
  }

  private isHeld(context: RequestContext, id: string): Promise<boolean> {
    return loaderOf<string, boolean>(context, 'hold', async (ids) => {
      const held = await this.holds.heldAmong(ids);
      return ids.map((key) => held.has(key));
    }).load(id);
  }
}

/** In whose words a record is put for this reader: the professional's own first, then the institution's. */
export function audienceOf(actor: Actor, record: CaseFacts): ViewAudience {
  const who = whoIs(actor, record);
  if (who.includes('PROFESSIONAL')) return 'PROFESSIONAL';
  return isStaffOf(actor, record) ? 'IOM' : 'FOCAL_POINT';
}
