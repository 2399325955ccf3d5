import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { ConsultationQueries } from '#features/dialogue/consultations/consultation.queries';
import { ConsultationClockService } from '#features/dialogue/consultations/consultation-clock.service';
import { OpinionQueries, type ShownOpinions } from '#features/dialogue/opinions/opinion.queries';
import { OpinionExportsService } from '#features/dialogue/opinions/opinion-exports.service';
import { OpinionRunsService } from '#features/dialogue/opinions/opinion-runs.service';
import { StatementQueries } from '#features/dialogue/statements/statement.queries';
import { StatementsService } from '#features/dialogue/statements/statements.service';
import { VotesService } from '#features/dialogue/statements/votes.service';
import { ErasureService } from '#features/privacy/erasure.service';
import { hashPassword } from '#platform/security/secrets';
import { a } from '#testing/a';
import { ofStaff, refusal } from '#testing/actors';
import { aConsultation, type Consulted, votesOn } from '#testing/consulted';
import { type RunningFeatures, startFeatures } from '#testing/running-features';

const VISITOR: Actor = { kind: 'visitor' };

describe('what the votes of a consultation come to', () => {
  let features: RunningFeatures;
  beforeAll(async () => {
    features = await startFeatures();
  });
  afterAll(() => features.stop());

  const runs = () => features.get(OpinionRunsService);
  const isDue = async ({ id }: Consulted) => (await runs().due()).filter((one) => one.id === id);
  const shown = async ({ id }: Consulted): Promise<ShownOpinions | null> =>
    features.get(OpinionQueries).of(await features.get(ConsultationQueries).one(VISITOR, id));
  const end = async () => {
    features.setTime(new Date('2027-03-09T10:00:00Z'));
    await features.get(ConsultationClockService).keep();
  };
  /** Two camps of 24 and 16: they differ on all statements but the last, with which all agree. */
  const twoCamps = (person: number, statement: number) =>
    statement === 7 ? 1 : (person % 5 < 3 ? 1 : -1) * (statement % 2 ? 1 : -1) > 0 ? 1 : -1;
  const open = async (): Promise<Consulted> => {
    features.setTime(new Date('2027-02-01T10:00:00Z'));
    return aConsultation(features);
  };
  const ended = async (people = 40): Promise<Consulted> => {
    const asked = await open();
    await votesOn(features, asked, people, twoCamps);
    await end();
    await runs().run(asked.id);
    return asked;
  };

  it('is reckoned once for each hundred votes, and shown to nobody before the end', async () => {
    const asked = await open();
    await votesOn(features, asked, 12, twoCamps);
    expect(await isDue(asked)).toEqual([]);
    await votesOn(features, asked, 26, twoCamps);
    expect(await isDue(asked)).toEqual([{ id: asked.id, hundreds: 2 }]);
    await runs().run(asked.id);
    expect(await isDue(asked)).toEqual([]);
    expect(await shown(asked)).toBeNull();
    await votesOn(features, asked, 38, twoCamps);
    expect(await isDue(asked)).toEqual([]);
    await votesOn(features, asked, 39, twoCamps);
    expect(await isDue(asked)).toEqual([{ id: asked.id, hundreds: 3 }]);
    await end();
    expect(await isDue(asked)).toEqual([{ id: asked.id, hundreds: 0 }]);
    expect(await shown(asked)).toBeNull();
  });

  it('is there after the end: two groups by size, what tells them apart, and what they share', async () => {
    const asked = await ended();
    const result = await shown(asked);
    expect(result).toMatchObject({ people: 40, votes: 320 });
    expect(result?.groups.map(({ members }) => members)).toEqual([24, 16]);
    expect(result?.groups[0]?.marks[0]).toMatchObject({ answer: 'AGREE', successes: 24, trials: 24 });
    expect(result?.shared).toEqual([
      { statementId: asked.statements[7], answer: 'AGREE', successes: 40, trials: 40 },
    ]);
    expect(result?.statements[0]).toMatchObject({ number: 8, agree: 40, seen: 40 });
    expect(await isDue(asked)).toEqual([]);
  });

  it('has the same digest and the same numbers when it is reckoned again', async () => {
    const asked = await ended();
    const first = await shown(asked);
    await features.database.sql(
      'UPDATE consultation_opinion SET read_after = -1 WHERE consultation_id = $1',
      [asked.id],
    );
    await runs().run(asked.id);
    const second = await shown(asked);
    expect(second?.madeAt).not.toEqual(first?.madeAt);
    expect({ ...second, madeAt: null }).toEqual({ ...first, madeAt: null });
  });

  it('has no groups of fewer than thirty people, and nothing at all of fewer than five', async () => {
    expect(await shown(await ended(29))).toMatchObject({ people: 29, groups: [], shared: [] });
    expect(await shown(await ended(4))).toBeNull();
  });

  it('is a table with every number for everybody, and none before the end', async () => {
    const asked = await ended();
    const consultation = await features.get(ConsultationQueries).one(VISITOR, asked.id);
    const [head, first] = (await features.get(OpinionExportsService).numbers(consultation))
      .toString('utf8')
      .split('\r\n');
    expect(head).toContain('"group_B_seen"');
    expect(first).toContain(
      '"8","en","Statement number 8","40","0","0","40","shared by all groups; most agree"',
    );
    expect(first).toContain('"24","24","0","0","24","16","16","0","0","16"');
    await expect(
      features.get(OpinionExportsService).numbers({ ...consultation, state: 'OPEN' }),
    ).rejects.toEqual(refusal('NOT_FOUND'));
  });

  it('lists what may be taken off the page for those who moderate there, and for nobody else', async () => {
    const [asked, other] = [await open(), await open()];
    const officer = ofStaff('CASE_OFFICER');
    const seen = async (actor: PersonActor) =>
      (await features.get(StatementQueries).queue(actor, { first: 20 }, asked.id)).rows.map(({ id }) => id);
    const [first = '', ...others] = asked.statements;
    expect((await seen(officer)).sort()).toEqual([...asked.statements].sort());
    expect(await seen(officer)).not.toContain(other.statements[0]);
    expect(await seen(ofStaff('CASE_OFFICER', { country: 'GH' }))).toEqual([]);
    const memberships = [{ institutionId: asked.institutionId, role: 'OWNER' }] as const;
    expect(await seen({ ...officer, memberships })).toEqual([]);
    await features.get(StatementsService).step(officer, 'remove', { id: first, reason: 'SPAM' });
    expect((await seen(officer)).sort()).toEqual(others.sort());
  });

  it('has no trace of a statement that is taken off the page after the end', async () => {
    const asked = await ended();
    const [first = '', last = ''] = [asked.statements[1], asked.statements[7]];
    const removed = { id: last, reason: 'PERSONAL_DATA' };
    await features.get(StatementsService).step(ofStaff('CASE_OFFICER'), 'remove', removed);
    const before = await shown(asked);
    expect(JSON.stringify(before)).not.toContain(last);
    expect(await isDue(asked)).toHaveLength(1);
    await runs().run(asked.id);
    const after = await shown(asked);
    expect(JSON.stringify(after)).not.toContain(last);
    expect(JSON.stringify(after)).toContain(first);
    expect(after?.inputHash).not.toBe(before?.inputHash);
  });

  it('is reckoned again without somebody who erases the account', async () => {
    const asked = await open();
    await votesOn(features, asked, 40, twoCamps);
    const leaver = await a(features.database).person().registered();
    for (const statement of asked.statements)
      await features.get(VotesService).vote(leaver, statement, 'AGREE');
    await end();
    await runs().run(asked.id);
    expect(await shown(asked)).toMatchObject({ people: 41, votes: 328 });
    await features.database.sql('UPDATE account SET password_hash = $2 WHERE id = $1', [
      leaver.accountId,
      await hashPassword('a password of some length'),
    ]);
    await features.get(ErasureService).erase(leaver, 'a password of some length');
    expect(await isDue(asked)).toHaveLength(1);
    await runs().run(asked.id);
    expect(await shown(asked)).toMatchObject({ people: 40, votes: 320 });
  });
});
