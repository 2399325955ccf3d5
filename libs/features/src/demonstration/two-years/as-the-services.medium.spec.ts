import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROFESSIONALS } from '#features/demonstration/cast';
import { DemonstrationService } from '#features/demonstration/demonstration.service';
import { ApplicationsService } from '#features/marketplace/candidacies/applications.service';
import { InterviewsService } from '#features/marketplace/candidacies/interviews.service';
import { ScreeningService } from '#features/marketplace/candidacies/screening.service';
import { TaxonomyImportService } from '#features/reference/taxonomy/taxonomy-import.service';
import { a } from '#testing/a';
import { aCast, PlacementScenario } from '#testing/placement-scenario';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const PASSWORD = 'three-herons-by-the-old-bridge';
const NOW = '2029-12-01T09:00:00Z';

/** A row of any table, by its columns. */
type Row = Readonly<Record<string, unknown>>;

/** Which columns of a row hold something, and what its documents are made of. */
const shapeOf = (row: Row): string =>
  Object.entries(row)
    .map(([name, value]) => `${name}:${partsOf(value)}`)
    .sort()
    .join(' ');

function partsOf(value: unknown): string {
  if (value === null) return '-';
  if (Array.isArray(value)) return `[${value.length > 0 ? partsOf(value[0]) : ''}]`;
  if (typeof value !== 'object' || value instanceof Date) return typeof value;
  return `{${Object.keys(value).sort().join(',')}}`;
}

const shapes = (rows: readonly Row[]): string[] => [...new Set(rows.map(shapeOf))].sort();

