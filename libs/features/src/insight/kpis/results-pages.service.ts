import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { KpiEventData } from '#domain/insight/kpis/events';
import { assertMayPrintResults, assertPeriod } from '#domain/insight/kpis/target.rules';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import type { Locale } from '#domain/kernel/locale';
import { printResults } from '#features/insight/kpis/results-page';
import { type ResultsAsked, ResultsPageQueries } from '#features/insight/kpis/results-page.queries';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** The results of a programme on one page, for those who pay for it; that it was made is on record. */
@Injectable()
export class ResultsPagesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly queries: ResultsPageQueries,
    private readonly outbox: Outbox<KpiEventData>,
    private readonly clock: Clock,
  ) {}

  /** The page as PDF. Refuses FORBIDDEN where no role of the actor reaches all of it, BAD_INPUT, NOT_FOUND. */
  async make(actor: PersonActor, asked: ResultsAsked, locale: Locale): Promise<Buffer> {
    const { programmeId, country, from, to } = asked;
    assertMayPrintResults(actor, programmeId, country);
    assertPeriod(asked);
    const page = await this.queries.page(actor.accountId, asked, this.clock.today());
    const by = actorId(actor);
    await this.work.run(by, (tx) =>
      this.outbox.append(tx, by, {
        name: 'kpi.page-made',
        aggregate: { type: 'kpiPage', id: uuidv7(), version: 1 },
        data: { programmeId, country, since: from, until: to },
      }),
    );
    return printResults(page, locale);
  }
}
