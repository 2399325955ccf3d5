import { Injectable } from '@nestjs/common';
import { type Actor, actorId } from '#domain/kernel/actor';
import { type EventCause, eventData } from '#domain/kernel/event';
import type { ActedFor } from '#domain/kernel/who';
import { REPORT_EVENT, type ReportEventData, type ReportEventFacts } from '#domain/placements/reports/events';
import { REPORT_WRITER, type ReportCommand } from '#domain/placements/reports/report.states';
import { REPORT_VIEW } from '#domain/placements/reports/views';
import { DeadlinesService } from '#features/casework/deadlines/deadlines.service';
import type { ReportEntity } from '#features/placements/reports/report.entity';
import { ReportStore } from '#features/placements/reports/report.store';
import type { Tx } from '#platform/db/tx';
import { Outbox } from '#platform/outbox/outbox';

/** What goes into the trail with a step. */
export type ReportTrail = EventCause;

/** What every step of a report leaves behind: the row, the next step, the event with those who hear of it. */
@Injectable()
export class ReportTrailService {
  constructor(
    private readonly store: ReportStore,
    private readonly deadlines: DeadlinesService,
    private readonly outbox: Outbox<ReportEventData>,
  ) {}

  /** Saves the report, changes who acts next when it was asked for, and appends the event. */
  async record(
    tx: Tx,
    actor: Actor,
    report: ReportEntity,
    command: ReportCommand,
    trail: ReportTrail = {},
  ): Promise<void> {
    await this.store.save(tx, report);
    await this.updateWorkItem(tx, report);
    await this.appendEvent(tx, actor, report, REPORT_EVENT[command], {}, trail);
  }

  /** Asks for a report on its day: the next step passes to its writer. */
  async ask(tx: Tx, actor: Actor, report: ReportEntity): Promise<void> {
    await this.store.save(tx, report);
    await this.updateWorkItem(tx, report);
    await this.appendEvent(tx, actor, report, 'report.due', {});
  }

  /** Takes the next step back from a writer whose day has moved. */
  async unask(tx: Tx, report: ReportEntity): Promise<void> {
    report.askedAt = null;
    await this.deadlines.drop(tx, 'report', report.id);
  }

  /** Appends an event of a report. The writers are the receivers; colleagues are reached by the focal points. */
  async appendEvent<N extends keyof ReportEventFacts>(
    tx: Tx,
    actor: Actor,
    report: ReportEntity,
    name: N,
    facts: ReportEventFacts[N],
    cause: EventCause = {},
  ): Promise<void> {
    const { id, version, kind, placementId, professionalId, institutionId, programmeId, country, dueOn } =
      report;
    const ids = { placementId, professionalId, institutionId, programmeId, country };
    const receiverIds = await this.store.writersOf(tx, report, waitingOnOf(report));
    await this.outbox.append(tx, actorId(actor), {
      name,
      aggregate: { type: 'report', id, version },
      ...cause,
      data: eventData({ ...ids, kind, due: dueOn, receiverIds }, facts),
    });
  }

  /** The report waits on whom its state says, once it was asked for or submitted. */
  private async updateWorkItem(tx: Tx, report: ReportEntity): Promise<void> {
    const { id, state, askedAt } = report;
    const view = REPORT_VIEW[state];
    const isWaiting = view.waitingOn === 'PROFESSIONAL';
    if (isWaiting && !askedAt) return;
    const waitingOn = isWaiting ? waitingOnOf(report) : view.waitingOn;
    await this.deadlines.update(tx, {
      subject: 'report',
      id,
      state,
      view: { ...view, waitingOn },
      facts: report,
    });
  }
}

/** The side that writes this kind; the focal points hand the link of the survey on. */
const waitingOnOf = ({ kind }: ReportEntity): ActedFor =>
  REPORT_WRITER[kind] === 'PROFESSIONAL' ? 'PROFESSIONAL' : 'FOCAL_POINT';
