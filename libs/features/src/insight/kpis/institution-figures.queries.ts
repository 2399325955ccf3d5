import { Injectable } from '@nestjs/common';
import type { KpiFigure } from '#domain/insight/kpis/guarded.rules';
import type { KpiCode } from '#domain/insight/kpis/kpis';
import { HOST_READER, staffReader } from '#domain/insight/kpis/reader.rules';
import type { Period } from '#domain/insight/kpis/target.rules';
import { isFocalPointOf, type PersonActor } from '#domain/kernel/actor';
import type { CandidacyState } from '#domain/marketplace/candidacies/candidacy.states';
import { KpiQueries } from '#features/insight/kpis/kpi.queries';
import { InstitutionQueries } from '#features/parties/institutions/institution.queries';

/** What is said of one institution. */
const INSTITUTION_KPIS = [
  'NEEDS_AND_FILL',
  'APPROVAL',
  'TIME_TO',
  'HOST_RESPONSE',
  'FUNNEL',
  'READINESS',
  'REPORTS_ON_TIME',
  'OUTPUTS_REACHED',
  'PEOPLE_TRAINED',
  'SATISFACTION',
] as const satisfies readonly KpiCode[];

/** Who was suggested or invited and said no is not the host's to know, nor how many. */
const BEFORE_APPLYING: readonly CandidacyState[] = ['SUGGESTED', 'INVITED'];

/** The figures of one institution, for its own people and for staff who reach it. */
@Injectable()
export class InstitutionFiguresQueries {
  constructor(
    private readonly kpis: KpiQueries,
    private readonly institutions: InstitutionQueries,
  ) {}

  /** Throws NOT_FOUND for an institution that the actor may not see. */
  async of(
    actor: PersonActor,
    institutionId: string,
    period: Partial<Period>,
  ): Promise<ReadonlyMap<KpiCode, KpiFigure[]>> {
    await this.institutions.one(actor, institutionId);
    const isHost = isFocalPointOf(actor, institutionId);
    const reader = isHost ? HOST_READER : staffReader(actor);
    const figures = await this.kpis.figures(reader, { ...period, institutionId }, INSTITUTION_KPIS);
    if (!isHost) return figures;
    const isShown = ({ group }: KpiFigure) => !BEFORE_APPLYING.some((state) => state === group);
    return new Map(
      [...figures].map(([code, rows]) => [code, code === 'FUNNEL' ? rows.filter(isShown) : rows]),
    );
  }
}
