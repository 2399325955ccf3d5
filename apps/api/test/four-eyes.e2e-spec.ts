import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { a } from '#testing/a';
import { byPhone } from '#testing/actors';
import { eventually } from '#testing/eventually';
import type { Place } from '#testing/need-builder';
import { aSession, type SignedIn, signedIn } from '#testing/people';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

const CHECKS = `query ($id: ID!) { clearances(placementId: $id) { id type state steps { command } } }`;
const OUTCOME = { issuer: 'Police of nowhere', issuedOn: '2025-01-01', expiresOn: '2199-12-31' };
const onCheck = (name: string) =>
  `mutation ($step: ClearanceStepInput!, $outcome: ClearanceOutcomeInput) { ${name}(step: $step, outcome: $outcome) { id } }`;
const PREFER = 'mutation ($step: CandidacyStepInput!) { stepCandidacy(command: PREFER, step: $step) { id } }';
const SELECT = 'mutation ($step: CandidacyStepInput!) { selectCandidate(step: $step) { id } }';
const onPlacement = (command: string) =>
  `mutation ($step: PlacementStepInput!) { stepPlacement(command: ${command}, step: $step) { id } }`;
const SCORES = ['EXPERTISE', 'TRANSFER', 'COMMUNICATION', 'CONTEXT', 'AVAILABILITY'].map((criterion) => ({
  criterion,
  score: 4,
}));

interface Check {
  readonly id: string;
  readonly type: string;
  readonly state: string;
  readonly steps: { command: string }[];
}