describe('the rows of two years', () => {
  let features: RunningFeatures;
  let scenario: PlacementScenario;
  const services = { candidacyId: '' };

  beforeAll(async () => {
    features = await startFeatures();
    await features.get(TaxonomyImportService).installStarter({ kind: 'system', name: 'seed' });
    await features.get(DemonstrationService).load(PASSWORD);
    await features.get(DemonstrationService).loadTwoYears(PASSWORD);
    features.setTime(new Date(NOW));
    const cast = await aCast(features);
    scenario = await PlacementScenario.accepted(features, cast, {
      support: [{ kind: 'ALLOWANCE', payer: 'IOM', amount: '900.00', currency: 'USD', per: 'MONTH' }],
    });
    await scenario.cleared();
    await scenario.ready();
    await scenario.active();
    features.setTime(new Date(NOW));
    services.candidacyId = await interviewed(cast);
  });
  afterAll(() => features.stop());

  /** Somebody who applies, and is invited to an interview, by the use cases. */
  async function interviewed({ place, host, officer }: PlacementScenario['cast']): Promise<string> {
    const person = await a(features.database).professional().active();
    const dates = { startsOn: '2030-03-01', endsOn: '2030-05-31', deadline: '2030-02-01' };
    const needId = await a(features.database).need(place, dates).published();
    const application = {
      motivation: 'I know the work well, and I have taught it in two places before.',
      availableFrom: '2030-03-01',
      availableTo: '2030-05-31',
      weeklyHours: 20,
    };
    const id = await features.get(ApplicationsService).apply(person, needId, application);
    const screening = features.get(ScreeningService);
    await screening.prescreen(officer, { id }, [{ code: 'language', passes: true }]);
    await screening.shortlist(host, { id });
    const panel = [
      { accountId: host.accountId, side: 'HOST' },
      { accountId: officer.accountId, side: 'IOM' },
    ] as const;
    await features
      .get(InterviewsService)
      .plan(officer, { id }, { at: new Date('2029-12-05T09:00:00Z'), panel });
    return id;
  }

  const rows = (sql: string, ...values: unknown[]) => features.database.sql<Row>(sql, values);

  it.each([
    ['placement_terms', 'placement_id'],
    ['work_plan', 'placement_id'],
    ['plan_signature', 'placement_id'],
    ['readiness_tick', 'placement_id'],
    ['link_test', 'placement_id'],
    ['emergency_contact', 'placement_id'],
    ['match_engagement', 'source_id'],
  ])('equal in %s what the use cases leave of a placement that is under way', async (table, key) => {
    const mine = await rows(`SELECT * FROM ${table} WHERE ${key} = $1`, scenario.id);
    const theirs = await rows(
      `SELECT t.* FROM ${table} t JOIN placement p ON p.id = t.${key}
        WHERE p.state = 'ACTIVE' AND p.modality = 'ON_SITE' AND p.id <> $1`,
      scenario.id,
    );
    expect(theirs.length).toBeGreaterThan(0);
    expect(shapes(theirs)).toEqual(shapes(mine));
  });

  it('equal what the use cases leave of the placement itself, and of its checks', async () => {
    const [mine] = await rows('SELECT * FROM placement WHERE id = $1', scenario.id);
    const theirs = await rows(`SELECT * FROM placement WHERE state = 'ACTIVE' AND id <> $1`, scenario.id);
    expect(shapes(theirs)).toEqual([shapeOf(mine ?? {})]);
    const checks = (of: string) =>
      rows(
        `SELECT c.type, c.state, c.version, c.reason, c.template_version FROM clearance c JOIN placement p ON p.id = c.placement_id
          WHERE p.state = 'ACTIVE' AND p.modality = 'ON_SITE' AND p.child_contact = 'NONE' AND p.id ${of} $1 ORDER BY 1`,
        scenario.id,
      );
    const told = (found: readonly Row[]) => [...new Set(found.map((row) => JSON.stringify(row)))];
    expect(told(await checks('<>'))).toEqual(told(await checks('=')));
  });

  it('tell the same events of a placement, with the same data, as the use cases do', async () => {
    const events = (of: string) =>
      rows(
        `SELECT DISTINCT e.name, e.aggregate_version AS version, e.data FROM domain_event e
           JOIN placement p ON p.id = e.aggregate_id
          WHERE p.state = 'ACTIVE' AND p.id ${of} $1 AND e.name NOT IN ('placement.offered')`,
        scenario.id,
      );
    const said = (found: readonly Row[]) =>
      [
        ...new Set(
          found.map(({ name, version, data }) => `${String(name)} ${String(version)} ${partsOf(data)}`),
        ),
      ].sort();
    expect(said(await events('<>'))).toEqual(said(await events('=')));
  });

  it('equal what the use cases leave of somebody who is invited to an interview', async () => {
    const { candidacyId } = services;
    for (const [table, key] of [
      ['candidacy', 'id'],
      ['panel_member', 'candidacy_id'],
      ['work_item', 'subject_id'],
    ] as const) {
      const of = (which: string) =>
        rows(
          `SELECT t.* FROM ${table} t JOIN candidacy c ON c.id = t.${key}
            WHERE c.state = 'INTERVIEW' AND c.id ${which} $1`,
          candidacyId,
        );
      const trimmed = (found: readonly Row[]) =>
        shapes(found.map(({ done_up_to: _, ...row }) => ({ ...row, next_at: null })));
      expect(trimmed(await of('<>'))).toEqual(trimmed(await of('=')));
    }
    const said = async (which: string) =>
      (
        await rows(
          `SELECT DISTINCT e.name, e.aggregate_version AS version, e.data FROM domain_event e
             JOIN candidacy c ON c.id = e.aggregate_id
            WHERE c.state = 'INTERVIEW' AND e.name <> 'message.posted' AND c.id ${which} $1`,
          candidacyId,
        )
      ).map(({ name, version, data }) => `${String(name)} ${String(version)} ${partsOf(data)}`);
    expect([...new Set(await said('<>'))].sort()).toEqual([...new Set(await said('='))].sort());
  });

  it('equal what a profile is that was written through the use cases', async () => {
    const profile = `FROM professional p JOIN account a ON a.professional_id = p.id WHERE p.state = 'ACTIVE' AND a.email`;
    const [small, large] = [`= '${PROFESSIONALS[0]?.mail ?? ''}@skillroots.example'`, `LIKE 'person%'`];
    // Not every country of residence has regions.
    const of = async (which: string) =>
      shapes((await rows(`SELECT p.* ${profile} ${which}`)).map(({ residence_region: _, ...row }) => row));
    expect(await of(large)).toEqual(await of(small));
    const account = async (which: string) => shapes(await rows(`SELECT a.* ${profile} ${which}`));
    expect(await account(large)).toEqual(await account(small));
    for (const table of [
      'professional_skill',
      'professional_language',
      'consent',
      'availability_window',
      'programme_enrolment',
    ]) {
      const lists = async (which: string) =>
        shapes(
          await rows(
            `SELECT t.* FROM ${table} t JOIN account a ON a.professional_id = t.professional_id WHERE a.email ${which}`,
          ),
        );
      expect(await lists(large)).toEqual(await lists(small));
    }
  });
});
