import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { INSTITUTIONS, NEEDS, PROFESSIONALS, STAFF } from '#features/demonstration/cast';
import { DemonstrationService } from '#features/demonstration/demonstration.service';
import { TaxonomyImportService } from '#features/reference/taxonomy/taxonomy-import.service';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const PASSWORD = 'three-herons-by-the-old-bridge';

/** Events that a part of the loading ends with, in the order in which they come. */
const BREAKS = [
  'invitation.accepted',
  'programme.created',
  'account.confirmed',
  'institution.activated',
  'need.submitted',
  'need.published',
  'professional.started',
  'professional.profile-changed',
  'professional.consent-given',
  'professional.skill-verified',
  'professional.enrolled',
  'professional.activated',
] as const;

describe('the loading of the demonstration', () => {
  let features: RunningFeatures;
  beforeAll(async () => {
    features = await startFeatures();
    await features.get(TaxonomyImportService).installStarter({ kind: 'system', name: 'seed' });
    await features.database.sql(`
      CREATE TABLE refused_event (name text);
      CREATE FUNCTION refuse_event() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM refused_event WHERE name = NEW.name) THEN
          RAISE EXCEPTION 'refused: %', NEW.name;
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER refuse_event BEFORE INSERT ON domain_event
        FOR EACH ROW EXECUTE FUNCTION refuse_event();`);
  }, 60_000);
  afterAll(() => features.stop());

  const load = () => features.get(DemonstrationService).load(PASSWORD);
  const count = async (from: string): Promise<number> => {
    const [row] = await features.database.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${from}`,
    );
    return row?.count ?? Number.NaN;
  };

  it('continues where it ended, wherever it broke', async () => {
    for (const event of BREAKS) {
      await features.database.sql('TRUNCATE refused_event');
      await features.database.sql('INSERT INTO refused_event (name) VALUES ($1)', [event]);
      await expect(load()).rejects.toThrow(`refused: ${event}`);
    }
    await features.database.sql('TRUNCATE refused_event');
    await load();

    expect(await features.get(DemonstrationService).isLoaded()).toBe(true);
    expect(await count('staff_grant')).toBe(STAFF.length);
    expect(await count('programme')).toBe(1);
    expect(await count('institution')).toBe(INSTITUTIONS.length);
    expect(await count(`institution WHERE state = 'ACTIVE'`)).toBe(INSTITUTIONS.length);
    expect(await count('need')).toBe(NEEDS.length);
    const published = NEEDS.filter((part) => part.published).length;
    expect(await count(`need WHERE state = 'PUBLISHED'`)).toBe(published);
    expect(await count(`need WHERE state = 'SUBMITTED'`)).toBe(NEEDS.length - published);
    expect(await count('professional')).toBe(PROFESSIONALS.length);
    expect(await count(`professional WHERE state = 'ACTIVE'`)).toBe(PROFESSIONALS.length);
    const verified = PROFESSIONALS.flatMap(({ skills }) => skills.match(/ VERIFIED/g) ?? []).length;
    expect(await count(`professional_skill WHERE evidence = 'VERIFIED'`)).toBe(verified);
    expect(await count('account WHERE confirmed_at IS NULL OR password_hash IS NULL')).toBe(0);
  }, 120_000);

  it('finds nothing to write once all of it is there', async () => {
    const before = await count('domain_event');
    await load();
    expect(await count('domain_event')).toBe(before);
  }, 60_000);
});