describe('one account that acts for everybody', () => {
  let product: RunningProduct;
  let place: Place;
  let host: SignedIn;
  let officer: SignedIn;
  let second: SignedIn;
  let both: SignedIn;

  beforeAll(async () => {
    product = await startProduct();
    const programmeId = await aProgramme(product);
    place = { programmeId, institutionId: await anInstitution(product, programmeId) };
    host = await signedIn(product, { memberships: [{ institutionId: place.institutionId, role: 'OWNER' }] });
    officer = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', programmeId }] });
    second = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', programmeId }] });
    both = await signedIn(product, {
      staff: [
        { role: 'CASE_OFFICER', programmeId },
        { role: 'APPROVER', programmeId },
      ],
    });
  });
  afterAll(() => product.stop());

  const anyone = async () => {
    const { accountId, professionalId } = await a(product.database).professional().active();
    return { id: accountId, token: await aSession(product.database, accountId), professionalId };
  };
  const checksOf = async (id: string, { token }: { token: string }): Promise<Check[]> =>
    (await product.ask<{ clearances: Check[] }>(CHECKS, { id }, token)).clearances;

  it('does not submit a check for the person and approve it: of all checks, none', async () => {
    const person = await anyone();
    const terms = { startsOn: '2030-03-01', endsOn: '2030-05-31' };
    const needId = await a(product.database).need(place, terms).published();
    const id = await a(product.database).placement(place, needId, person.professionalId, terms).offered();
    await product.database.sql(`UPDATE placement SET child_contact = 'DIRECT' WHERE id = $1`, [id]);
    await product.ask(onPlacement('ACCEPT'), { step: { id } }, person.token);
    await eventually(async () => {
      if ((await checksOf(id, officer)).length === 0) throw new Error('no checks yet');
    });
    const open = (await checksOf(id, officer)).filter(({ state }) => state === 'REQUIRED');
    expect(open.length).toBeGreaterThanOrEqual(10);
    for (const check of open) {
      const step = {
        id: check.id,
        onBehalfOf: byPhone(check.type === 'HOST_APPROVAL' ? host.id : person.id),
      };
      await product.ask(onCheck('submitClearance'), { step, outcome: OUTCOME }, officer.token);
    }
    for (const { id: check } of open)
      expect(await product.refusal(onCheck('clearClearance'), { step: { id: check } }, officer.token)).toBe(
        'FOUR_EYES_REQUIRED',
      );
    const offered = (await checksOf(id, officer)).flatMap(({ steps }) => steps.map(({ command }) => command));
    expect(offered).not.toContain('CLEAR');
    expect(offered).not.toContain('REJECT');
    for (const { id: check } of open)
      await product.ask(onCheck('clearClearance'), { step: { id: check } }, second.token);
    expect(await product.refusal(onPlacement('CLEAR'), { step: { id } }, officer.token)).toBe(
      'FOUR_EYES_REQUIRED',
    );
    await product.ask(onPlacement('CLEAR'), { step: { id } }, second.token);
  });

  /** A candidacy whose panel of both sides has scored. */
  const interviewed = async (professionalId: string): Promise<string> => {
    const terms = { startsOn: '2031-03-01', endsOn: '2031-05-31' };
    const needId = await a(product.database).need(place, terms).published();
    const [row] = await product.database.sql<{ id: string }>(
      `INSERT INTO candidacy (id, need_id, professional_id, programme_id, institution_id, country, state, version, since, created_at, need_version)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, 'SO', 'INTERVIEW', 1, now(), now(), 1) RETURNING id`,
      [needId, professionalId, place.programmeId, place.institutionId],
    );
    const scores = Object.fromEntries(SCORES.map(({ criterion, score }) => [criterion, score]));
    for (const [{ id }, side] of [
      [host, 'HOST'],
      [officer, 'IOM'],
    ] as const)
      await product.database.sql(
        `INSERT INTO panel_member (candidacy_id, account_id, side, conflict, scores) VALUES ($1, $2, $3, false, $4)`,
        [row?.id, id, side, scores],
      );
    return row?.id ?? '';
  };
  const preferredBy = async (id: string): Promise<string[]> =>
    (
      await product.ask<{ candidacy: { preferredBy: string[] } }>(
        'query ($id: ID!) { candidacy(id: $id) { preferredBy } }',
        { id },
        officer.token,
      )
    ).candidacy.preferredBy;

  it('does not prefer for both sides, nor select, nor accept, with the roles of case officer and approver', async () => {
    const person = await anyone();
    const id = await interviewed(person.professionalId);
    const forHost = { step: { id, onBehalfOf: byPhone(host.id) } };
    await product.ask(PREFER, { step: { id } }, both.token);
    expect(await product.refusal(PREFER, forHost, both.token)).toBe('FOUR_EYES_REQUIRED');
    expect(await preferredBy(id)).toEqual(['IOM']);
    await product.ask(PREFER, forHost, second.token);
    expect(await product.refusal(SELECT, { step: { id } }, both.token)).toBe('FOUR_EYES_REQUIRED');
    const approver = await signedIn(product, {
      staff: [
        { role: 'APPROVER', programmeId: place.programmeId },
        { role: 'CASE_OFFICER', programmeId: place.programmeId },
      ],
    });
    const { selectCandidate } = await product.ask<{ selectCandidate: { id: string } }>(
      SELECT,
      { step: { id } },
      approver.token,
    );
    const accept = { step: { id: selectCandidate.id, onBehalfOf: byPhone(person.id) } };
    for (const { token } of [both, second, approver])
      expect(await product.refusal(onPlacement('ACCEPT'), accept, token)).toBe('FOUR_EYES_REQUIRED');
    await product.ask(onPlacement('ACCEPT'), accept, officer.token);
  });

  const MINE = '{ doneInMyName { id event words actorName way note objection answer } }';
  const OBJECT = 'mutation ($given: ObjectionInput!) { objectToAction(objection: $given) }';
  const ANSWER = 'mutation ($given: ObjectionInput!) { answerObjection(answer: $given) }';
  interface Act {
    readonly id: string;
    readonly note: string;
  }

  it('says how the person agreed, and the person reads it and may object', async () => {
    const person = await anyone();
    const terms = { startsOn: '2032-03-01', endsOn: '2032-05-31' };
    const needId = await a(product.database).need(place, terms).published();
    const id = await a(product.database).placement(place, needId, person.professionalId, terms).offered();
    const { accountId } = byPhone(person.id);
    for (const [onBehalfOf, field] of [
      [{ accountId, note: 'Called.' }, 'step.onBehalfOf.way'],
      [{ accountId, way: 'PHONE' }, 'step.onBehalfOf.note'],
    ] as const) {
      const { errors } = await product.send(
        onPlacement('ACCEPT'),
        { step: { id, onBehalfOf } },
        officer.token,
      );
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_INPUT',
        details: { field: field.slice(5) },
      });
    }
    const onBehalfOf = { accountId, way: 'VIDEO_CALL', note: 'On 3 March, with her sister.' };
    await product.ask(onPlacement('ACCEPT'), { step: { id, onBehalfOf } }, officer.token);
    const mine = async () =>
      (await product.ask<{ doneInMyName: Act[] }>(MINE, {}, person.token)).doneInMyName;
    const [act] = await mine();
    expect(act).toMatchObject({
      event: 'placement.accepted',
      words: 'accepted an offer',
      actorName: 'Test person',
      way: 'VIDEO_CALL',
      note: onBehalfOf.note,
    });
    await eventually(async () => {
      const rows = await product.database.sql(
        `SELECT channel FROM notification WHERE recipient_id = $1 AND message = 'account.actedFor' ORDER BY channel`,
        [person.id],
      );
      expect(rows).toHaveLength(2);
    });
    const stored = await product.database.sql<{ data: string }>(
      `SELECT data::text FROM domain_event WHERE on_behalf_of = $1 OR name LIKE 'account.%'`,
      [person.id],
    );
    expect(stored.filter(({ data }) => data.includes('her sister'))).toEqual([]);

    const given = { given: { id: act?.id, words: 'I never said so.' } };
    expect(await product.refusal(OBJECT, given, host.token)).toBe('NOT_FOUND');
    await product.ask(OBJECT, given, person.token);
    expect(await product.refusal(OBJECT, given, person.token)).toBe('CONFLICT');
    expect(await product.refusal(onPlacement('CLEAR'), { step: { id } }, second.token)).toBe(
      'OBJECTION_OPEN',
    );
    const answer = { given: { id: act?.id, words: 'We have called you and you agree.' } };
    const far = await signedIn(product, { staff: [{ role: 'APPROVER', country: 'GH' }] });
    expect(await product.refusal(ANSWER, answer, far.token)).toBe('NOT_FOUND');
    expect(await product.refusal(ANSWER, answer, officer.token)).toBe('FORBIDDEN');
    const open = async () =>
      (await product.ask<{ openObjections: Act[] }>('{ openObjections { id } }', {}, both.token))
        .openObjections;
    expect(await open()).toEqual([{ id: act?.id }]);
    await product.ask(ANSWER, answer, both.token);
    expect(await open()).toEqual([]);
    expect(await mine()).toMatchObject([{ objection: 'I never said so.', answer: answer.given.words }]);
    expect(await product.refusal(onPlacement('CLEAR'), { step: { id } }, second.token)).toBe('NOT_READY');
  });
});
