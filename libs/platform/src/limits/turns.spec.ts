import { describe, expect, it } from '@jest/globals';
import { Turns, TurnsBySender } from '#platform/limits/turns';
import { OutageError } from '#platform/outage/outage';

/** Work that ends on request. */
function task(): { work: () => Promise<string>; finish: () => void; begun: () => boolean } {
  let finish = (): void => undefined;
  let begun = false;
  const done = new Promise<string>((resolve) => (finish = () => resolve('done')));
  const work = (): Promise<string> => {
    begun = true;
    return done;
  };
  return { work, finish: () => finish(), begun: () => begun };
}

describe('turns', () => {
  it('let so many run, and refuse when too many wait', async () => {
    const turns = new Turns(1, 1);
    const [first, second] = [task(), task()];
    const running = turns.run(first.work);
    const waiting = turns.run(second.work);
    await expect(turns.run(() => Promise.resolve())).rejects.toBeInstanceOf(OutageError);
    expect([first.begun(), second.begun()]).toEqual([true, false]);
    first.finish();
    await running;
    second.finish();
    expect(await waiting).toBe('done');
    expect(turns.isIdle).toBe(true);
  });

  it('pass on after a failure', async () => {
    const turns = new Turns(1);
    await expect(turns.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await turns.run(() => Promise.resolve(1))).toBe(1);
  });

  it('of one sender do not wait for those of another', async () => {
    const turns = new TurnsBySender(1);
    const slow = task();
    const [running, queued] = [turns.run('a', slow.work), turns.run('a', () => Promise.resolve('later'))];
    expect(await turns.run('b', () => Promise.resolve('at once'))).toBe('at once');
    slow.finish();
    expect(await Promise.all([running, queued])).toEqual(['done', 'later']);
  });
});
