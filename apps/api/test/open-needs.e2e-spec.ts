import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { a } from '#testing/a';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

const LIST = `query ($country: CountryCode, $text: SearchText, $institutionId: ID, $first: Int, $after: Cursor) {
  openNeeds(country: $country, text: $text, institutionId: $institutionId, first: $first, after: $after) {
    edges { node { id title institution country deadline skills { conceptUri } } } pageInfo { hasNextPage endCursor }
  }
}`;
const ONE = 'query ($id: ID!) { openNeed(id: $id) { id title objective institution positions } }';

interface OpenNeeds {
  readonly openNeeds: {
    readonly edges: { readonly node: { readonly id: string; readonly institution: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

describe('open needs for visitors', () => {
  let product: RunningProduct;
  const ids: string[] = [];
  let institutionId: string;

  beforeAll(async () => {
    product = await startProduct();
    const programmeId = await aProgramme(product);
    institutionId = await anInstitution(product, programmeId);
    const place = { programmeId, institutionId };
    for (let i = 0; i < 4; i++) ids.push(await a(product.database).need(place).published());
    await product.database.sql(`UPDATE need SET state = 'PAUSED' WHERE id = $1`, [ids[3]]);
  });
  afterAll(() => product.stop());

  const list = async (variables: object = {}) =>
    (await product.ask<OpenNeeds>(LIST, { ...variables })).openNeeds;
  const found = async (variables: object) => (await list(variables)).edges.map(({ node }) => node.id);

  it('lists what is published, page by page, each once', async () => {
    const first = await list({ first: 2 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await list({ first: 2, after: first.pageInfo.endCursor });
    expect(second.pageInfo.hasNextPage).toBe(false);
    const seen = [...first.edges, ...second.edges].map(({ node }) => node.id);
    expect([...seen].sort()).toEqual(ids.slice(0, 3).sort());
    expect(first.edges[0]?.node.institution).toBeTruthy();
  });

  it('narrows by country and words', async () => {
    expect(await found({ country: 'GH' })).toEqual([]);
    expect(await found({ text: 'triage' })).toHaveLength(3);
  });

  it('shows a published one, and any other like one that is not there', async () => {
    const { openNeed } = await product.ask<{ openNeed: object }>(ONE, { id: ids[0] });
    expect(openNeed).toMatchObject({ title: 'Triage', objective: 'A triage scale in use.', positions: 1 });
    for (const id of [ids[3], '01900000-0000-7000-8000-000000000000'])
      expect(await product.refusal(ONE, { id })).toBe('NOT_FOUND');
  });

  it('narrows to one institution, of which anyone may read what it says of itself while it is active', async () => {
    const query = 'query ($id: ID!) { publicInstitution(id: $id) { id name country } }';
    const nobody = '01900000-0000-7000-8000-000000000000';
    expect(await found({ institutionId })).toHaveLength(3);
    expect(await found({ institutionId: nobody })).toEqual([]);
    expect(await product.ask(query, { id: institutionId })).toMatchObject({
      publicInstitution: { id: institutionId },
    });
    expect(await product.refusal(query, { id: nobody })).toBe('NOT_FOUND');
    for (const hidden of ['reviewComment', 'focalPoints { email }', 'caseOfficerId'])
      expect((await product.send(query.replace('country', hidden), { id: institutionId })).status).toBe(400);
    await product.database.sql(`UPDATE institution SET state = 'SUSPENDED' WHERE id = $1`, [institutionId]);
    expect(await product.refusal(query, { id: institutionId })).toBe('NOT_FOUND');
    await product.database.sql(`UPDATE institution SET state = 'ACTIVE' WHERE id = $1`, [institutionId]);
  });

  it('knows no author, colleague or decision', async () => {
    const query = 'query ($id: ID!) { openNeed(id: $id) { counterparts { role } } }';
    expect((await product.send(query, { id: ids[0] })).status).toBe(400);
  });
});
