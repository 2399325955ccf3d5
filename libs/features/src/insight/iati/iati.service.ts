import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { activities, type Result, safeSums } from '#domain/insight/iati/iati.rules';
import { outsideReader } from '#domain/insight/kpis/reader.rules';
import { actorId, holdsRole, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { PaperEventData } from '#domain/placements/papers/events';
import { IatiQueries } from '#features/insight/iati/iati.queries';
import { KpiQueries } from '#features/insight/kpis/kpi.queries';
import { ProgrammeQueries } from '#features/parties/programmes/programme.queries';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';
import { xmlOf } from '#platform/xml/xml';

/** A file as somebody downloads it. */
export interface IatiFile {
  readonly name: string;
  readonly xml: string;
}

/** Years of results in one file. */
const MOST_YEARS = 6;
/** Counts of fewer are kept back, as in the other figures. */
const FEWEST = 5;
const CODES = ['FUNNEL', 'PEOPLE_TRAINED', 'OUTPUTS_REACHED'] as const;

/** Programmes as activities of the International Aid Transparency Initiative; who takes one out is on record. */
@Injectable()
export class IatiService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammeQueries,
    private readonly rows: IatiQueries,
    private readonly kpis: KpiQueries,
    private readonly outbox: Outbox<PaperEventData>,
    private readonly clock: Clock,
  ) {}

  /** The file of a programme. Refuses NOT_FOUND for whoever does not reach all of it. */
  async file(actor: PersonActor, programmeId: string): Promise<IatiFile> {
    const reach = { programmeId, country: null };
    if (!holdsRole(actor, ['ANALYST', 'APPROVER', 'ADMINISTRATOR'], reach))
      throw new DomainError('NOT_FOUND');
    const { code, name, state, createdAt, heritageCountries } = await this.programmes.one(programmeId);
    const placements = await this.rows.placements(programmeId);
    const startedOn = createdAt.toISOString().slice(0, 10);
    const activity = {
      ...{ code, name, state, startedOn },
      countries: new Map([...heritageCountries.map((country) => [country, 0] as const), ...placements]),
      budgets: await this.rows.budgets(programmeId),
      transactions: safeSums(await this.rows.sums(programmeId, this.clock.today())),
      results: await this.results(programmeId, startedOn),
    };
    const xml = xmlOf(activities([activity], this.clock.now()));
    await this.work.run(actorId(actor), (tx) =>
      this.outbox.append(tx, actorId(actor), {
        name: 'export.made',
        aggregate: { type: 'export', id: uuidv7(), version: 1 },
        data: { list: 'IATI', format: 'XML', purpose: 'REPORTING', rows: 1 },
      }),
    );
    return { name: `iati-${code.toLowerCase()}.xml`, xml };
  }

  private async results(programmeId: string, startedOn: string): Promise<Result[]> {
    const reader = outsideReader(programmeId, null);
    const now = this.clock.today();
    const last = Number(now.slice(0, 4));
    const first = Math.max(Number(startedOn.slice(0, 4)), last - MOST_YEARS + 1);
    const years = Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
    const found = await Promise.all(
      years.map(async (year) => {
        const [from, to] = [`${year}-01-01`, `${year}-12-31`];
        const figures = await this.kpis.figures(reader, { programmeId, from, to }, CODES);
        const value = (kpi: (typeof CODES)[number], group: string | null): number | null =>
          figures.get(kpi)?.find((figure) => figure.group === group)?.value ?? null;
        const atLeast = (count: number | null) => (count !== null && count >= FEWEST ? count : null);
        const share = value('OUTPUTS_REACHED', null);
        return {
          ...{ from, to, completed: atLeast(value('FUNNEL', 'COMPLETED')) },
          trained: atLeast(value('PEOPLE_TRAINED', 'ALL')),
          reached: share === null ? null : Math.round(share * 100),
        };
      }),
    );
    const periods = (name: 'completed' | 'trained' | 'reached') =>
      found.map(({ from, to, ...year }) => ({ from, to, actual: year[name] }));
    return [
      {
        type: 'OUTPUT',
        title: 'Professionals of the diaspora share their expertise',
        indicators: [{ title: 'Placements completed', measure: 'UNIT', periods: periods('completed') }],
      },
      {
        type: 'OUTCOME',
        title: 'Skills stay with the host institutions',
        indicators: [
          { title: 'People trained', measure: 'UNIT', periods: periods('trained') },
          {
            title: 'Outputs of the terms of reference reached, of all outputs in final reports',
            measure: 'PERCENTAGE',
            periods: periods('reached'),
          },
        ],
      },
    ];
  }
}
