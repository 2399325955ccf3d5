import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReplyTheme } from '#domain/dialogue/replies/reply';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { ConsultationQueries } from '#features/dialogue/consultations/consultation.queries';
import { ConsultationClockService } from '#features/dialogue/consultations/consultation-clock.service';
import { OpinionQueries } from '#features/dialogue/opinions/opinion.queries';
import { OpinionRunsService } from '#features/dialogue/opinions/opinion-runs.service';
import { PromisesService } from '#features/dialogue/replies/promises.service';
import { RepliesService } from '#features/dialogue/replies/replies.service';
import { ReplyQueries } from '#features/dialogue/replies/reply.queries';
import { ReplyStepsService } from '#features/dialogue/replies/reply-steps.service';
import { a } from '#testing/a';
import { ofStaff, refusal } from '#testing/actors';
import { aConsultation, type Consulted, votesOn } from '#testing/consulted';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const VISITOR: Actor = { kind: 'visitor' };
const APPROVER = ofStaff('APPROVER');

describe('the reply to a consultation', () => {
  let features: RunningFeatures;
  beforeAll(async () => {
    features = await startFeatures();
  });
  afterAll(() => features.stop());

  const speaker = (institutionId: string): Promise<PersonActor> =>
    a(features.database)
      .person({ memberships: [{ institutionId, role: 'OWNER' }] })
      .registered();
  /** A consultation that has ended; everybody agreed with all of it, and two speak for the authority. */
  const ended = async (): Promise<Consulted & { minister: PersonActor; colleague: PersonActor }> => {
    features.setTime(new Date('2027-02-01T10:00:00Z'));
    const asked = await aConsultation(features, { statements: 7 });
    await votesOn(features, asked, 12, () => 1);
    features.setTime(new Date('2027-03-09T10:00:00Z'));
    await features.get(ConsultationClockService).keep();
    const [minister, colleague] = [await speaker(asked.institutionId), await speaker(asked.institutionId)];
    return { ...asked, minister, colleague };
  };
  const withResult = async () => {
    const asked = await ended();
    await features.get(OpinionRunsService).run(asked.id);
    return asked;
  };
  const consultation = (id: string) => features.get(ConsultationQueries).one(VISITOR, id);
  const pointedOut = async (id: string): Promise<readonly string[]> =>
    (await features.get(OpinionQueries).toAnswer(await consultation(id)))?.toAnswer ?? [];
  const theme = (statementIds: readonly string[], more: Partial<ReplyTheme> = {}): ReplyTheme => ({
    title: 'Months',
    heard: 'A month is too long for most of those who answered.',
    statementIds,
    answer: 'PARTLY',
    reason: 'Two hospitals can take people for two weeks; the others cannot yet.',
    promise: { text: 'Two-week stays in two hospitals', owner: 'Human resources', dueOn: '2027-09-01' },
    ...more,
  });
  const write = (
    actor: PersonActor,
    id: string,
    themes: readonly ReplyTheme[],
    version: number | null = null,
  ) => features.get(RepliesService).write(actor, id, version, { locale: 'en', themes });
  const step = (
    actor: PersonActor,
    command: Parameters<ReplyStepsService['step']>[1],
    id: string,
    reason?: string,
  ) => features.get(ReplyStepsService).step(actor, command, { id, reason });
  const seenBy = async (actor: Actor, id: string) =>
    features.get(ReplyQueries).of(actor, await consultation(id));
  const published = async () => {
    const asked = await withResult();
    await write(asked.minister, asked.id, [theme(await pointedOut(asked.id))]);
    await step(asked.minister, 'signReply', asked.id);
    await step(APPROVER, 'publishReply', asked.id);
    const [promises = []] = await features.get(ReplyQueries).promises([asked.id]);
    return { ...asked, promiseId: promises[0]?.id ?? '' };
  };
  const events = (name: string, id: string) =>
    features.database.sql('SELECT 1 FROM domain_event WHERE name = $1 AND aggregate_id = $2', [name, id]);

  it('is written by those who asked, after the end, and seen by nobody outside before it is published', async () => {
    const { id, minister } = await withResult();
    await expect(write(APPROVER, id, [theme([])])).rejects.toEqual(refusal('FORBIDDEN'));
    await write(minister, id, [theme([])]);
    await expect(write(minister, id, [theme([])])).rejects.toEqual(refusal('STALE_VERSION'));
    await write(minister, id, [theme([]), theme([])], 1);
    expect(await seenBy(VISITOR, id)).toBeNull();
    expect(await seenBy(await a(features.database).person().registered(), id)).toBeNull();
    expect(await seenBy(minister, id)).toMatchObject({ version: 2 });
    expect(await seenBy(APPROVER, id)).toMatchObject({ version: 2 });
    const open = await aConsultation(features);
    await expect(write(await speaker(open.institutionId), open.id, [])).rejects.toEqual(
      refusal('REPLY_FIXED'),
    );
  });

  it('is not signed before the result is made, and never with a statement that nobody answered', async () => {
    const { id, minister } = await ended();
    await write(minister, id, [theme([])]);
    await expect(step(minister, 'signReply', id)).rejects.toEqual(refusal('RESULT_PENDING'));
    await features.get(OpinionRunsService).run(id);
    const [first = '', ...others] = await pointedOut(id);
    expect(others).toHaveLength(4);
    await write(minister, id, [theme(others)], 1);
    await expect(step(minister, 'signReply', id)).rejects.toMatchObject({
      code: 'REPLY_INCOMPLETE',
      details: { statementIds: [first], problems: [{ field: 'themes', code: 'EVERY_POINTED_OUT' }] },
    });
    await write(minister, id, [theme(others), theme([first], { promise: null })], 2);
    await step(minister, 'signReply', id);
    expect((await consultation(id)).state).toBe('REPLY_SIGNED');
  });

  it('is never signed while it holds nothing', async () => {
    const { id, minister } = await withResult();
    await expect(step(minister, 'signReply', id)).rejects.toEqual(refusal('REPLY_INCOMPLETE'));
  });

  it('is published by an approver who is not of the side that asked, or sent back with a reason', async () => {
    const { id, minister, institutionId, colleague } = await withResult();
    await write(minister, id, [theme(await pointedOut(id))]);
    await step(minister, 'signReply', id);
    await expect(write(minister, id, [], 1)).rejects.toEqual(refusal('REPLY_FIXED'));
    await expect(step(colleague, 'publishReply', id)).rejects.toEqual(refusal('FORBIDDEN'));
    const both = await a(features.database)
      .person({ staff: ['APPROVER'], memberships: [{ institutionId, role: 'EDITOR' }] })
      .registered();
    await expect(step(both, 'publishReply', id)).rejects.toEqual(refusal('FOUR_EYES_REQUIRED'));
    await expect(step(APPROVER, 'returnReply', id)).rejects.toEqual(refusal('REASON_REQUIRED'));
    await step(APPROVER, 'returnReply', id, 'UNCLEAR');
    await step(colleague, 'signReply', id);
    await step(APPROVER, 'publishReply', id);
    expect(await consultation(id)).toMatchObject({ state: 'REPLIED', repliedAt: expect.any(Date) });
    expect(await seenBy(VISITOR, id)).toMatchObject({ publishedAt: expect.any(Date) });
    expect(await events('consultation.replied', id)).toHaveLength(1);
  });

  it('makes promises, of which those who made them report the progress', async () => {
    const { id, minister, promiseId } = await published();
    const report = (actor: PersonActor, version: number, more = {}) =>
      features.get(PromisesService).reportProgress(actor, promiseId, version, {
        ...{ progress: 40, note: 'One hospital takes people now.', outcome: null, evidence: null },
        ...more,
      });
    await expect(report(APPROVER, 1)).rejects.toEqual(refusal('FORBIDDEN'));
    await report(minister, 1);
    await expect(report(minister, 1)).rejects.toEqual(refusal('STALE_VERSION'));
    await expect(report(minister, 2, { outcome: 'KEPT' })).rejects.toEqual(refusal('BAD_INPUT'));
    await report(minister, 2, { outcome: 'KEPT', evidence: 'https://health.example/stays' });
    await expect(report(minister, 3)).rejects.toEqual(refusal('PROMISE_ENDED'));
    const [rows] = await features.get(ReplyQueries).promises([id]);
    expect(rows).toMatchObject([{ progress: 100, outcome: 'KEPT', newsOn: '2027-03-09' }]);
    const [news] = await features.get(ReplyQueries).news([promiseId]);
    expect(news?.map(({ number, progress }) => [number, progress])).toEqual([
      [2, 100],
      [1, 40],
    ]);
    expect(await events('promise.moved', id)).toHaveLength(2);
  });

  it('reminds those who made a promise once when it is silent, and again after as long', async () => {
    const { id } = await published();
    const reminded = async (day: string): Promise<number> => {
      features.setTime(new Date(`${day}T10:00:00Z`));
      await features.get(PromisesService).remind();
      await features.get(PromisesService).remind();
      return (await events('promise.silent', id)).length;
    };
    expect(await reminded('2027-06-07')).toBe(0);
    expect(await reminded('2027-06-08')).toBe(1);
    expect(await reminded('2027-09-06')).toBe(1);
    expect(await reminded('2027-09-07')).toBe(2);
  });
});
