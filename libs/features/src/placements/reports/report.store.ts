import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/kernel/errors';
import type { ActedFor } from '#domain/kernel/who';
import type { Output } from '#domain/marketplace/needs/terms';
import type { PlacementState } from '#domain/placements/placements/placement.states';
import type { EarlierReport } from '#domain/placements/reports/prefill.rules';
import {
  ReportEntity,
  SurveyAnswerEntity,
  SurveyLinkEntity,
} from '#features/placements/reports/report.entity';
import { ReportedPlacements } from '#features/placements/reports/reported-placements.port';
import type { Tx } from '#platform/db/tx';

/** The part of a placement on which its reports depend. */
export interface PlacedFacts extends Pick<
  ReportEntity,
  'professionalId' | 'institutionId' | 'programmeId' | 'country'
> {
  readonly id: string;
  readonly state: PlacementState;
  readonly startsOn: string;
  /** The last day of the work: the planned one, or the day of an early end. */
  readonly endsOn: string;
}

/** Write side of reports. */
@Injectable()
export class ReportStore {
  constructor(private readonly placements: ReportedPlacements) {}

  /** The report, locked. Throws NOT_FOUND. */
  async lock(tx: Tx, id: string): Promise<ReportEntity> {
    const report = await tx.findOne(ReportEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!report) throw new DomainError('NOT_FOUND');
    return report;
  }

  /** The placement, locked, so that its reports are brought in line once at a time. Throws NOT_FOUND. */
  async lockPlacement(tx: Tx, id: string): Promise<PlacedFacts> {
    const [placement] = await tx.query<PlacedFacts[]>(this.placements.locked, [id]);
    if (!placement) throw new DomainError('NOT_FOUND');
    return placement;
  }

  /** Every report of a placement, locked, in the order in which they are due. */
  lockAllOf(tx: Tx, placementId: string): Promise<ReportEntity[]> {
    return tx.find(ReportEntity, {
      where: { placementId },
      order: { dueOn: 'ASC', id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** One report whose day has come and that nobody was asked for, locked; others' locked ones are left to them. */
  lockToAsk(tx: Tx, today: string): Promise<ReportEntity | null> {
    return tx
      .createQueryBuilder(ReportEntity, 'r')
      .where(`r.asked_at IS NULL AND r.state IN ('DUE', 'DRAFT') AND r.due_on <= :today`, { today })
      .orderBy('r.due_on')
      .limit(1)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getOne();
  }

  async insert(tx: Tx, report: ReportEntity): Promise<void> {
    await tx.insert(ReportEntity, report);
  }

  async save(tx: Tx, report: ReportEntity): Promise<void> {
    report.version += 1;
    await tx.save(ReportEntity, report);
  }

  /** Forgets a report that was planned and not begun. */
  async delete(tx: Tx, id: string): Promise<void> {
    await tx.delete(ReportEntity, { id });
  }

  /** What was submitted for the placement so far, oldest first. */
  earlier(tx: Tx, placementId: string): Promise<EarlierReport[]> {
    return tx.find(ReportEntity, {
      select: { kind: true, answers: true },
      where: [
        { placementId, state: 'SUBMITTED' },
        { placementId, state: 'ACCEPTED' },
      ],
      order: { submittedAt: 'ASC' },
    });
  }

  /** The outputs of the text that the placement was offered under. */
  async outputsOf(tx: Tx, placementId: string): Promise<Output[]> {
    const rows = await tx.query<{ outputs: Output[] }[]>(this.placements.outputs, [placementId]);
    return rows[0]?.outputs ?? [];
  }

  /** The accounts that write a report: the professional's, or those of the focal points. */
  async writersOf(
    tx: Tx,
    { professionalId, institutionId }: ReportEntity,
    side: ActedFor,
  ): Promise<string[]> {
    const rows = await (side === 'PROFESSIONAL'
      ? tx.query<{ id: string }[]>('SELECT id FROM account WHERE professional_id = $1', [professionalId])
      : tx.query<{ id: string }[]>('SELECT account_id AS id FROM membership WHERE institution_id = $1', [
          institutionId,
        ]));
    return rows.map(({ id }) => id);
  }

  async insertLink(tx: Tx, link: SurveyLinkEntity): Promise<void> {
    await tx.insert(SurveyLinkEntity, link);
  }

  /** The survey behind a link that still holds, locked. Throws NOT_FOUND. */
  async lockBehind(tx: Tx, tokenDigest: string, now: Date): Promise<ReportEntity> {
    const link = await tx.findOneBy(SurveyLinkEntity, { tokenDigest });
    if (!link || link.expiresAt <= now) throw new DomainError('NOT_FOUND');
    return this.lock(tx, link.reportId);
  }

  async insertAnswer(tx: Tx, answer: SurveyAnswerEntity): Promise<void> {
    await tx.insert(SurveyAnswerEntity, answer);
  }

  /** How many colleagues have answered. */
  answersTo(tx: Tx, reportId: string): Promise<number> {
    return tx.countBy(SurveyAnswerEntity, { reportId });
  }
}
