import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { a } from '#testing/a';
import { type SignedIn, signedIn } from '#testing/people';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';
import { installStarterTaxonomy } from '#testing/taxonomy';

const GAPS = `query ($country: CountryCode!) { gapMap(country: $country) { month rows {
  uri needs positions present { value fewerThan } soon { value } places { place people { value } } drafted closed } } }`;
const DRAFT = `mutation ($programmeId: ID!, $institutionId: ID!, $groupUri: ID!) {
  draftNeedFromGap(programmeId: $programmeId, institutionId: $institutionId, groupUri: $groupUri, locale: "en") }`;
interface Row {
  readonly uri: string;
  readonly needs: number;
  readonly positions: number;
  readonly drafted: number;
  readonly closed: number;
}

describe('the gaps of a country', () => {
  let product: RunningProduct;
  let place: { programmeId: string; institutionId: string };
  let host: SignedIn;
  let other: SignedIn;
  let group: { id: number; uri: string };
  beforeAll(async () => {
    product = await startProduct();
    await installStarterTaxonomy(product.database);
    const programmeId = await aProgramme(product);
    place = { programmeId, institutionId: await anInstitution(product, programmeId) };
    host = await signedIn(product, { memberships: [{ institutionId: place.institutionId, role: 'OWNER' }] });
    other = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', programmeId, country: 'GH' }] });
    const [skill] = await product.database.sql<{ id: number; uri: string; skill: string }>(
      `SELECT k.id, k.uri, c.uri AS skill FROM skill_group g
         JOIN concept k ON k.id = g.group_id JOIN concept c ON c.id = g.skill_id ORDER BY c.uri LIMIT 1`,
    );
    if (!skill) throw new Error('there is no group of skills');
    group = skill;
    const asked = { conceptUri: skill.skill, level: 2, weight: 3, essential: true, mandatory: false };
    await a(product.database)
      .need(place, { skills: [asked], positions: 4 })
      .published();
    await product.database.sql(
      `INSERT INTO map_policy (id, country, policy, reason, version, changed_by, changed_at)
       VALUES (gen_random_uuid(), 'SO', 'FULL', 'DIASPORA_AGREES', 1, 'system:seed', now())`,
    );
    await product.database.sql(
      `INSERT INTO map_month (id, month, made_at) VALUES (gen_random_uuid(), '2026-11', now())`,
    );
    await product.database.sql(
      `WITH edition AS (INSERT INTO map_edition (id, heritage, month) VALUES (gen_random_uuid(), 'SO', '2026-11') RETURNING id)
       INSERT INTO map_figure (edition_id, place, group_id, soon, value)
       SELECT id, x.place, $1, false, x.value FROM edition, (VALUES ('', 40), ('GB', 35), ('GB-TLI', 20)) AS x (place, value)`,
      [group.id],
    );
  });
  afterAll(() => product.stop());

  const rowOf = async (): Promise<Row | undefined> =>
    (await product.ask<{ gapMap: { rows: Row[] } }>(GAPS, { country: 'SO' }, host.token)).gapMap.rows.find(
      ({ uri }) => uri === group.uri,
    );

  it('are for its institutions and staff', async () => {
    const { gapCountries } = await product.ask<{ gapCountries: string[] }>(
      '{ gapCountries }',
      {},
      host.token,
    );
    expect(gapCountries).toEqual(['SO']);
    expect(await product.refusal(GAPS, { country: 'SO' }, other.token)).toBe('NOT_FOUND');
    expect(await product.refusal(GAPS, { country: 'GH' }, host.token)).toBe('NOT_FOUND');
  });

  it('put what is asked beside who is there and where', async () =>
    expect(await rowOf()).toMatchObject({
      needs: 1,
      positions: 4,
      present: { value: 40 },
      soon: { value: null },
      places: [
        { place: 'GB', people: { value: 35 } },
        { place: 'GB-TLI', people: { value: 20 } },
      ],
      drafted: 0,
    }));

  it('lead to a draft with skills of the group, which is counted until it is filled', async () => {
    const { draftNeedFromGap: id } = await product.ask<{ draftNeedFromGap: string }>(
      DRAFT,
      { ...place, groupUri: group.uri },
      host.token,
    );
    const { need } = await product.ask<{ need: { skills: object[] } }>(
      'query ($id: ID!) { need(id: $id) { title modality skills { conceptUri essential } } }',
      { id },
      host.token,
    );
    expect(need).toMatchObject({ modality: 'VIRTUAL' });
    expect(need.skills.length).toBeGreaterThan(0);
    expect(await rowOf()).toMatchObject({ drafted: 1, closed: 0 });
    await product.database.sql(`UPDATE need SET state = 'FILLED' WHERE id = $1`, [id]);
    expect(await rowOf()).toMatchObject({ drafted: 1, closed: 1 });
  });

  it('lead to none for what is no group, or for an institution of others', async () => {
    const nothing = { ...place, groupUri: 'urn:no:group' };
    expect(await product.refusal(DRAFT, nothing, host.token)).toBe('BAD_INPUT');
    expect(await product.refusal(DRAFT, { ...place, groupUri: group.uri }, other.token)).toBe('NOT_FOUND');
  });
});
