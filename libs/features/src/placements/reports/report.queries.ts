import { Injectable } from '@nestjs/common';
import { DataSource, In, type SelectQueryBuilder } from 'typeorm';
import { type Actor, STAFF_ROLES } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { Output } from '#domain/marketplace/needs/terms';
import { type OutputProgress, outputProgress } from '#domain/placements/reports/outputs.rules';
import type { ReportKind, ReportState } from '#domain/placements/reports/report.states';
import { institutionsOf, staffScope } from '#features/identity/accounts/staff.scope';
import {
  ReportEntity,
  SurveyAnswerEntity,
  SurveyLinkEntity,
} from '#features/placements/reports/report.entity';
import { ReportedPlacements } from '#features/placements/reports/reported-placements.port';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '#platform/db/keyset';
import { digestToken } from '#platform/security/secrets';

/** Which reports of those that one may see. */
export interface ReportFilter {
  readonly placementId?: string | null;
  readonly kinds?: readonly ReportKind[] | null;
  readonly states?: readonly ReportState[] | null;
  /** Only those that were due before this day. */
  readonly dueBefore?: string | null;
}

/** What a report is called. */
export interface NamedReport {
  readonly id: string;
  readonly kind: ReportKind;
  readonly needTitle: string;
}

const COLUMNS = { programme: 'r.programme_id', country: 'r.country' };

/** Read side of reports; everything begins with what the actor may see. */
@Injectable()
export class ReportQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly placements: ReportedPlacements,
  ) {}

  /** The report, if the actor may see it. Throws NOT_FOUND. */
  async visible(actor: Actor, id: string): Promise<ReportEntity> {
    const report = await this.scoped(actor).andWhere('r.id = :id', { id }).getOne();
    if (!report) throw new DomainError('NOT_FOUND');
    return report;
  }

  /** The reports that the actor may see, the earliest due first. */
  async page(actor: Actor, filter: ReportFilter, request: PageRequest): Promise<Page<ReportEntity>> {
    const query = this.scoped(actor).orderBy('r.due_on').addOrderBy('r.id');
    if (filter.placementId)
      query.andWhere('r.placement_id = :placementId', { placementId: filter.placementId });
    if (filter.kinds?.length) query.andWhere('r.kind = ANY(:kinds)', { kinds: filter.kinds });
    if (filter.states?.length) query.andWhere('r.state = ANY(:states)', { states: filter.states });
    if (filter.dueBefore) query.andWhere('r.due_on < :dueBefore', { dueBefore: filter.dueBefore });
    if (request.after) {
      const [dueOn, id] = decodeCursor(request.after, 2);
      query.andWhere('(r.due_on, r.id) > (:dueOn, :id)', { dueOn, id });
    }
    const rows = await query.limit(pageSize(request) + 1).getMany();
    return toPage(rows, request, (report) => [report.dueOn, report.id]);
  }

  /** Which forms these reports are, and the titles of their needs; for those to whom they are work. */
  named(ids: readonly string[]): Promise<NamedReport[]> {
    return this.dataSource
      .createQueryBuilder(ReportEntity, 'r')
      .select('r.id', 'id')
      .addSelect('r.kind', 'kind')
      .addSelect(this.placements.titleOf('r.placement_id'), 'needTitle')
      .where('r.id = ANY(:ids)', { ids })
      .getRawMany<NamedReport>();
  }

  /** The need of each placement, by the id of the placement. For those who see a report of it. */
  async needsOf(placementIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.dataSource.query<{ id: string; needId: string }[]>(this.placements.needs, [
      placementIds,
    ]);
    return new Map(rows.map(({ id, needId }) => [id, needId]));
  }

  /**
   * The outputs of the ToR of a placement against their targets, from what was submitted. For those who see the
   * placement.
   */
  async outputsOf(placementId: string): Promise<OutputProgress[]> {
    const [row] = await this.dataSource.query<{ outputs: Output[] }[]>(this.placements.outputs, [
      placementId,
    ]);
    const reports = await this.dataSource.getRepository(ReportEntity).find({
      where: { placementId, state: In(['SUBMITTED', 'ACCEPTED']) },
      order: { submittedAt: 'ASC' },
    });
    return outputProgress(row?.outputs ?? [], reports);
  }

  /** The title of the need that a survey is about. Throws NOT_FOUND for a link that does not hold (any longer). */
  async survey(token: string, now: Date): Promise<{ readonly title: string; readonly isOpen: boolean }> {
    const row = await this.dataSource
      .createQueryBuilder(SurveyLinkEntity, 'l')
      .innerJoin(ReportEntity, 'r', 'r.id = l.report_id')
      .select('r.state', 'state')
      .addSelect(this.placements.titleOf('r.placement_id'), 'title')
      .where('l.token_digest = :digest AND l.expires_at > :now', { digest: digestToken(token), now })
      .getRawOne<{ title: string; state: ReportState }>();
    if (!row) throw new DomainError('NOT_FOUND');
    return { title: row.title, isOpen: row.state !== 'WAIVED' && row.state !== 'ACCEPTED' };
  }

  /** What colleagues answered to these surveys, in no order. */
  answersTo(reportIds: readonly string[]): Promise<SurveyAnswerEntity[]> {
    return this.dataSource
      .getRepository(SurveyAnswerEntity)
      .find({ where: { reportId: In([...reportIds]) }, order: { id: 'ASC' } });
  }

  private scoped(actor: Actor): SelectQueryBuilder<ReportEntity> {
    const staff = staffScope(actor, STAFF_ROLES, COLUMNS);
    return this.dataSource
      .createQueryBuilder(ReportEntity, 'r')
      .where(
        `(${staff.sql} OR r.kind <> 'COLLEAGUE_SURVEY' AND (r.professional_id = :me OR r.institution_id = ANY(:institutions)))`,
        {
          ...staff.parameters,
          me: actor.kind === 'person' ? actor.professionalId : null,
          institutions: institutionsOf(actor),
        },
      );
  }
}
