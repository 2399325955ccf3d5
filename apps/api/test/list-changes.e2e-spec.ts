import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { a } from '#testing/a';
import { eventually } from '#testing/eventually';
import { aMatchable, aTaxonomy, TRIAGE_AND_WOUNDS } from '#testing/matching';
import { type SignedIn, signedIn } from '#testing/people';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

const LIST = 'query ($needId: ID!) { matches(needId: $needId) { edges { node { professionalId } } } }';
const GATES =
  'query ($needId: ID!, $professionalId: ID!) { explainMatch(needId: $needId, professionalId: $professionalId) { gates { code answer detail } } }';
const HOLD =
  'mutation ($subject: HoldSubject!, $id: ID!) { placeHold(subject: $subject, subjectId: $id, reason: "A concern") { id } }';
const LIFT = 'mutation ($id: ID!) { liftHold(id: $id) }';

/** What happens elsewhere in the product must be seen in the lists of needs, by the worker alone. */
describe('lists of matches', () => {
  let product: RunningProduct;
  let place: { programmeId: string; institutionId: string };
  let host: SignedIn;
  let approver: SignedIn;
  let safeguarding: SignedIn;

  beforeAll(async () => {
    product = await startProduct();
    const programmeId = await aProgramme(product);
    place = { programmeId, institutionId: await anInstitution(product, programmeId) };
    await aTaxonomy(product.database);
    host = await signedIn(product, { memberships: [{ institutionId: place.institutionId, role: 'OWNER' }] });
    approver = await signedIn(product, { staff: [{ role: 'APPROVER' }] });
    safeguarding = await signedIn(product, { staff: [{ role: 'SAFEGUARDING_OFFICER' }] });
  });
  afterAll(() => product.stop());

  /** The people of the present test; those of earlier ones are still in lists. */
  let cast: string[] = [];
  beforeEach(() => {
    cast = [];
  });
  const person = async () => {
    const id = await aMatchable(product.database, { ...place, skills: { triage: 4, wounds: 4 } });
    cast.push(id);
    return id;
  };
  const listed = async (needId: string): Promise<string[]> => {
    const { matches } = await product.ask<{ matches: { edges: { node: { professionalId: string } }[] } }>(
      LIST,
      { needId },
      host.token,
    );
    return matches.edges.map(({ node }) => node.professionalId).filter((id) => cast.includes(id));
  };
  const lists = (needId: string, people: readonly string[]) =>
    eventually(async () => expect(await listed(needId)).toEqual(people));
  /** Appends an event as a service would, and so wakes the worker. */
  const happened = (name: string, type: string, id: string) =>
    product.database.sql(
      `INSERT INTO domain_event (id, name, aggregate_type, aggregate_id, aggregate_version, actor_id, data, occurred_at)
       VALUES (gen_random_uuid(), $1, $2, $3, 1, 'system:seed', '{}', now())`,
      [name, type, id],
    );
  /** A published need that lists these people; in the order of the list. */
  const aNeedListing = async (...people: string[]): Promise<{ needId: string; order: string[] }> => {
    await product.database.sql(`UPDATE need SET state = 'CLOSED' WHERE state = 'PUBLISHED'`);
    const needId = await a(product.database).need(place, TRIAGE_AND_WOUNDS).published();
    for (const who of people) await happened('professional.activated', 'professional', who);
    await happened('need.published', 'need', needId);
    const order = await eventually(async () => {
      const found = await listed(needId);
      expect([...found].sort()).toEqual([...people].sort());
      return found;
    });
    return { needId, order };
  };

  it('lose whom an overlapping placement takes, and get them back when it ends early', async () => {
    const nurse = await person();
    const { needId } = await aNeedListing(nurse);
    const own = await signedIn(product, { professionalId: nurse });
    const other = await a(product.database).need(place, TRIAGE_AND_WOUNDS).published();
    const id = await a(product.database)
      .placement(place, other, nurse, {
        startsOn: '2027-02-01',
        endsOn: '2027-03-01',
        modality: 'VIRTUAL',
        weeklyHours: 5,
      })
      .offered();
    await product.ask(
      'mutation ($step: PlacementStepInput!) { stepPlacement(command: ACCEPT, step: $step) { id } }',
      { step: { id } },
      own.token,
    );
    await lists(needId, []);
    expect(await product.ask(GATES, { needId, professionalId: nurse }, approver.token)).toMatchObject({
      explainMatch: { gates: expect.arrayContaining([{ code: 'PLACEMENT', answer: 'FAIL', detail: null }]) },
    });

    await product.database.sql(
      `UPDATE placement SET state = 'ACTIVE', starts_on = current_date - 3 WHERE id = $1`,
      [id],
    );
    const [today] = await product.database.sql<{ day: string }>('SELECT current_date::text AS day');
    await product.ask(
      'mutation ($step: PlacementStepInput!, $end: EarlyEndInput!) { terminatePlacement(step: $step, end: $end) { state } }',
      { step: { id, reason: 'HEALTH' }, end: { endedOn: today?.day, side: 'PROFESSIONAL' } },
      approver.token,
    );
    await lists(needId, [nurse]);
  });

  it('put among equals first who was invited less', async () => {
    const { needId, order } = await aNeedListing(await person(), await person());
    const [first = '', second = ''] = order;
    const candidacy = await eventually(async () => {
      const [row] = await product.database.sql<{ id: string }>(
        'SELECT id FROM candidacy WHERE need_id = $1 AND professional_id = $2',
        [needId, first],
      );
      if (!row) throw new Error('not suggested yet');
      return row.id;
    });
    await product.ask(
      'mutation ($step: CandidacyStepInput!) { stepCandidacy(command: INVITE, step: $step) { state } }',
      { step: { id: candidacy } },
      host.token,
    );
    await lists(needId, [second, first]);
  });

  it('lose people on hold, say nothing of why, and get them back when it is lifted', async () => {
    const nurse = await person();
    const { needId } = await aNeedListing(nurse);
    const hold = await product.ask<{ placeHold: { id: string } }>(
      HOLD,
      { subject: 'PROFESSIONAL', id: nurse },
      safeguarding.token,
    );
    await lists(needId, []);
    const paused = await product.ask(GATES, { needId, professionalId: nurse }, approver.token);
    expect(paused).toMatchObject({
      explainMatch: {
        gates: expect.arrayContaining([{ code: 'PROFILE', answer: 'FAIL', detail: 'inactive' }]),
      },
    });
    expect(JSON.stringify(paused)).not.toMatch(/hold|concern/i);
    await product.ask(LIFT, { id: hold.placeHold.id }, safeguarding.token);
    await lists(needId, [nurse]);
  });

  it('are empty while the institution is on hold, for new people too', async () => {
    const nurse = await person();
    const { needId } = await aNeedListing(nurse);
    const mine = async (professionalId: string) => {
      const { token } = await signedIn(product, { professionalId });
      return product.ask('{ myMatches { edges { node { needId } } } }', {}, token);
    };
    const hold = await product.ask<{ placeHold: { id: string } }>(
      HOLD,
      { subject: 'INSTITUTION', id: place.institutionId },
      safeguarding.token,
    );
    await lists(needId, []);
    expect(await mine(nurse)).toEqual({ myMatches: { edges: [] } });
    await product.ask(LIFT, { id: hold.placeHold.id }, safeguarding.token);
    await lists(needId, [nurse]);
  });

  it('let in whom an approver lets through in spite of a failed gate, and show staff why', async () => {
    const nurse = await person();
    const { needId } = await aNeedListing(nurse);
    await product.database.sql(`UPDATE professional_language SET overall = 'A1' WHERE professional_id = $1`, [
      nurse,
    ]);
    await happened('professional.activated', 'professional', nurse);
    await lists(needId, []);

    const override = (gate: string, reason: string) =>
      [
        `mutation ($needId: ID!, $professionalId: ID!, $gate: OverridableGate!, $reason: Words!) {
           overrideMatchGate(needId: $needId, professionalId: $professionalId, gate: $gate, reason: $reason) {
             gates { code answer overridden } } }`,
        { needId, professionalId: nurse, gate, reason },
      ] as const;
    const why = 'An interpreter is paid for.';
    const officer = await signedIn(product, { staff: [{ role: 'CASE_OFFICER' }] });
    const elsewhere = await signedIn(product, { staff: [{ role: 'APPROVER', country: 'GH' }] });
    const herself = await signedIn(product, { professionalId: nurse, staff: [{ role: 'APPROVER' }] });
    for (const [by, gate, reason, code] of [
      [host, 'LANGUAGE', why, 'FORBIDDEN'],
      [officer, 'LANGUAGE', why, 'FORBIDDEN'],
      [elsewhere, 'LANGUAGE', why, 'NOT_FOUND'],
      [herself, 'LANGUAGE', why, 'FOUR_EYES_REQUIRED'],
      [approver, 'LANGUAGE', ' ', 'BAD_INPUT'],
      [approver, 'CLEARANCE', why, 'MATCHING_GATE_PASSES'],
      [approver, 'CONSENT', why, 'BAD_INPUT'],
    ] as const)
      expect([gate, await product.refusal(...override(gate, reason), by.token)]).toEqual([gate, code]);
    expect(await product.ask(...override('LANGUAGE', why), approver.token)).toMatchObject({
      overrideMatchGate: {
        gates: expect.arrayContaining([{ code: 'LANGUAGE', answer: 'FAIL', overridden: true }]),
      },
    });
    await lists(needId, [nurse]);

    const reasons = async (by: SignedIn) => {
      const { matches } = await product.ask<{
        matches: { edges: { node: { professionalId: string; overrides: object[] } }[] };
      }>(
        'query ($needId: ID!) { matches(needId: $needId) { edges { node { professionalId overrides { gate reason approverId } } } } }',
        { needId },
        by.token,
      );
      return matches.edges.find(({ node }) => node.professionalId === nurse)?.node.overrides;
    };
    expect(await reasons(officer)).toEqual([{ gate: 'LANGUAGE', reason: why, approverId: approver.id }]);
    expect(await reasons(host)).toEqual([]);
    expect(
      await product.database.sql(
        `SELECT actor_id, data->>'gate' AS gate, data->>'professionalId' AS who FROM domain_event
          WHERE name = 'match.gate-overridden' AND aggregate_id = $1`,
        [needId],
      ),
    ).toEqual([{ actor_id: approver.id, gate: 'language', who: nurse }]);
  });
});
