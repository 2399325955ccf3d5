import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { ProfessionalsImportService } from '#features/parties/professionals/professionals-import.service';
import { a } from '#testing/a';
import { aProgramme, aSkill } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

let features: RunningFeatures;
beforeAll(async () => {
  features = await startFeatures();
});
afterAll(() => features.stop());

it('asks the database as often for a thousand people as for five', async () => {
  const code = (await aProgramme(features)).slice(0, 8);
  const skill = await aSkill(features, 'wound-care');
  const officer = await a(features.database).staff('CASE_OFFICER').registered();
  const importing = features.get(ProfessionalsImportService);
  const dataSource = features.get(DataSource);
  const asked = async (name: string, people: number): Promise<number> => {
    const header = 'email,name,programme,heritage_countries,skills,languages,windows';
    const rows = Array.from(
      { length: people },
      (_, i) => `${name}${i}@example.org,P,${code},SO,${skill} 3,so C2;en,2099-01-01/2099-03-31 VIRTUAL`,
    );
    const runner = dataSource.createQueryRunner();
    const query = jest.spyOn(Object.getPrototypeOf(runner) as typeof runner, 'query');
    await runner.release();
    const report = await importing.import(officer, Buffer.from([header, ...rows].join('\n')), false);
    const calls = query.mock.calls.length;
    query.mockRestore();
    expect(report.filter(({ professionalId }) => professionalId)).toHaveLength(people);
    return calls;
  };
  const few = await asked('few', 5);
  expect(few).toBeGreaterThan(5);
  expect(await asked('many', 1000)).toBe(few);
});
