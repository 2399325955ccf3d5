import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { a } from '#testing/a';
import { aSession, type SignedIn, signedIn } from '#testing/people';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

const LETTER =
  'mutation ($id: ID!) { issuePlacementLetter(placementId: $id) { id kind revokedAt placementId } }';
const PAPERS = 'query ($id: ID!) { papers(placementId: $id) { id revokedAt } }';
const ASK = `mutation ($placement: PlacementActionInput!, $wish: AmendmentInput!, $why: Words!) {
  askAmendment(placement: $placement, wish: $wish, why: $why) { amendments { id } }
}`;
const LINK = 'mutation ($id: ID!) { createSurveyLink(placementId: $id) }';
const SURVEY = 'query ($token: Token!) { colleagueSurvey(token: $token) { title } }';
const ANSWER =
  'mutation ($token: Token!, $answers: AnswersInput!) { answerColleagueSurvey(token: $token, answers: $answers) }';

describe('what the sides of a placement do beside its steps', () => {
  let product: RunningProduct;
  let person: { token: string };
  let host: SignedIn;
  let officer: SignedIn;
  let elsewhere: SignedIn;
  let stranger: { token: string };
  let id: string;
  let survey: string;

  beforeAll(async () => {
    product = await startProduct();
    const programmeId = await aProgramme(product);
    const place = { programmeId, institutionId: await anInstitution(product, programmeId) };
    host = await signedIn(product, { memberships: [{ institutionId: place.institutionId, role: 'OWNER' }] });
    officer = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', programmeId }] });
    elsewhere = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', country: 'GH' }] });
    const { accountId, professionalId } = await a(product.database).professional().active();
    person = { token: await aSession(product.database, accountId) };
    const other = await a(product.database).professional().active();
    stranger = { token: await aSession(product.database, other.accountId) };
    const needId = await a(product.database).need(place).published();
    id = await a(product.database).placement(place, needId, professionalId).offered();
    survey = randomUUID();
    await product.database.sql(
      `INSERT INTO report (id, placement_id, kind, state, version, period_from, period_to, due_on, answers, professional_id,
         institution_id, programme_id, country)
       SELECT $1, id, 'COLLEAGUE_SURVEY', 'DUE', 1, starts_on, ends_on, ends_on, '{}', professional_id, institution_id,
         programme_id, country FROM placement WHERE id = $2`,
      [survey, id],
    );
  });
  afterAll(() => product.stop());

  const stands = (state: string) =>
    product.database.sql(
      `UPDATE placement SET state = $2, position = CASE WHEN $2 = 'OFFERED' THEN NULL ELSE 1 END,
         accepted_at = CASE WHEN $2 = 'OFFERED' THEN NULL ELSE now() END WHERE id = $1`,
      [id, state],
    );

  it('the letter is for the person and the case officer, once the offer is accepted', async () => {
    expect(await product.refusal(LETTER, { id }, person.token)).toBe('LETTER_NOT_AVAILABLE');
    await stands('ACTIVE');
    expect(await product.refusal(LETTER, { id })).toBe('UNAUTHENTICATED');
    expect(await product.refusal(LETTER, { id }, host.token)).toBe('FORBIDDEN');
    expect(await product.refusal(LETTER, { id }, elsewhere.token)).toBe('NOT_FOUND');
    expect(await product.refusal(LETTER, { id }, stranger.token)).toBe('NOT_FOUND');
    const { issuePlacementLetter: first } = await product.ask<{ issuePlacementLetter: { id: string } }>(
      LETTER,
      { id },
      person.token,
    );
    expect(first).toMatchObject({ kind: 'LETTER', placementId: id, revokedAt: null });
  });

  it('a new letter takes the place of the earlier one', async () => {
    await product.ask(LETTER, { id }, officer.token);
    const { papers } = await product.ask<{ papers: { revokedAt: string | null }[] }>(
      PAPERS,
      { id },
      officer.token,
    );
    expect(papers.map(({ revokedAt }) => revokedAt !== null)).toEqual([false, true]);
  });

  it('a change of terms is asked for by one of the sides, one at a time', async () => {
    const wish = { wish: { weeklyHours: 10 }, why: 'The ward is small.' };
    const ask = { placement: { id }, ...wish };
    await stands('PLANNING');
    expect(await product.refusal(ASK, ask, person.token)).toBe('ILLEGAL_TRANSITION');
    await stands('ACTIVE');
    expect(await product.refusal(ASK, ask, stranger.token)).toBe('NOT_FOUND');
    expect(await product.refusal(ASK, ask, officer.token)).toBe('FORBIDDEN');
    const unchanged = { ...ask, wish: { weeklyHours: 20 } };
    expect(await product.refusal(ASK, unchanged, person.token)).toBe('BAD_INPUT');
    const { askAmendment } = await product.ask<{ askAmendment: { amendments: { id: string }[] } }>(
      ASK,
      ask,
      person.token,
    );
    expect(await product.refusal(ASK, ask, host.token)).toBe('AMENDMENT_OPEN');
    const SEEN = 'query ($id: ID!) { placement(id: $id) { amendments { id state why parts } } }';
    expect(await product.ask(SEEN, { id }, host.token)).toEqual({
      placement: {
        amendments: [
          { id: askAmendment.amendments[0]?.id, state: 'ASKED', why: 'The ward is small.', parts: ['hours'] },
        ],
      },
    });
  });

  it('the survey is answered by whoever has the link, and nobody learns by whom', async () => {
    expect(await product.refusal(LINK, { id }, person.token)).toBe('FORBIDDEN');
    expect(await product.refusal(LINK, { id }, elsewhere.token)).toBe('NOT_FOUND');
    const { createSurveyLink: link } = await product.ask<{ createSurveyLink: string }>(
      LINK,
      { id },
      host.token,
    );
    const token = link.split('/survey#')[1];
    expect(await product.ask(SURVEY, { token })).toEqual({ colleagueSurvey: { title: 'Triage' } });

    const ratings = { relevance: 5, preparation: 4, communication: 4, result: 5 };
    const answers = { ratings, lessons: 'Start earlier in the day.' };
    expect(await product.refusal(ANSWER, { token: 'x'.repeat(43), answers })).toBe('NOT_FOUND');
    expect(await product.refusal(ANSWER, { token, answers: {} })).toBe('REPORT_INCOMPLETE');
    const wrong = { ratings: { ...ratings, result: 6 } };
    expect(await product.refusal(ANSWER, { token, answers: wrong })).toBe('BAD_INPUT');
    expect(await product.ask(ANSWER, { token, answers })).toEqual({ answerColleagueSurvey: true });

    const REPORT = 'query ($id: ID!) { report(id: $id) { state surveyAnswers { lessons } } }';
    expect(await product.ask(REPORT, { id: survey }, officer.token)).toEqual({
      report: { state: 'SUBMITTED', surveyAnswers: [{ lessons: 'Start earlier in the day.' }] },
    });
    expect(await product.refusal(REPORT, { id: survey }, host.token)).toBe('NOT_FOUND');
    const events = await product.database.sql<{ actor: string }>(
      'SELECT DISTINCT actor_id AS actor FROM domain_event WHERE aggregate_id = $1',
      [survey],
    );
    expect(events.map(({ actor }) => actor)).toEqual(['system:monitoring']);

    await product.database.sql(`UPDATE report SET state = 'ACCEPTED' WHERE id = $1`, [survey]);
    expect(await product.refusal(ANSWER, { token, answers })).toBe('SURVEY_CLOSED');
    expect(await product.refusal(LINK, { id }, host.token)).toBe('SURVEY_CLOSED');
  });
});
