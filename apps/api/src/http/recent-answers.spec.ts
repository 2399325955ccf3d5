import { describe, expect, it } from '@jest/globals';
import { RecentAnswers } from '#api/http/recent-answers';
import type { PersonActor } from '#domain/kernel/actor';

const actor = (accountId: string, country: string | null): PersonActor => ({
  ...{ kind: 'person', accountId, professionalId: null, memberships: [] },
  staff: [{ role: 'ANALYST', programmeId: null, country }],
});

describe('recent answers', () => {
  const scene = () => {
    let [now, found] = [0, 0];
    const answers = new RecentAnswers<number>(1_000, () => now);
    const ask = (who: PersonActor, asked: unknown): Promise<number> =>
      answers.of(who, asked, () => Promise.resolve((found += 1)));
    return { answers, ask, pass: (ms: number) => (now += ms) };
  };

  it('are given to whoever has the same reach and asks the same, for as long as they are kept', async () => {
    const { ask, pass } = scene();
    expect(await ask(actor('a', null), { from: 1 })).toBe(1);
    expect(await ask(actor('b', null), { from: 1 })).toBe(1);
    expect(await ask(actor('a', null), { from: 2 })).toBe(2);
    expect(await ask(actor('a', 'SO'), { from: 1 })).toBe(3);
    pass(1_000);
    expect(await ask(actor('a', null), { from: 1 })).toBe(4);
  });

  it('are found once for all who ask at the same time, and failures are not kept', async () => {
    const { answers, ask } = scene();
    const failing = answers.of(actor('a', null), 1, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await Promise.all([1, 2, 3].map(() => ask(actor('a', null), 1)))).toEqual([1, 1, 1]);
  });
});
