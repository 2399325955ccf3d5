import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REFERRAL_STATES } from '#domain/associations/referrals/referral.states';
import { INSTITUTIONS, NEEDS, PROFESSIONALS, STAFF } from '#features/demonstration/cast';
import { REFERRALS } from '#features/demonstration/cast-referrals';
import { ASSOCIATIONS } from '#features/demonstration/cast-services';
import { DemonstrationService } from '#features/demonstration/demonstration.service';
import { PRICES } from '#features/demonstration/demonstration-prices.service';
import { TaxonomyImportService } from '#features/reference/taxonomy/taxonomy-import.service';
import { CorridorQueries } from '#features/remittances/corridors/corridor.queries';
import { LessonQueries } from '#features/remittances/lessons/lesson.queries';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const PASSWORD = 'three-herons-by-the-old-bridge';

/** Events that a part of the loading ends with, in the order in which they come. */
const BREAKS = [
  'invitation.accepted',
  'programme.created',
  'account.confirmed',
  'institution.activated',
  'service.created',
  'service.submitted',
  'service.verified',
  'audit.rated',
  'referral.sent',
  'referral.accepted',
  'need.submitted',
  'need.published',
  'professional.started',
  'professional.profile-changed',
  'professional.consent-given',
  'professional.skill-verified',
  'professional.enrolled',
  'professional.activated',
  'prices.uploaded',
  'prices.checked',
  'prices.acknowledged',
  'prices.submitted',
  'prices.published',
  'prices.superseded',
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
  });
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
    const bodies = INSTITUTIONS.length + ASSOCIATIONS.length;
    expect(await count('institution')).toBe(bodies);
    expect(await count(`institution WHERE state = 'ACTIVE'`)).toBe(bodies);
    expect(await count(`service WHERE state = 'VERIFIED'`)).toBe(150);
    expect(await count('service_place WHERE address IS NULL')).toBe(30);
    expect(await count('safeguarding.referral')).toBe(REFERRALS.length);
    expect(await count('(SELECT DISTINCT state FROM safeguarding.referral) s')).toBe(REFERRAL_STATES.length);
    expect(await count('need')).toBe(NEEDS.length);
    const published = NEEDS.filter((part) => part.published).length;
    expect(await count(`need WHERE state = 'PUBLISHED'`)).toBe(published);
    expect(await count(`need WHERE state = 'SUBMITTED'`)).toBe(NEEDS.length - published);
    expect(await count('professional')).toBe(PROFESSIONALS.length);
    expect(await count(`professional WHERE state = 'ACTIVE'`)).toBe(PROFESSIONALS.length);
    const verified = PROFESSIONALS.flatMap(({ skills }) => skills.match(/ VERIFIED/g) ?? []).length;
    expect(await count(`professional_skill WHERE evidence = 'VERIFIED'`)).toBe(verified);
    expect(await count(`price_batch WHERE state = 'PUBLISHED'`)).toBe(PRICES.length - 1);
    expect(await count(`price_batch WHERE state = 'SUPERSEDED'`)).toBe(1);
    expect(await count('price_batch')).toBe(PRICES.length);
    expect(await count('corridor_watch')).toBe(10);
    const cast = `account WHERE email NOT LIKE 'voice-%'`;
    expect(await count(`${cast} AND (confirmed_at IS NULL OR password_hash IS NULL)`)).toBe(0);
    expect(await count(`consultation WHERE state = 'REPLY_DUE' AND overdue_announced_on IS NOT NULL`)).toBe(
      1,
    );
    expect(await count(`consultation_opinion WHERE jsonb_array_length(result->'groups') = 2`)).toBe(2);
    expect(await count('consultation_promise')).toBe(2);
    expect(await count('consultation_promise WHERE progress = 50')).toBe(1);
  });

  it('shows the sample of prices, and what visitors answered', async () => {
    const { period, figures } = await features.get(CorridorQueries).corridor('GB', 'SO', null);
    const { meanPct, cheapestServicesPct, cheapestFirmsPct } = figures.find(({ tier }) => tier === 200) ?? {};
    expect([period, meanPct, cheapestServicesPct, cheapestFirmsPct]).toEqual(['2025Q3', 6.7, 3.89, 5.1]);
    expect(await features.get(LessonQueries).medianGuess('GB', 'SO')).toMatchObject({ value: 3, n: 32 });
    const [gain, , , , , , few] = await features.get(LessonQueries).gains();
    expect(gain).toMatchObject({ lesson: 'PARTS_OF_PRICE', gain: { n: 32 } });
    expect(few).toMatchObject({ lesson: 'FRAUD_AND_PRESSURE', gain: { value: null } });
  });

  it('finds nothing to write once all of it is there', async () => {
    const before = await count('domain_event');
    await load();
    expect(await count('domain_event')).toBe(before);
  });
});
