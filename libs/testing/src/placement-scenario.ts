import type { PersonActor } from '#domain/kernel/actor';
import { providerOf } from '#domain/placements/clearances/clearance.policy';
import { DEFAULT_READINESS } from '#domain/placements/placements/placement.rules';
import { NeedEntity, NeedVersionEntity } from '#features/marketplace/needs/need.entity';
import { ClearanceQueries } from '#features/placements/clearances/clearance.queries';
import { ClearanceStepsService } from '#features/placements/clearances/clearance-steps.service';
import { OffersService } from '#features/placements/placements/offers.service';
import { PlacementCourseService } from '#features/placements/placements/placement-course.service';
import { PlacementProgressService } from '#features/placements/placements/placement-progress.service';
import { PreparationsService } from '#features/placements/placements/preparations.service';
import { WorkPlansService } from '#features/placements/placements/work-plans.service';
import { ReportSchedulesService } from '#features/placements/reports/report-schedules.service';
import { a } from '#testing/a';
import type { Place } from '#testing/need-builder';
import { anInstitution, aProgramme } from '#testing/places';
import type { RunningFeatures } from '#testing/running-features';

/** Everyone who has a part in a placement. */
export interface Cast {
  readonly place: Place;
  readonly host: PersonActor;
  readonly officer: PersonActor;
  readonly approver: PersonActor;
}

/** Puts a programme, a host and staff into the database. */
export async function aCast(features: RunningFeatures): Promise<Cast> {
  const { database } = features;
  const programmeId = await aProgramme(features);
  const place = { programmeId, institutionId: await anInstitution(features, programmeId) };
  return {
    place,
    host: await a(database)
      .person({ memberships: [{ institutionId: place.institutionId, role: 'OWNER' }] })
      .registered(),
    officer: await a(database).staff('CASE_OFFICER').registered(),
    approver: await a(database).staff('APPROVER').registered(),
  };
}

/** A placement in progress: each method continues from the one before. */
export class PlacementScenario {
  private constructor(
    private readonly features: RunningFeatures,
    readonly cast: Cast,
    readonly person: PersonActor & { readonly professionalId: string },
    readonly needId: string,
    readonly id: string,
  ) {}

  /** Accepted, with its checks opened. */
  static async accepted(features: RunningFeatures, cast: Cast, terms = {}): Promise<PlacementScenario> {
    const person = await a(features.database).professional().active();
    const needId = await a(features.database).need(cast.place, terms).published();
    await features.database.write(async (tx) => {
      const { outputs } = await tx.findOneByOrFail(NeedEntity, { id: needId });
      const version = { version: 1, terms: { outputs }, authorIds: [], submittedAt: new Date() };
      await tx.insert(NeedVersionEntity, { needId, ...version });
    });
    const id = await a(features.database)
      .placement(cast.place, needId, person.professionalId, terms)
      .offered();
    await features.get(OffersService).accept(person, { id });
    const scenario = new PlacementScenario(features, cast, person, needId, id);
    await scenario.advance();
    return scenario;
  }

  /** What the worker does after every event. */
  async advance(): Promise<void> {
    await this.features.get(PlacementProgressService).advance(this.id);
    await this.features.get(ReportSchedulesService).refresh(this.id);
  }

  /** Every check submitted and approved until a day; then on to planning. */
  async cleared(expiresOn = '2031-12-31'): Promise<this> {
    await this.passChecks(expiresOn);
    await this.features.get(PlacementCourseService).clear(this.cast.officer, { id: this.id });
    await this.advance();
    return this;
  }

  /** Every open check is submitted and approved. */
  async passChecks(expiresOn = '2031-12-31'): Promise<void> {
    const steps = this.features.get(ClearanceStepsService);
    for (const { id, state, type } of await this.features.get(ClearanceQueries).ofPlacements([this.id])) {
      if (state !== 'REQUIRED' && state !== 'EXPIRED') continue;
      const provider = providerOf(type) === 'FOCAL_POINT' ? this.cast.host : this.person;
      await steps.submit(provider, { id }, { issuer: 'IOM', issuedOn: '2029-01-01', expiresOn });
      await steps.clear(this.cast.officer, { id }, {});
    }
  }

  /** A plan for the present terms; answers the digest. */
  async planned(): Promise<string> {
    const [row] = await this.features.database.sql<{ on: string }>(
      `SELECT starts_on::text AS on FROM placement WHERE id = $1`,
      [this.id],
    );
    const milestones = [{ text: 'The scale is taught', dueOn: row?.on ?? '' }];
    return this.features
      .get(WorkPlansService)
      .write(this.cast.host, { id: this.id }, { summary: 'Teach, pilot, hand over.', milestones });
  }

  async signed(digest: string): Promise<void> {
    const plans = this.features.get(WorkPlansService);
    await plans.sign(this.person, { id: this.id, digest, as: 'PROFESSIONAL' });
    await plans.sign(this.cast.host, { id: this.id, digest, as: 'FOCAL_POINT' });
    await plans.sign(this.cast.approver, { id: this.id, digest, as: 'APPROVER' });
  }

  /** Plan signed, list ticked, baseline in. */
  async ready(): Promise<this> {
    await this.signed(await this.planned());
    const preparations = this.features.get(PreparationsService);
    for (const { code } of DEFAULT_READINESS)
      await preparations.tick(this.cast.host, { id: this.id }, code, true);
    await this.reportIs('BASELINE', 'ACCEPTED');
    await this.advance();
    return this;
  }

  /** Everything that a start asks for, on the first day. */
  async active(on = '2030-03-01T09:00:00Z'): Promise<this> {
    const preparations = this.features.get(PreparationsService);
    await preparations.giveContact(
      this.person,
      { id: this.id },
      { name: 'A sister', phone: '+442079460000' },
    );
    await preparations.testLink(this.person, { id: this.id }, true);
    this.features.setTime(new Date(on));
    await this.advance();
    return this;
  }

  /** Puts a report into a state, past its own steps. */
  async reportIs(kind: string, state: string, answers: object = {}): Promise<void> {
    await this.features.database.sql(
      `UPDATE report SET state = $3, answers = $4 WHERE placement_id = $1 AND kind = $2`,
      [this.id, kind, state, answers],
    );
  }

  async state(): Promise<string | undefined> {
    const [row] = await this.features.database.sql<{ state: string }>(
      `SELECT state FROM placement WHERE id = $1`,
      [this.id],
    );
    return row?.state;
  }

  /** The states of its checks, by type. */
  async checks(): Promise<Record<string, string>> {
    const rows = await this.features.get(ClearanceQueries).ofPlacements([this.id]);
    return Object.fromEntries(rows.map(({ type, state }) => [type, state]));
  }
}
