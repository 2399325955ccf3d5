import { Injectable } from '@nestjs/common';
import type { Actor } from '#domain/actor';
import { type StateView, standingOf, type ViewAudience } from '#domain/view/view';
import { isStaffOf, type CaseFacts, whoIs } from '#domain/who';
import type { RequestContext } from '#api/auth/request-context';
import type { StandingType } from '#api/clocks/standing.type';
import { loaderOf } from '#api/graphql/loader';
import { HoldQueries } from '#features/holds/hold.queries';
import { OpenItemQueries } from '#features/clocks/open-item.queries';
import type { ItemSubject, OpenItemEntity } from '#features/clocks/open-item.entity';

/** A record whose standing is asked for. */
export interface StandingRecord extends CaseFacts {
  readonly id: string;
  readonly since: Date;
}

/** How records stand: two statements per request and kind of record, however many rows. */
@Injectable()
export class StandingLoader {
  constructor(
    private readonly items: OpenItemQueries,
    private readonly holds: HoldQueries,
  ) {}

  /** The standing of one record as the reader sees it. */
  async of(
    context: RequestContext,
    actor: Actor,
    subject: ItemSubject,
    record: StandingRecord,
    view: StateView,
  ): Promise<StandingType> {
    const [item, ...held] = await Promise.all([
      this.item(context, subject, record.id),
      ...[record.id, record.professionalId, record.institutionId].map(
        (id) => id !== null && this.isHeld(context, id),
      ),
    ]);
    const facts = { since: record.since, due: item?.dueAt ?? null, isHeld: held.includes(true) };
    return standingOf(view, audienceOf(actor, record), facts);
  }

  private item(
    context: RequestContext,
    subject: ItemSubject,
    id: string,
  ): Promise<OpenItemEntity | undefined> {
    return loaderOf<string, OpenItemEntity | undefined>(context, `open-item-${subject}`, async (ids) => {
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
  if (who.includes('PR')) return 'PR';
  return isStaffOf(actor, record) ? 'IOM' : 'FP';
}
