import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Sex } from '#domain/insight/equality/equality';
import { staffReader } from '#domain/insight/kpis/reader.rules';
import { KpiQueries } from '#features/insight/kpis/kpi.queries';
import { a } from '#testing/a';
import { givingConsents } from '#testing/consents';
import { aMatchable, aTaxonomy, TRIAGE_AND_WOUNDS } from '#testing/matching';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

let features: RunningFeatures;
beforeAll(async () => (features = await startFeatures()));
afterAll(() => features.stop());

it('shows who is among the first of lists by what people stated, and asks for a look below four fifths', async () => {
  const { database } = features;
  const programmeId = await aProgramme(features);
  const institutionId = await anInstitution(features, programmeId);
  await aTaxonomy(database);
  const needId = await a(database).need({ programmeId, institutionId }, TRIAGE_AND_WOUNDS).published();
  await database.sql(
    `INSERT INTO match_list (need_id, need_version, rules_version, taxonomy_version, has_skills, ranked_at)
     VALUES ($1, 1, 1, 'test', true, now())`,
    [needId],
  );
  // By score alone nobody here would be among the first ten: what counts is where people are shown.
  let place = 0;
  const person = async (sex: Sex, isListed: boolean, tells = true): Promise<void> => {
    const id = await aMatchable(database, { programmeId, skills: {} });
    await database.sql(
      `INSERT INTO equality_answer (professional_id, sex, answered_at) VALUES ($1, $2, now())`,
      [id, sex],
    );
    if (tells) {
      await database.sql(givingConsents('$1::uuid', `'{STATISTICS}'`), [id]);
    }
    if (!isListed) return;
    await database.sql(
      `INSERT INTO match (need_id, professional_id, profile_version, rank, place, score, essential_coverage, explanation)
       VALUES ($1, $2, 1, $3 + 10, $3, 50000, 1000, '{}')`,
      [needId, id, ++place],
    );
  };
  for (const isListed of [true, true, false, false, false]) await person('WOMAN', isListed);
  for (let i = 0; i < 5; i++) await person('MAN', true);
  for (let i = 0; i < 4; i++) await person('OTHER', true);
  for (let i = 0; i < 5; i++) await person('WOMAN', true, false);

  const analyst = await a(database).staff('ANALYST').registered();
  const figures = await features.get(KpiQueries).figures(staffReader(analyst), {}, ['EXPOSURE']);
  const plain = { isHidden: false, isRounded: false, asksForALook: false };
  expect(figures.get('EXPOSURE')).toEqual(
    expect.arrayContaining([
      { ...plain, measure: 'inTopTen', group: 'WOMEN', value: 0.4, cases: 5 },
      { ...plain, measure: 'inTopTen', group: 'MEN', value: 1, cases: 5 },
      { ...plain, measure: 'inTopTen', group: 'OTHERS', value: null, cases: null, isHidden: true },
      { ...plain, measure: 'ratio', group: null, value: 0.4, cases: 5, asksForALook: true },
    ]),
  );
});
