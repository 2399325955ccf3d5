import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { assertComment } from '#domain/kernel/asks';
import { type DateWindow, windowDays } from '#domain/kernel/dates';
import { ruleOf } from '#domain/kernel/four-eyes.rules';
import type { OnBehalf } from '#domain/kernel/on-behalf';
import { assertSeen } from '#domain/kernel/seen';
import { type AnswerContext, assertAnswers, assertComplete } from '#domain/placements/reports/answers.rules';
import { assertPeriod, assertPeriodOver } from '#domain/placements/reports/cadence.rules';
import type { Answers } from '#domain/placements/reports/forms';
import { prefilled } from '#domain/placements/reports/prefill.rules';
import { assertMaySeeReport, decideReport } from '#domain/placements/reports/report.policy';
import { REPORT, type ReportCommand } from '#domain/placements/reports/report.states';
import { CaseStepsService } from '#features/casework/deadlines/case-steps.service';
import type { ReportEntity } from '#features/placements/reports/report.entity';
import { ReportQueries } from '#features/placements/reports/report.queries';
import { ReportStore } from '#features/placements/reports/report.store';
import { ReportTrailService } from '#features/placements/reports/report-trail.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** Which report, as the writer has seen it, and the person a case officer writes for. */
export interface ReportEdit {
  readonly id: string;
  readonly version?: number | null;
  readonly onBehalfOf?: OnBehalf | null;
  /** The period that the writer means, if the writer says so. */
  readonly period?: DateWindow | null;
}

/** A command on a report, as a person gives it. */
export interface ReportStep {
  readonly id: string;
  readonly reason?: string | null;
  /** What should change; asked for when a report is returned. */
  readonly comment?: string | null;
}

/** Writing reports, handing them in, and deciding on them. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: ReportStore,
    private readonly reports: ReportQueries,
    private readonly cases: CaseStepsService,
    private readonly trail: ReportTrailService,
    private readonly clock: Clock,
  ) {}

  /** What is known already for a form that nobody has begun; what was written, when somebody has. */
  async proposal(actor: PersonActor, id: string): Promise<Answers> {
    const { state, kind, answers, placementId } = await this.reports.visible(actor, id);
    if (state !== 'DUE' && Object.keys(answers).length > 0) return answers;
    return this.work.run(actorId(actor), async (tx) =>
      prefilled(kind, await this.store.earlier(tx, placementId)),
    );
  }

  /** Keeps a draft; wrong answers are refused, missing ones are not. */
  save(actor: PersonActor, edit: ReportEdit, answers: Answers): Promise<void> {
    return this.write(actor, edit, 'save', async (tx, report) => {
      assertAnswers(report.kind, answers, await this.contextOf(tx, report));
      report.answers = answers;
    });
  }

  /**
   * Hands the report in. Refuses BAD_INPUT, REPORT_INCOMPLETE, PERIOD_NOT_OVER, and WRONG_PERIOD for another's period.
   */
  submit(actor: PersonActor, edit: ReportEdit, answers: Answers): Promise<void> {
    return this.write(actor, edit, 'submit', async (tx, report) => {
      const { kind, periodFrom, periodTo } = report;
      const period = { from: periodFrom, to: periodTo };
      assertPeriod(period, edit.period ?? period);
      assertPeriodOver(kind, period, this.clock.today());
      assertComplete(kind, answers, await this.contextOf(tx, report));
      Object.assign(report, { answers, submittedAt: this.clock.now(), reason: null, comment: null });
    });
  }

  /** Accepts a report, returns it with a code and words, or waives it. Refuses FOUR_EYES_REQUIRED, REASON_REQUIRED. */
  step(
    actor: PersonActor,
    command: 'accept' | 'return' | 'waive',
    { id, reason = null, comment = null }: ReportStep,
  ): Promise<void> {
    return this.work.run(actorId(actor), async (tx) => {
      const report = await this.store.lock(tx, id);
      const from = report.state;
      report.state = decideReport(actor, report, command, { reason });
      await this.cases.assertOthers(tx, actor, ruleOf(REPORT, from, command), 'report', report);
      assertComment(REPORT, command, comment);
      Object.assign(report, { reason, comment, decidedAt: this.clock.now() });
      await this.trail.record(tx, actor, report, command, { reason });
    });
  }

  private write(
    actor: PersonActor,
    { id, version, onBehalfOf }: ReportEdit,
    command: Extract<ReportCommand, 'save' | 'submit'>,
    change: (tx: Tx, report: ReportEntity) => Promise<void>,
  ): Promise<void> {
    return this.work.run(actorId(actor), async (tx) => {
      const report = await this.store.lock(tx, id);
      assertMaySeeReport(actor, report);
      assertSeen(version, report.version);
      const actsFor = await this.cases.actsFor(tx, report, onBehalfOf);
      report.state = decideReport(actor, report, command, { actsFor });
      await change(tx, report);
      report.writtenBy = actor.accountId;
      await this.trail.record(tx, actor, report, command, { onBehalfOf });
    });
  }

  private async contextOf(
    tx: Tx,
    { placementId, periodFrom, periodTo }: ReportEntity,
  ): Promise<AnswerContext> {
    const outputs = (await this.store.outputsOf(tx, placementId)).length;
    return { outputs, periodDays: windowDays({ from: periodFrom, to: periodTo }) };
  }
}
