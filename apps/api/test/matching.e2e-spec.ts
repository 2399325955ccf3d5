import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { a } from '#testing/a';
import { eventually } from '#testing/eventually';
import { aMatchable, aTaxonomy, TRIAGE_AND_WOUNDS } from '#testing/matching';
import { signedIn } from '#testing/people';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

const LIST = `query ($needId: ID!) { matches(needId: $needId) { edges { node { professionalId rank score
  need { title } list { rulesVersion hasSkills }
  explanation { band essentialCoverage terms { code contribution } skills { skill relation cover } raises { kind gain } } } } } }`;
const NAMES = `query ($needId: ID!) { matches(needId: $needId) { edges { node { displayName } } } }`;
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

const comes = <T>(look: () => Promise<T | null>): Promise<T> =>
  eventually(async () => {
    const seen = await look();
    if (seen === null) throw new Error('it never came');
    return seen;
  });

it('a published need is matched by the worker, and each side sees its part and no more', async () => {
  const nurse = await aMatchable(product.database, { programmeId, skills: { triage: 4, wounds: 4 } });
  const farmer = await aMatchable(product.database, { programmeId, skills: { harvest: 4 } });
  const needId = await a(product.database)
    .need({ programmeId, institutionId }, TRIAGE_AND_WOUNDS)
    .published();
  await happened('need.published', 'need', needId);
  await happened('professional.activated', 'professional', nurse);
  await happened('professional.activated', 'professional', farmer);

  const host = await signedIn(product, { memberships: [{ institutionId, role: 'EDITOR' }] });
  const officer = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', country: 'SO' }] });
  const elsewhere = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', country: 'GH' }] });
  const [nurseToken, farmerToken] = await Promise.all(
    [nurse, farmer].map(async (professionalId) => (await signedIn(product, { professionalId })).token),
  );

  const list = await comes(async () => {
    const { matches } = await product.ask<List>(LIST, { needId }, host.token);
    return matches.edges.length > 0 ? matches.edges : null;
  });
  expect(list.map(({ node }) => node.professionalId)).toEqual([nurse]);
  for (const { node } of list) {
    expect(node.explanation.terms.reduce((sum, term) => sum + term.contribution, 0)).toBe(node.score);
  }
  expect((await product.ask<List>(LIST, { needId }, officer.token)).matches.edges).toEqual(list);
  const named = (displayName: unknown) => ({ matches: { edges: [{ node: { displayName } }] } });
  expect(await product.ask(NAMES, { needId }, host.token)).toEqual(named(null));
  expect(await product.ask(NAMES, { needId }, officer.token)).toEqual(named(expect.any(String)));
  expect(await product.refusal(LIST, { needId }, elsewhere.token)).toBe('NOT_FOUND');
  expect(await product.refusal(LIST, { needId }, nurseToken)).toBe('NOT_FOUND');

  expect(await product.ask(MINE, {}, nurseToken)).toMatchObject({
    myMatches: { edges: [{ node: { needId } }] },
  });
  expect(await product.ask(MINE, {}, farmerToken)).toEqual({ myMatches: { edges: [] } });

  const pair = { needId, professionalId: farmer };
  for (const token of [farmerToken, officer.token]) {
    expect(await product.ask(EXPLAIN, pair, token)).toMatchObject({
      explainMatch: { gates: expect.arrayContaining([{ code: 'COVERAGE', answer: 'FAIL' }]) },
    });
  }
  for (const token of [nurseToken, host.token, elsewhere.token]) {
    expect(await product.refusal(EXPLAIN, pair, token)).toBe('NOT_FOUND');
  }
});

