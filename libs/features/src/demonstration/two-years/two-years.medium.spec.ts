import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '#domain/kernel/dates';
import { isPath, type Machine } from '#domain/kernel/machine';
import { CANDIDACY } from '#domain/marketplace/candidacies/candidacy.states';
import { CLEARANCE } from '#domain/placements/clearances/clearance.states';
import { PLACEMENT, PLACEMENT_STATES } from '#domain/placements/placements/placement.states';
import { DemonstrationService } from '#features/demonstration/demonstration.service';
import { OpenNeedsService } from '#features/demonstration/two-years/open-needs.service';
import { TWO_YEARS } from '#features/demonstration/two-years/plan';
import { AccountQueries } from '#features/identity/accounts/account.queries';
import { NeedStepsService } from '#features/marketplace/needs/need-steps.service';
import { TaxonomyImportService } from '#features/reference/taxonomy/taxonomy-import.service';
import { verifyPassword } from '#platform/security/secrets';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const PASSWORD = 'three-herons-by-the-old-bridge';
const OPEN = 12;

describe('the demonstration of two years', () => {
  let features: RunningFeatures;
  beforeAll(async () => {
    features = await startFeatures();
    await features.get(TaxonomyImportService).installStarter({ kind: 'system', name: 'seed' });
    await features.get(DemonstrationService).load(PASSWORD);
    await features.get(DemonstrationService).loadTwoYears(PASSWORD);
  });
  afterAll(() => features.stop());

  const count = async (from: string): Promise<number> => {
    const [row] = await features.database.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${from}`,
    );
    return row?.count ?? Number.NaN;
  };
  const OF_TWO_YEARS = `JOIN programme p ON p.id = x.programme_id AND p.code = '${TWO_YEARS.code}'`;

  it('has as many people, institutions, needs, candidacies and placements as it says', async () => {
    expect(await count(`programme_enrolment x ${OF_TWO_YEARS}`)).toBe(576);
    expect(await count(`account WHERE email LIKE 'person%'`)).toBe(600);
    expect(await count(`institution_programme x ${OF_TWO_YEARS}`)).toBe(40);
    expect(await count(`need x ${OF_TWO_YEARS}`)).toBe(150);
    expect(await count(`candidacy x ${OF_TWO_YEARS}`)).toBe(220);
    expect(await count(`placement x ${OF_TWO_YEARS}`)).toBe(90);
    const states = await features.database.sql<{ state: string }>('SELECT DISTINCT state FROM placement');
    expect(states.map(({ state }) => state).sort()).toEqual([...PLACEMENT_STATES].sort());
  });

  it('has needs in French, Arabic and Somali among those that are open', async () => {
    const rows = await features.database.sql<{ code: string }>(
      `SELECT DISTINCT languages -> 0 ->> 'code' AS code FROM need WHERE state = 'PUBLISHED'`,
    );
    expect(rows.map(({ code }) => code)).toEqual(expect.arrayContaining(['fr', 'ar', 'so']));
  });

  it.each([
    ['candidacy', CANDIDACY],
    ['placement', PLACEMENT],
    ['clearance', CLEARANCE],
  ] as readonly [string, Machine<string, string>][])(
    'leads every %s to its state by a path of the state machine',
    async (type, machine) => {
      const rows = await features.database.sql<{ state: string; trail: { command: string; to: string }[] }>(
        `SELECT x.state, jsonb_agg(e.data ORDER BY e.seq) AS trail FROM ${type} x
           JOIN domain_event e ON e.aggregate_id = x.id AND e.data ? 'command' GROUP BY x.id`,
      );
      expect(rows.length).toBeGreaterThanOrEqual(90);
      for (const { state, trail } of rows) {
        expect(trail.at(-1)?.to).toBe(state);
        expect(isPath(machine, trail)).toBe(true);
      }
    },
  );

  it('writes nothing that is later than now, and no event before that of which it follows', async () => {
    expect(await count('domain_event WHERE occurred_at > now()')).toBe(0);
    expect(
      await count(
        'domain_event a JOIN domain_event b ON b.aggregate_id = a.aggregate_id AND b.seq > a.seq AND b.occurred_at < a.occurred_at',
      ),
    ).toBe(0);
  });

  it.each(['PROGRESS', 'FINAL', 'HOST_EVALUATION', 'FOLLOW_UP_6M'])(
    'has most reports of the form %s by their day, and some late',
    async (kind) => {
      const [row] = await features.database.sql<{ share: number }>(
        `SELECT avg((submitted_at::date <= due_on)::int)::float8 AS share FROM report
          WHERE kind = $1 AND submitted_at IS NOT NULL`,
        [kind],
      );
      expect(row?.share).toBeGreaterThan(0.6);
      expect(row?.share).toBeLessThan(1);
    },
  );

  it('lets everyone in with the password of the demonstration, also with a new one', async () => {
    const accounts = features.get(AccountQueries);
    const hashes = async () =>
      (await accounts.byEmails(['host1@skillroots.example', 'person600@skillroots.example'])).map(
        ({ passwordHash }) => passwordHash,
      );
    for (const hash of await hashes()) expect(await verifyPassword(hash, PASSWORD)).toBe(true);
    await features.get(DemonstrationService).loadTwoYears('nine-otters-under-the-pier');
    for (const hash of await hashes())
      expect(await verifyPassword(hash, 'nine-otters-under-the-pier')).toBe(true);
  });

  it('keeps a dozen needs open when the clock has passed their last day', async () => {
    const openOn = (day: string) =>
      count(`need x ${OF_TWO_YEARS} WHERE x.state = 'PUBLISHED' AND x.deadline > '${day}'
        AND NOT EXISTS (SELECT FROM candidacy c WHERE c.need_id = x.id)`);
    const today = new Date().toISOString().slice(0, 10);
    expect(await openOn(today)).toBe(OPEN);
    expect(await features.get(OpenNeedsService).keepOpen()).toBe(0);

    const later = addDays(today, 600);
    features.setTime(new Date(`${later}T10:00:00Z`));
    await features.get(NeedStepsService).expirePastDeadline();
    expect(await openOn(later)).toBe(0);
    const needs = features.get(OpenNeedsService);
    const written = await Promise.all([needs.keepOpen(), needs.keepOpen()]);
    expect(written.sort((a, b) => a - b)).toEqual([0, OPEN]);
    expect(await openOn(later)).toBe(OPEN);
  });
});
