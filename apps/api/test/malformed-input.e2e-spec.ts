import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc, { type Arbitrary } from 'fast-check';
import { STAFF_ROLES } from '#domain/kernel/actor';
import { a } from '#testing/a';
import { aSession, signedIn } from '#testing/people';
import { anInstitution, aProgramme, aSkill } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';
import { type FuzzedRequest, fuzzedRequests } from '#testing/schema-fuzz';
import { readSchema } from '#testing/schema-walk';

/** Requests for each kind of caller; `npm run bench:fuzz` sends 10,000, always the same for the same number. */
const CASES = Number(process.env['FUZZ_CASES'] ?? 150);
/** What would end the caller's session in the middle of the test. */
const WITHOUT = ['signOut', 'endSession'];
const CALLERS = ['visitor', 'professional', 'focal point', ...STAFF_ROLES] as const;
/** Words that only a fault of ours lets out. */
const LEAKS =
  /INTERNAL|node_modules|\bat \w+ \(|QueryFailed|SELECT |INSERT |constraint|syntax error|typeorm|ECONN/;

describe('arguments that make no sense', () => {
  let product: RunningProduct;
  let requests: Arbitrary<FuzzedRequest>;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    product = await startProduct();
    const { database } = product;
    const programmeId = await aProgramme(product);
    const institutionId = await anInstitution(product, programmeId);
    const place = { programmeId, institutionId };
    const { professionalId, accountId } = await a(database).professional().active();
    const needId = await a(database).need(place).published();
    const placementId = await a(database).placement(place, needId, professionalId).offered();
    const skill = await aSkill(product, 'fuzzing');
    requests = fuzzedRequests(await readSchema(product), {
      ids: [programmeId, institutionId, professionalId, needId, placementId, skill],
      without: WITHOUT,
    });
    tokens.set('professional', await aSession(database, accountId));
    const focalPoint = await signedIn(product, { memberships: [{ institutionId, role: 'OWNER' }] });
    tokens.set('focal point', focalPoint.token);
    for (const role of STAFF_ROLES) tokens.set(role, (await signedIn(product, { staff: [{ role }] })).token);
  });
  afterAll(() => product.stop());

  it.each(CALLERS)(
    'are answered with a code to %s, never with a fault',
    async (caller) => {
      await fc.assert(
        fc.asyncProperty(requests, async ({ query, variables }) => {
          const { status, errors = [] } = await product.send(query, variables, tokens.get(caller));
          expect(status).toBeLessThan(500);
          expect(JSON.stringify(errors.map(({ message, extensions }) => [message, extensions]))).not.toMatch(
            LEAKS,
          );
        }),
        { numRuns: CASES, seed: CASES },
      );
    },
    60_000 + 50 * CASES,
  );
});
