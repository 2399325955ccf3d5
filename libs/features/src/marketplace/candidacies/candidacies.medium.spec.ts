import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '#domain/kernel/actor';
import { isPath } from '#domain/kernel/machine';
import type { CandidacyCommand, CandidacyState } from '#domain/marketplace/candidacies/candidacy.states';
import { CANDIDACY } from '#domain/marketplace/candidacies/candidacy.states';
import type { CriterionScores } from '#domain/marketplace/candidacies/panel.rules';
import { HoldsService } from '#features/casework/holds/holds.service';
import { ApplicationsService } from '#features/marketplace/candidacies/applications.service';
import { CandidacyQueries } from '#features/marketplace/candidacies/candidacy.queries';
import { CandidacyDeadlinesService } from '#features/marketplace/candidacies/candidacy-deadlines.service';
import { InterviewsService } from '#features/marketplace/candidacies/interviews.service';
import { PreferencesService } from '#features/marketplace/candidacies/preferences.service';
import { ScreeningService } from '#features/marketplace/candidacies/screening.service';
import { SuggestionsService } from '#features/marketplace/candidacies/suggestions.service';
import { a } from '#testing/a';
import { byPhone, refusal } from '#testing/actors';
import type { Place } from '#testing/need-builder';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const SCORES: CriterionScores = { EXPERTISE: 5, TRANSFER: 4, COMMUNICATION: 4, CONTEXT: 4, AVAILABILITY: 5 };
const APPLICATION = {
  motivation: 'I trained in this ward twenty years ago and know what its nurses lack.',
  availableFrom: '2030-03-01',
  availableTo: '2030-05-31',
  weeklyHours: 20,
};