it('staff try other weights, match a programme again and see how far it is; others may not', async () => {
  const people = await Promise.all(
    [4, 3, 2].map((level) =>
      aMatchable(product.database, { programmeId, skills: { triage: level, wounds: level } }),
    ),
  );
  const needs = await Promise.all(
    Array.from({ length: 45 }, () =>
      a(product.database).need({ programmeId, institutionId }, TRIAGE_AND_WOUNDS).published(),
    ),
  );
  for (const id of people)
    await product.database.sql('UPDATE professional SET version = 2 WHERE id = $1', [id]);
  const admin = await signedIn(product, { staff: [{ role: 'ADMINISTRATOR' }] });
  const local = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', country: 'SO' }] });
  const start = 'mutation ($programmeId: ID!) { startRematch(programmeId: $programmeId) { id } }';
  expect(await product.refusal(start, { programmeId }, local.token)).toBe('FORBIDDEN');

  const {
    startRematch: { id },
  } = await product.ask<{ startRematch: { id: string } }>(start, { programmeId }, admin.token);
  const progress = 'query ($id: ID!) { rematch(id: $id) { state stage total done secondsLeft } }';
  const done = await comes(async () => {
    const { rematch } = await product.ask<{ rematch: { state: string } }>(progress, { id }, admin.token);
    return rematch.state === 'DONE' ? rematch : null;
  });
  expect(done).toMatchObject({ stage: 'NEEDS', secondsLeft: 0 });
  expect(await product.refusal(progress, { id }, local.token)).toBe('NOT_FOUND');
  const listed = await product.database.sql<{ count: number }>(
    'SELECT count(*)::int AS count FROM match WHERE need_id = ANY ($1) AND professional_id = ANY ($2)',
    [needs, people],
  );
  expect(listed).toEqual([{ count: needs.length * people.length }]);

  const matching = {
    terms: { skill: 0, sector: 0, years: 0, language: 0, hours: 1 },
    coverageShare: 200,
    evidence: { CLAIMED: 900, EVIDENCED: 950, VERIFIED: 1000 },
    tau: 1000,
    threshold: 60_000,
    tellFirst: 10,
    fairnessBand: 2_000,
  };
  const preview =
    'query ($programmeId: ID!, $matching: MatchingRulesInput!) { previewWeights(programmeId: $programmeId, matching: $matching) { needTitle leaving entering people { displayName } } }';
  interface Preview {
    readonly previewWeights: readonly {
      readonly leaving: readonly string[];
      readonly people: readonly { readonly displayName: string | null }[];
    }[];
  }
  const { previewWeights } = await product.ask<Preview>(preview, { programmeId, matching }, admin.token);
  for (const professionalId of people) await signedIn(product, { professionalId });
  const namesFor = async (token: string) =>
    (await product.ask<Preview>(preview, { programmeId, matching }, token)).previewWeights.flatMap((need) =>
      need.people.map(({ displayName }) => displayName !== null),
    );
  expect(new Set(await namesFor(admin.token))).toEqual(new Set([false]));
  const officer = await signedIn(product, { staff: [{ role: 'CASE_OFFICER' }] });
  expect(await namesFor(officer.token)).toContain(true);
  expect(previewWeights.length).toBeGreaterThanOrEqual(needs.length);
  expect(previewWeights.every(({ leaving }) => people.every((person) => leaving.includes(person)))).toBe(
    true,
  );
  const bad = { programmeId, matching: { ...matching, tau: 2000 } };
  expect(await product.refusal(preview, bad, admin.token)).toBe('MATCHING_WEIGHTS_INVALID');
});

it('a rematch can be stopped, and another one takes its place', async () => {
  const admin = await signedIn(product, { staff: [{ role: 'ADMINISTRATOR' }] });
  const start = () =>
    product.ask<{ startRematch: { id: string } }>(
      'mutation ($programmeId: ID!) { startRematch(programmeId: $programmeId) { id } }',
      { programmeId },
      admin.token,
    );
  const [first, second] = [await start(), await start()];
  await product.ask(
    'mutation ($id: ID!) { cancelRematch(id: $id) }',
    { id: second.startRematch.id },
    admin.token,
  );
  const states = await product.database.sql<{ id: string; state: string }>(
    'SELECT id, state FROM rematch WHERE id = ANY ($1)',
    [[first.startRematch.id, second.startRematch.id]],
  );
  expect(states.every(({ state }) => state !== 'RUNNING')).toBe(true);
});

it('an explanation comes in plain sentences, in the language that is asked for', async () => {
  const nurse = await aMatchable(product.database, { programmeId, skills: { triage: 2 } });
  const needId = await a(product.database)
    .need({ programmeId, institutionId }, TRIAGE_AND_WOUNDS)
    .published();
  await happened('professional.activated', 'professional', nurse);
  const { token } = await signedIn(product, { professionalId: nurse });
  const WORDS = `query ($needId: ID!, $professionalId: ID!) { explainMatch(needId: $needId, professionalId: $professionalId) {
    words(locale: fr) { band fits missing raises } } }`;
  const pair = { needId, professionalId: nurse };
  const { explainMatch } = await comes(async () => {
    const { data } = await product.send<{ explainMatch: { words: Record<string, unknown> } } | null>(
      WORDS,
      pair,
      token,
    );
    return data;
  });
  expect(explainMatch.words).toEqual({
    band: expect.stringMatching(/^(Correspond|Pourrait)/),
    fits: expect.arrayContaining([expect.stringMatching(/niveau 2 présent|demandée et présente/)]),
    missing: expect.arrayContaining([expect.stringContaining('demandée, absente du profil')]),
    raises: expect.arrayContaining([expect.stringMatching(/points? de plus\.$/)]),
  });
});
