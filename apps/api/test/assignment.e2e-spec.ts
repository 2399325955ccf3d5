import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { a } from '#testing/a';
import { aMatchable, aTaxonomy, TRIAGE_AND_WOUNDS } from '#testing/matching';
import { signedIn } from '#testing/people';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

const PROPOSE = `mutation ($programmeId: ID!, $country: CountryCode, $objective: AssignmentObjective!,
  $locked: [AssignmentPairInput!]!, $excluded: [AssignmentPairInput!]!) {
  proposeAssignment(programmeId: $programmeId, country: $country, objective: $objective, locked: $locked, excluded: $excluded) {
    positions filled score proven firstChoices { filled score }
    pairs { displayName needId professionalId score band rank locked need { title } } } }`;

interface Answer {
  readonly proposeAssignment: {
    readonly filled: number;
    readonly pairs: readonly { readonly needId: string; readonly professionalId: string }[];
  };
}

let product: RunningProduct;
let programmeId: string;
let needs: string[];
let people: string[];
beforeAll(async () => {
  product = await startProduct();
  programmeId = await aProgramme(product);
  const institutionId = await anInstitution(product, programmeId);
  await aTaxonomy(product.database);
  const make = <T>(count: number, one: () => Promise<T>) => Promise.all(Array.from({ length: count }, one));
  needs = await make(3, () =>
    a(product.database).need({ programmeId, institutionId }, TRIAGE_AND_WOUNDS).published(),
  );
  needs.sort();
  people = await make(3, () => aMatchable(product.database, { programmeId, skills: {} }));
  const [first, second] = needs;
  await listed(first, { 0: 90_000, 1: 80_000 });
  await listed(second, { 0: 85_000, 1: 10_000 });
});
afterAll(() => product.stop());

/** Writes the list of a need: scores by the number of the person. */
async function listed(needId: string | undefined, scores: Readonly<Record<number, number>>): Promise<void> {
  await product.database.sql(
    `INSERT INTO match_list (need_id, need_version, rules_version, taxonomy_version, has_skills, ranked_at)
     VALUES ($1, 1, 1, 'test', true, now())`,
    [needId],
  );
  for (const [i, [person, score]] of Object.entries(scores).entries()) {
    await product.database.sql(
      `INSERT INTO match (need_id, professional_id, profile_version, rank, place, score, essential_coverage, explanation)
       VALUES ($1, $2, 1, $3, $3, $4, 1000, $5)`,
      [needId, people[Number(person)], i + 1, score, score === 85_000 ? { band: 'GOOD' } : {}],
    );
  }
}

const pair = (need: number, person: number) => ({ needId: needs[need], professionalId: people[person] });
const wish = (more: object = {}) => ({
  ...{ programmeId, country: null, objective: 'SCORE', locked: [], excluded: [] },
  ...more,
});

it('proposes what is best over all, proven, and says what that gains over first choices', async () => {
  const { token } = await signedIn(product, { staff: [{ role: 'CASE_OFFICER' }] });
  for (const professionalId of people) await signedIn(product, { professionalId });
  const named = { displayName: expect.any(String) };
  expect(await product.ask(PROPOSE, wish(), token)).toEqual({
    proposeAssignment: {
      positions: 3,
      filled: 2,
      score: 165_000,
      proven: true,
      firstChoices: { filled: 2, score: 100_000 },
      pairs: expect.arrayContaining([
        {
          ...pair(0, 1),
          ...named,
          score: 80_000,
          band: 'STRONG',
          rank: 2,
          locked: false,
          need: { title: 'Triage' },
        },
        {
          ...pair(1, 0),
          ...named,
          score: 85_000,
          band: 'GOOD',
          rank: 1,
          locked: false,
          need: { title: 'Triage' },
        },
      ]),
    },
  });
  const kept = await product.database.sql(
    `SELECT data FROM domain_event WHERE name = 'assignment.proposed' ORDER BY occurred_at DESC LIMIT 1`,
  );
  expect(kept).toMatchObject([
    { data: { programmeId, positions: 3, filled: 2, score: 165_000, proven: true } },
  ]);
  expect(await product.database.sql('SELECT 1 FROM placement')).toEqual([]);
});

it('keeps what is locked, leaves out what is excluded, and refuses contradictions', async () => {
  const { token } = await signedIn(product, { staff: [{ role: 'APPROVER' }] });
  const pairs = async (more: object) => {
    const { proposeAssignment } = await product.ask<Answer>(PROPOSE, wish(more), token);
    return proposeAssignment.pairs.map(({ needId, professionalId }) => ({ needId, professionalId }));
  };
  expect(await pairs({ locked: [pair(2, 0)] })).toEqual([pair(2, 0), pair(0, 1)]);
  expect(await pairs({ excluded: [pair(1, 0)] })).toEqual(expect.arrayContaining([pair(0, 0), pair(1, 1)]));
  expect(await pairs({ excluded: [pair(0, 1), pair(1, 1)] })).toEqual([pair(0, 0)]);
  const both = { locked: [pair(0, 0)], excluded: [pair(0, 0)] };
  expect(await product.refusal(PROPOSE, wish(both), token)).toBe('MATCHING_ASSIGNMENT_INVALID');
  const twice = { locked: [pair(0, 0), pair(1, 0)] };
  expect(await product.refusal(PROPOSE, wish(twice), token)).toBe('MATCHING_ASSIGNMENT_INVALID');
});

it('belongs to staff of the programme, who may be held to one country', async () => {
  const local = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', country: 'SO' }] });
  const analyst = await signedIn(product, { staff: [{ role: 'ANALYST' }] });
  expect(await product.refusal(PROPOSE, wish(), local.token)).toBe('FORBIDDEN');
  expect(await product.refusal(PROPOSE, wish(), analyst.token)).toBe('FORBIDDEN');
  const here = await product.ask<Answer>(PROPOSE, wish({ country: 'SO' }), local.token);
  expect(here.proposeAssignment.filled).toBe(2);
  expect(await product.refusal(PROPOSE, wish({ country: 'GH' }), local.token)).toBe('FORBIDDEN');
});

it('does not propose a position that is filled, nor more positions than one proposal takes', async () => {
  const { token } = await signedIn(product, { staff: [{ role: 'ADMINISTRATOR' }] });
  await product.database.sql('UPDATE need SET positions = 5000 WHERE id = $1', [needs[2]]);
  expect(await product.refusal(PROPOSE, wish(), token)).toBe('MATCHING_ASSIGNMENT_TOO_LARGE');
  await product.database.sql(`UPDATE need SET state = 'FILLED' WHERE id = ANY ($1)`, [needs.slice(1)]);
  const { proposeAssignment } = await product.ask<Answer>(PROPOSE, wish(), token);
  expect(proposeAssignment).toMatchObject({ positions: 1, filled: 1, pairs: [pair(0, 0)] });
});
