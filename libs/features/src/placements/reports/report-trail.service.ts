import { Injectable } from '@nestjs/common';
import type { DomainEvent } from '#domain/catalogue/events';
import type { OnBehalf } from '#domain/kernel/on-behalf';
import { type Actor, actorId } from '#domain/kernel/actor';
import { REPORT_EVENT, type ReportEvent } from '#domain/placements/reports/events';
import { REPORT_WRITER, type ReportCommand } from '#domain/placements/reports/report.states';
import { REPORT_VIEW } from '#domain/catalogue/state-views';
import { ClocksService } from '#features/casework/deadlines/clocks.service';
import type { ReportEntity } from '#features/placements/reports/report.entity';
import { ReportStore } from '#features/placements/reports/report.store';
import type { Tx } from '#platform/db/tx';
import { Outbox } from '#platform/outbox/outbox';

/** What goes into the trail with a step. */
export interface ReportTrail {
  readonly reason?: string | null;
  readonly onBehalfOf?: OnBehalf | null;
  readonly data?: Partial<ReportEvent['data']>;
}

/** What every step of a report leaves behind: the row, the ball, the event with those who hear of it. */
@Injectable()
export class ReportTrailService {
  constructor(
    private readonly store: ReportStore,
    private readonly clocks: ClocksService,
    private readonly outbox: Outbox<DomainEvent>,
  ) {}

  /** Saves the report, passes the ball when it was asked for, and appends the event. */
  async record(
    tx: Tx,
    actor: Actor,
    report: ReportEntity,
    command: ReportCommand,
    trail: ReportTrail = {},
  ): Promise<void> {
    await this.store.save(tx, report);
    await this.passBall(tx, report);
    await this.tell(tx, actor, report, REPORT_EVENT[command], trail);
  }

  /** Asks for a report on its day: the ball passes to its writer. */
  async ask(tx: Tx, actor: Actor, report: ReportEntity): Promise<void> {
    await this.store.save(tx, report);
    await this.passBall(tx, report);
    await this.tell(tx, actor, report, 'report.due');
  }

  /** Takes the ball back from a writer whose day has moved. */
  async unask(tx: Tx, report: ReportEntity): Promise<void> {
    report.askedAt = null;
    await this.clocks.drop(tx, 'report', report.id);
  }

  /** Appends an event of a report. The writers are the receivers; colleagues are reached by the focal points. */
  async tell(
    tx: Tx,
    actor: Actor,
    report: ReportEntity,
    name: ReportEvent['name'],
    { reason, onBehalfOf, data }: ReportTrail = {},
  ): Promise<void> {
    const { id, version, kind, placementId, professionalId, institutionId, programmeId, country, dueOn } =
      report;
    const receiverIds = await this.store.writersOf(tx, report, holderOf(report));
    await this.outbox.append(tx, actorId(actor), {
      name,
      aggregate: { type: 'report', id, version },
      data: {
        placementId,
        professionalId,
        institutionId,
        programmeId,
        country,
        kind,
        due: dueOn,
        receiverIds,
        ...data,
      },
      reason: reason ?? undefined,
      onBehalfOf: onBehalfOf ?? undefined,
    });
  }

  /** The ball lies where the state says, once the report was asked for or handed in. */
  private async passBall(tx: Tx, report: ReportEntity): Promise<void> {
    const { id, state, askedAt } = report;
    const view = REPORT_VIEW[state];
    const isWaiting = view.holder === 'PR';
    if (isWaiting && !askedAt) return;
    const holder = isWaiting ? holderOf(report) : view.holder;
    await this.clocks.turn(tx, { subject: 'report', id, state, view: { ...view, holder }, facts: report });
  }
}

/** The side that writes this kind; the focal points hand the link of the survey on. */
const holderOf = ({ kind }: ReportEntity): 'PR' | 'FP' => (REPORT_WRITER[kind] === 'PR' ? 'PR' : 'FP');
