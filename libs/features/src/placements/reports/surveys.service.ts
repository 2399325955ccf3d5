import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor, type SystemActor, type VisitorActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { allowedCommands, takeStep } from '#domain/kernel/machine';
import { whoIs } from '#domain/kernel/who';
import { assertComplete } from '#domain/placements/reports/answers.rules';
import type { Answers } from '#domain/placements/reports/forms';
import { REPORT } from '#domain/placements/reports/report.states';
import type { ReportEntity } from '#features/placements/reports/report.entity';
import { ReportStore } from '#features/placements/reports/report.store';
import { ReportTrailService } from '#features/placements/reports/report-trail.service';
import { Clock } from '#platform/clock/clock';
import { Env } from '#platform/config/env';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { digestToken, newToken } from '#platform/security/secrets';

const VISITOR: VisitorActor = { kind: 'visitor' };
const SURVEYS: SystemActor = { kind: 'system', name: 'monitoring' };

const LINK_DAYS = 60;
const DAY_MS = 86_400_000;
/** More colleagues than learn from anyone; it keeps a link that went astray from filling the table. */
const MAX_ANSWERS = 100;

/** What the colleagues say who learned: by a link, without an account, nobody knows who. */
@Injectable()
export class SurveysService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: ReportStore,
    private readonly trail: ReportTrailService,
    private readonly env: Env,
    private readonly clock: Clock,
  ) {}

  /** Makes a link for the host to pass on; it is shown once. Refuses NOT_FOUND, FORBIDDEN, SURVEY_CLOSED. */
  createLink(actor: PersonActor, placementId: string): Promise<string> {
    return this.work.run(actorId(actor), async (tx) => {
      const report = await this.surveyOf(tx, placementId);
      const who = whoIs(actor, report);
      if (who.length === 0) throw new DomainError('NOT_FOUND');
      if (!who.includes('FOCAL_POINT') && !who.includes('CASE_OFFICER')) throw new DomainError('FORBIDDEN');
      assertOpen(report);
      const token = newToken();
      const expiresAt = new Date(this.clock.now().getTime() + LINK_DAYS * DAY_MS);
      await this.store.insertLink(tx, {
        tokenDigest: digestToken(token),
        reportId: report.id,
        createdBy: actor.accountId,
        expiresAt,
      });
      return `${this.env.publicUrl}/survey#${token}`;
    });
  }

  /**
   * Takes one colleague's answers; the first hands the survey in. Refuses NOT_FOUND, SURVEY_CLOSED, BAD_INPUT,
   * REPORT_INCOMPLETE.
   */
  answer(token: string, answers: Answers): Promise<void> {
    return this.work.run(actorId(VISITOR), async (tx) => {
      const report = await this.store.lockBehind(tx, digestToken(token), this.clock.now());
      assertOpen(report);
      assertComplete(report.kind, answers, { outputs: 0, periodDays: 0 });
      if ((await this.store.answersTo(tx, report.id)) >= MAX_ANSWERS) throw new DomainError('SURVEY_CLOSED');
      const { ratings, stillInUse = null, lessons = null } = answers;
      if (!ratings) return;
      const answeredOn = this.clock.today();
      await this.store.insertAnswer(tx, {
        id: randomUUID(),
        reportId: report.id,
        ratings,
        stillInUse,
        lessons,
        answeredOn,
      });
      await this.handIn(tx, report);
    });
  }

  private async handIn(tx: Tx, report: ReportEntity): Promise<void> {
    if (!allowedCommands(REPORT, report.state, 'SYSTEM').includes('submit')) return;
    report.state = takeStep(REPORT, report.state, 'submit', { as: ['SYSTEM'] });
    report.submittedAt = this.clock.now();
    await this.trail.record(tx, SURVEYS, report, 'submit');
  }

  private async surveyOf(tx: Tx, placementId: string): Promise<ReportEntity> {
    const reports = await this.store.lockAllOf(tx, placementId);
    const survey = reports.find(({ kind }) => kind === 'COLLEAGUE_SURVEY');
    if (!survey) throw new DomainError('NOT_FOUND');
    return survey;
  }
}

function assertOpen({ state }: ReportEntity): void {
  if (state === 'ACCEPTED' || state === 'WAIVED') throw new DomainError('SURVEY_CLOSED');
}
