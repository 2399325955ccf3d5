import { describe, expect, it } from '@jest/globals';
import { CrowdedError, FairQueue } from '#platform/shares/fair-queue';

/** Notes the order in which callers get in; each holds its slot until it is released. */
function scene(queue: FairQueue) {
  const order: string[] = [];
  const leaves = new Map<string, () => void>();
  const come = (caller: string, name = caller): Promise<void> =>
    queue.enter(caller).then((leave) => {
      order.push(name);
      leaves.set(name, leave);
    });
  const go = async (name: string): Promise<void> => {
    await new Promise(setImmediate); // whoever can come in has come in
    leaves.get(name)?.();
    await new Promise(setImmediate);
  };
  return { order, come, go };
}

describe('a fair queue', () => {
  it('lets in as many as it has slots, and the next when one leaves', async () => {
    const { order, come, go } = scene(new FairQueue({ slots: 2 }));
    void come('a');
    void come('b');
    void come('c');
    await go('nobody');
    expect(order).toEqual(['a', 'b']);
    await go('b');
    expect(order).toEqual(['a', 'b', 'c']);
  });

  it('prefers a newcomer to the many of one caller', async () => {
    const { order, come, go } = scene(new FairQueue({ slots: 2 }));
    for (let i = 1; i <= 12; i += 1) void come('greedy', `greedy ${i}`);
    void come('modest');
    await go('greedy 1');
    expect(order).toEqual(['greedy 1', 'greedy 2', 'modest']);
    await go('greedy 2');
    await go('modest');
    expect(order.slice(3)).toEqual(['greedy 3', 'greedy 4']);
  });

  it('refuses whoever would wait too long: of all, and of one caller', async () => {
    const queue = new FairQueue({ slots: 1, waiting: 3, waitingOfOne: 2 });
    await queue.enter('a');
    void queue.enter('a');
    void queue.enter('a');
    await expect(queue.enter('a')).rejects.toThrow(CrowdedError);
    void queue.enter('b');
    await expect(queue.enter('c')).rejects.toThrow(CrowdedError);
  });

  it('takes a slot back once, however often it is given back', async () => {
    const queue = new FairQueue({ slots: 1 });
    const leave = await queue.enter('a');
    leave();
    leave();
    const { order, come } = scene(queue);
    await come('b');
    void come('c');
    await new Promise(setImmediate);
    expect(order).toEqual(['b']);
  });
});
