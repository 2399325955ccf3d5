import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { DeadlineStep } from '#domain/casework/deadlines/deadline.rules';
import { actorId } from '#domain/kernel/actor';
import { takeStep } from '#domain/kernel/machine';
import type { PlannedReport } from '#domain/placements/reports/cadence.rules';
import { REPORT, type ReportCommand, type ReportKind } from '#domain/placements/reports/report.states';
import { reportsOwed, scheduleChanges } from '#domain/placements/reports/schedule.rules';
import { CLOCK_ACTOR, type WorkItem } from '#features/casework/deadlines/deadlines.service';
import { ProgrammeQueries } from '#features/parties/programmes/programme.queries';
import type { ReportEntity } from '#features/placements/reports/report.entity';
import { type PlacedFacts, ReportStore } from '#features/placements/reports/report.store';
import { ReportTrailService } from '#features/placements/reports/report-trail.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** Forms without which one can go on when nobody answers the reminders. */
const WAIVABLE: readonly ReportKind[] = [
  'HOST_EVALUATION',
  'COLLEAGUE_SURVEY',
  'FOLLOW_UP_6M',
  'FOLLOW_UP_12M',
];

/** What deadlines and the steps of a placement do to its reports. */
@Injectable()
export class ReportSchedulesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: ReportStore,
    private readonly programmes: ProgrammeQueries,
    private readonly trail: ReportTrailService,
    private readonly clock: Clock,
  ) {}

  /** Brings the reports of a placement in line with its state and dates; a repetition changes nothing. */
  refresh(placementId: string): Promise<void> {
    return this.work.run(actorId(CLOCK_ACTOR), async (tx) => {
      const placement = await this.store.lockPlacement(tx, placementId);
      const { deadlines } = await this.programmes.rules(placement.programmeId);
      const window = { from: placement.startsOn, to: placement.endsOn };
      const owed = reportsOwed(placement.state, window, deadlines.monthlyReportsAboveWeeks);
      const { add, move, drop } = scheduleChanges(await this.store.lockAllOf(tx, placementId), owed);
      for (const report of drop) await this.drop(tx, report);
      for (const { kept, to } of move) await this.move(tx, kept, to);
      for (const planned of add) await this.add(tx, placement, planned);
    });
  }

  /**
   * Asks for one report whose day has come: its writer holds the next step from now on. Answers false when there is
   * none.
   */
  askNext(): Promise<boolean> {
    return this.work.run(actorId(CLOCK_ACTOR), async (tx) => {
      const report = await this.store.lockToAsk(tx, this.clock.today());
      if (!report) return false;
      report.askedAt = this.clock.now();
      await this.trail.ask(tx, CLOCK_ACTOR, report);
      return true;
    });
  }

  /** One due step of a report's deadline: a reminder; then it is overdue; then it is waived, where it can be. */
  async runDueStep(tx: Tx, item: WorkItem, { action, day }: DeadlineStep): Promise<void> {
    const report = await this.store.lock(tx, item.subjectId);
    if (report.state !== item.state) return;
    if (action !== 'LAPSE') return this.trail.appendEvent(tx, CLOCK_ACTOR, report, 'report.due', { day });
    if (report.state !== 'OVERDUE') return this.take(tx, report, 'overdue');
    if (WAIVABLE.includes(report.kind)) await this.take(tx, report, 'waive', 'NO_ANSWER');
  }

  private async add(tx: Tx, placement: PlacedFacts, { kind, period, dueOn }: PlannedReport): Promise<void> {
    const { id: placementId, professionalId, institutionId, programmeId, country } = placement;
    const report: ReportEntity = {
      id: uuidv7(),
      placementId,
      kind,
      state: takeStep(REPORT, null, 'schedule', { as: ['SYSTEM'] }),
      version: 1,
      periodFrom: period.from,
      periodTo: period.to,
      dueOn,
      answers: {},
      writtenBy: null,
      askedAt: null,
      submittedAt: null,
      decidedAt: null,
      reason: null,
      comment: null,
      professionalId,
      institutionId,
      programmeId,
      country,
    };
    await this.store.insert(tx, report);
    await this.trail.appendEvent(tx, CLOCK_ACTOR, report, 'report.scheduled', {});
  }

  /** The new day counts from now on; a report that was asked for too early is asked for again on its day. */
  private async move(tx: Tx, report: ReportEntity, { period, dueOn }: PlannedReport): Promise<void> {
    Object.assign(report, { periodFrom: period.from, periodTo: period.to, dueOn });
    if (dueOn > this.clock.today()) await this.trail.unask(tx, report);
    await this.store.save(tx, report);
  }

  private async drop(tx: Tx, report: ReportEntity): Promise<void> {
    if (report.state === 'DUE' && !report.askedAt) return this.store.delete(tx, report.id);
    await this.take(tx, report, 'waive', 'NO_LONGER_APPLIES');
  }

  private async take(
    tx: Tx,
    report: ReportEntity,
    command: Extract<ReportCommand, 'overdue' | 'waive'>,
    reason?: string,
  ): Promise<void> {
    report.state = takeStep(REPORT, report.state, command, { as: ['SYSTEM'], reason });
    Object.assign(report, { reason: reason ?? null });
    await this.trail.record(tx, CLOCK_ACTOR, report, command, { reason });
  }
}
