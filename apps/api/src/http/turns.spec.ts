import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { Turns } from '#api/http/turns';

it('lets what is under way get on between one caller and the next', async () => {
  const turns = new Turns();
  const seen: string[] = [];
  const crowd = ['first', 'second', 'third'].map(async (name) => {
    await turns.pass();
    seen.push(name);
  });
  const underWay = (async () => {
    for (let step = 1; step <= 3; step++) {
      await nextTurn();
      seen.push(`step ${step}`);
    }
  })();
  await Promise.all([...crowd, underWay]);
  expect(seen).toEqual(['first', 'step 1', 'second', 'step 2', 'third', 'step 3']);
});

it('lets somebody pass who comes when all have passed', async () => {
  const turns = new Turns();
  await turns.pass();
  await expect(turns.pass()).resolves.toBeUndefined();
});