describe('candidacies', () => {
  let features: RunningFeatures;
  let place: Place;
  let host: PersonActor;
  let officer: PersonActor;
  let approver: PersonActor;
  let safeguarding: PersonActor;
  let applications: ApplicationsService;
  let screening: ScreeningService;
  let interviews: InterviewsService;
  let preferences: PreferencesService;

  beforeAll(async () => {
    features = await startFeatures();
    const programmeId = await aProgramme(features);
    place = { programmeId, institutionId: await anInstitution(features, programmeId) };
    const memberships = [{ institutionId: place.institutionId, role: 'OWNER' as const }];
    host = await a(features.database).person({ memberships }).registered();
    officer = await a(features.database).staff('CASE_OFFICER').registered();
    approver = await a(features.database).staff('APPROVER').registered();
    safeguarding = await a(features.database).staff('SAFEGUARDING_OFFICER').registered();
    applications = features.get(ApplicationsService);
    screening = features.get(ScreeningService);
    interviews = features.get(InterviewsService);
    preferences = features.get(PreferencesService);
  });
  afterAll(() => features.stop());
  beforeEach(() => features.setTime(new Date('2029-11-05T10:00:00Z')));

  const aPerson = () => a(features.database).professional().active();
  const need = () => a(features.database).need(place).published();
  const state = async (id: string) => {
    const text = 'SELECT state FROM candidacy WHERE id = $1';
    const [row] = await features.database.sql<{ state: CandidacyState }>(text, [id]);
    return row?.state;
  };
  const events = (id: string) =>
    features.database.sql<{
      name: string;
      aggregate_version: number;
      data: Record<string, unknown>;
      reason: string | null;
      on_behalf_of: string | null;
    }>(
      'SELECT name, aggregate_version, data, reason, on_behalf_of FROM domain_event WHERE aggregate_id = $1 ORDER BY seq',
      [id],
    );
  /** What matching leaves behind for somebody whom it has notified. */
  const worthNotifying = async (needId: string, professionalId: string) => {
    await features.database.sql(
      `INSERT INTO match_list (need_id, need_version, rules_version, taxonomy_version, has_skills, ranked_at)
       VALUES ($1, 1, 1, 'test', true, now()) ON CONFLICT DO NOTHING`,
      [needId],
    );
    await features.database.sql(
      `INSERT INTO match (need_id, professional_id, profile_version, rank, place, score, essential_coverage, explanation)
       VALUES ($1, $2, 1, 1, 1, 70000, 800, '{}')`,
      [needId, professionalId],
    );
    await features.database.sql(
      `INSERT INTO match_notification (need_id, professional_id, need_version, profile_version, score, told_at)
       VALUES ($1, $2, 1, 1, 70000, now())`,
      [needId, professionalId],
    );
  };
  let hours = 0;
  /** Nobody sits in two interviews at once. */
  const nextHour = () => new Date(Date.parse('2029-11-20T10:00:00Z') + hours++ * 3_600_000);
  const seats = () =>
    [
      { accountId: host.accountId, side: 'HOST' },
      { accountId: officer.accountId, side: 'IOM' },
    ] as const;
  const toInterview = async (id: string) => {
    await screening.prescreen(officer, { id }, [{ code: 'language', passes: true }]);
    await screening.shortlist(host, { id });
    await interviews.plan(officer, { id }, { at: nextHour(), panel: seats() });
  };
  const score = async (id: string, by: PersonActor) => {
    await interviews.declareConflict(by, id, false);
    await interviews.score(by, id, SCORES);
  };

  it('go from an application to a preference that both sides share', async () => {
    const person = await aPerson();
    const id = await applications.apply(person, await need(), APPLICATION);
    await toInterview(id);
    await score(id, host);
    await expect(preferences.prefer(host, { id })).rejects.toEqual(refusal('SCORES_MISSING'));
    await score(id, officer);
    await preferences.prefer(host, { id });
    expect(await state(id)).toBe('INTERVIEW');
    await preferences.prefer(officer, { id });
    expect(await state(id)).toBe('PREFERRED');
    const steps = (await events(id)).flatMap(({ data }) =>
      data['command']
        ? [{ command: data['command'] as CandidacyCommand, to: data['to'] as CandidacyState }]
        : [],
    );
    expect(steps.map(({ command }) => command)).toEqual([
      'apply',
      'prescreen',
      'shortlist',
      'interview',
      'prefer',
    ]);
    expect(isPath(CANDIDACY, steps)).toBe(true);
  });

  it('count at most five open applications of one person, however many arrive at once', async () => {
    const person = await aPerson();
    const needs = await Promise.all(Array.from({ length: 12 }, need));
    const answers = await Promise.allSettled(needs.map((id) => applications.apply(person, id, APPLICATION)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    const refusals = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [answer.reason as { code: string }] : [],
    );
    expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(['APPLICATION_CAP']));
  });

  it('are one per need and person, however often the same person applies', async () => {
    const person = await aPerson();
    const needId = await need();
    const answers = await Promise.allSettled(
      Array.from({ length: 5 }, () => applications.apply(person, needId, APPLICATION)),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await features.database.sql('SELECT 1 FROM candidacy WHERE need_id = $1', [needId])).toHaveLength(
      1,
    );
    const again = await Promise.all(
      [1, 2].map(() =>
        applications
          .apply(person, needId, { ...APPLICATION })
          .catch((error: unknown) => (error as { code: string }).code),
      ),
    );
    expect(again).toEqual(['ILLEGAL_TRANSITION', 'ILLEGAL_TRANSITION']);
  });

  it('ask for consent, an open need and no conflict of interest', async () => {
    const silent = await a(features.database)
      .professional({ consents: ['MATCHING'] })
      .active();
    await expect(applications.apply(silent, await need(), APPLICATION)).rejects.toEqual(
      refusal('CONSENT_MISSING'),
    );
    const [person, insider] = [await aPerson(), await aPerson()];
    await features.database.sql(
      `INSERT INTO membership (institution_id, account_id, role, since) VALUES ($1, $2, 'EDITOR', now())`,
      [place.institutionId, insider.accountId],
    );
    await expect(applications.apply(insider, await need(), APPLICATION)).rejects.toEqual(
      refusal('CONFLICT_OF_INTEREST'),
    );
    features.setTime(new Date('2030-03-01T10:00:00Z'));
    await expect(applications.apply(person, await need(), APPLICATION)).rejects.toEqual(
      refusal('NEED_NOT_OPEN'),
    );
  });

  it('stop at a failed gate until an approver overrides it with a reason', async () => {
    const person = await aPerson();
    const id = await applications.apply(person, await need(), APPLICATION);
    const failed = [{ code: 'language', passes: false }];
    await expect(screening.prescreen(officer, { id }, failed)).rejects.toEqual(refusal('GATE_FAILED'));
    await expect(
      screening.overrideGate(officer, id, 'language', 'An interpreter is paid for.'),
    ).rejects.toEqual(refusal('FORBIDDEN'));
    await screening.overrideGate(approver, id, 'language', 'An interpreter is paid for.');
    await screening.prescreen(officer, { id }, failed);
    expect(await state(id)).toBe('PRESCREENED');
  });

  it('refuse a panel of one side, a stranger on it, and a score in spite of a conflict', async () => {
    const person = await aPerson();
    const id = await applications.apply(person, await need(), APPLICATION);
    await screening.prescreen(officer, { id }, []);
    await screening.shortlist(officer, { id });
    const at = nextHour();
    const [hostSide, iomSide] = seats();
    await expect(interviews.plan(officer, { id }, { at, panel: [hostSide] })).rejects.toEqual(
      refusal('PANEL_ONE_SIDED'),
    );
    await expect(interviews.plan(host, { id }, { at, panel: [hostSide, iomSide] })).rejects.toEqual(
      refusal('BAD_INPUT'),
    );
    const stranger = await a(features.database).person().registered();
    const wrong = [{ accountId: stranger.accountId, side: 'HOST' as const }, iomSide];
    await expect(interviews.plan(officer, { id }, { at, panel: wrong })).rejects.toEqual(
      refusal('BAD_INPUT'),
    );
    await interviews.plan(officer, { id }, { at, panel: [hostSide, iomSide] });
    await expect(interviews.score(host, id, SCORES)).rejects.toEqual(refusal('CONFLICT_OF_INTEREST'));
    await interviews.declareConflict(host, id, true);
    await expect(interviews.score(host, id, SCORES)).rejects.toEqual(refusal('CONFLICT_OF_INTEREST'));
    await expect(interviews.score(approver, id, SCORES)).rejects.toEqual(refusal('NOT_ON_PANEL'));
  });

  it('let a host name its own side, and each of IOM take a seat or leave it', async () => {
    const person = await aPerson();
    const id = await applications.apply(person, await need(), APPLICATION);
    await screening.prescreen(officer, { id }, []);
    await screening.shortlist(officer, { id });
    const at = nextHour();
    const own = { accountId: host.accountId, side: 'HOST' as const };
    await interviews.plan(host, { id }, { at, panel: [own] });
    await expect(interviews.score(officer, id, SCORES)).rejects.toEqual(refusal('NOT_ON_PANEL'));
    await interviews.takeSeat(officer, id);
    await expect(preferences.prefer(host, { id })).rejects.toEqual(refusal('SCORES_MISSING'));
    for (const member of [host, officer]) await score(id, member);
    await interviews.leave(officer, id);
    await expect(preferences.prefer(host, { id })).rejects.toEqual(refusal('SCORES_MISSING'));
    await expect(interviews.leave(officer, id)).rejects.toEqual(refusal('NOT_ON_PANEL'));
  });

  it('are paused by a hold that nobody else can read', async () => {
    const person = await aPerson();
    const id = await applications.apply(person, await need(), APPLICATION);
    const holds = features.get(HoldsService);
    const holdId = await holds.place(
      safeguarding,
      'PROFESSIONAL',
      person.professionalId,
      'A concern is being looked into.',
    );
    await expect(holds.place(safeguarding, 'PROFESSIONAL', person.professionalId, 'Again.')).rejects.toEqual(
      refusal('CONFLICT'),
    );
    await expect(screening.prescreen(officer, { id }, [])).rejects.toEqual(refusal('ON_HOLD'));
    expect(JSON.stringify(await events(holdId))).not.toContain('concern');
    await holds.lift(safeguarding, holdId);
    await screening.prescreen(officer, { id }, []);
    expect(await state(id)).toBe('PRESCREENED');
  });

  it('record who a case officer acted for, from the application on', async () => {
    const [person, other] = [await aPerson(), await aPerson()];
    const stranger = await a(features.database).person().registered();
    const apply = async (by: PersonActor, onBehalfOf: string) =>
      applications.apply(by, await need(), APPLICATION, { onBehalfOf: byPhone(onBehalfOf) });
    for (const [by, whom] of [
      [officer, stranger],
      [other, person],
      [approver, person],
      [host, person],
    ] as const)
      await expect(apply(by, whom.accountId)).rejects.toEqual(refusal('FORBIDDEN'));
    const id = await apply(officer, person.accountId);
    expect(await events(id)).toMatchObject([{ name: 'candidacy.applied', on_behalf_of: person.accountId }]);
    expect((await features.get(CandidacyQueries).visible(person, id)).professionalId).toBe(
      person.professionalId,
    );
    await expect(
      applications.withdraw(officer, { id, onBehalfOf: byPhone(stranger.accountId) }),
    ).rejects.toEqual(refusal('FORBIDDEN'));
    await applications.withdraw(officer, { id, onBehalfOf: byPhone(person.accountId) });
    expect((await events(id)).at(-1)).toMatchObject({
      name: 'candidacy.withdrawn',
      on_behalf_of: person.accountId,
    });
  });

  it('are seen by those concerned only', async () => {
    const person = await aPerson();
    const id = await applications.apply(person, await need(), APPLICATION);
    const queries = features.get(CandidacyQueries);
    for (const actor of [person, host, officer]) expect((await queries.visible(actor, id)).id).toBe(id);
    const other = await aPerson();
    await expect(queries.visible(other, id)).rejects.toEqual(refusal('NOT_FOUND'));
  });

  it('close when their need is cancelled, once', async () => {
    const needId = await need();
    const person = await aPerson();
    const id = await applications.apply(person, needId, APPLICATION);
    const other = await aPerson();
    for (const { professionalId } of [person, other]) await worthNotifying(needId, professionalId);
    const suggestions = features.get(SuggestionsService);
    await Promise.all([suggestions.suggest(needId), suggestions.suggest(needId)]);
    const deadlines = features.get(CandidacyDeadlinesService);
    expect(await deadlines.closeFor(needId, 'NEED_CANCELLED')).toBe(2);
    expect(await deadlines.closeFor(needId, 'NEED_CANCELLED')).toBe(0);
    expect((await events(id)).at(-1)).toMatchObject({
      name: 'candidacy.not-selected',
      reason: 'NEED_CANCELLED',
    });
  });
});
