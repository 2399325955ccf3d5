import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aMatchable, aPublishedNeed, aTaxonomy } from '#testing/matching';
import { signedIn } from '#testing/people';
import { aProgramme, anInstitution } from '#testing/places';
import { startProduct, type RunningProduct } from '#testing/running-product';

const LIST = `query ($needId: ID!) { matches(needId: $needId) { edges { node { professionalId rank score
  need { title } list { rulesVersion hasSkills }
  explanation { band essentialCoverage terms { code contribution } skills { skill relation cover } raises { kind gain } } } } } }`;
const MINE = `{ myMatches { edges { node { needId score } } } }`;
const EXPLAIN = `query ($needId: ID!, $professionalId: ID!) { explainMatch(needId: $needId, professionalId: $professionalId) {
  score gates { code answer } } }`;

interface List {
  readonly matches: {
    readonly edges: readonly {
      readonly node: {
        readonly professionalId: string;
        readonly score: number;
        readonly explanation: { readonly terms: readonly { readonly contribution: number }[] };
      };
    }[];
  };
}

let product: RunningProduct;
let programmeId: string;
let institutionId: string;
beforeAll(async () => {
  product = await startProduct();
  programmeId = await aProgramme(product);
  institutionId = await anInstitution(product, programmeId);
  await aTaxonomy(product.database);
});
afterAll(() => product.stop());

/** Appends an event as a service would, and so wakes the worker. */
const happened = (name: string, type: string, id: string) =>
  product.database.sql(
    `INSERT INTO domain_event (id, name, aggregate_type, aggregate_id, aggregate_version, actor_id, data, occurred_at)
     VALUES (gen_random_uuid(), $1, $2, $3, 1, 'system:seed', '{}', now())`,
    [name, type, id],
  );

async function eventually<T>(look: () => Promise<T | null>): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const seen = await look();
    if (seen !== null) return seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it never came');
}

it('a published need is matched by the worker, and each side sees its part and no more', async () => {
  const nurse = await aMatchable(product.database, { programmeId, skills: { triage: 4, wounds: 4 } });
  const farmer = await aMatchable(product.database, { programmeId, skills: { harvest: 4 } });
  const needId = await aPublishedNeed(product.database, { programmeId, institutionId });
  await happened('need.published', 'need', needId);
  await happened('professional.activated', 'professional', nurse);
  await happened('professional.activated', 'professional', farmer);

  const host = await signedIn(product, { memberships: [{ institutionId, role: 'EDITOR' }] });
  const officer = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', country: 'SO' }] });
  const elsewhere = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', country: 'GH' }] });
  const [nurseToken, farmerToken] = await Promise.all(
    [nurse, farmer].map(async (professionalId) => (await signedIn(product, { professionalId })).token),
  );

  const list = await eventually(async () => {
    const { matches } = await product.ask<List>(LIST, { needId }, host.token);
    return matches.edges.length > 0 ? matches.edges : null;
  });
  expect(list.map(({ node }) => node.professionalId)).toEqual([nurse]);
  for (const { node } of list) {
    expect(node.explanation.terms.reduce((sum, term) => sum + term.contribution, 0)).toBe(node.score);
  }
  expect((await product.ask<List>(LIST, { needId }, officer.token)).matches.edges).toEqual(list);
  expect(await product.refusal(LIST, { needId }, elsewhere.token)).toBe('NOT_FOUND');
  expect(await product.refusal(LIST, { needId }, nurseToken)).toBe('NOT_FOUND');

  expect(await product.ask(MINE, {}, nurseToken)).toMatchObject({
    myMatches: { edges: [{ node: { needId } }] },
  });
  expect(await product.ask(MINE, {}, farmerToken)).toEqual({ myMatches: { edges: [] } });

  const pair = { needId, professionalId: farmer };
  for (const token of [farmerToken, officer.token]) {
    expect(await product.ask(EXPLAIN, pair, token)).toMatchObject({
      explainMatch: { gates: expect.arrayContaining([{ code: 'coverage', answer: 'fail' }]) },
    });
  }
  for (const token of [nurseToken, host.token, elsewhere.token]) {
    expect(await product.refusal(EXPLAIN, pair, token)).toBe('NOT_FOUND');
  }
});
