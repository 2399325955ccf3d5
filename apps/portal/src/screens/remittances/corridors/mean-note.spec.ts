import { expect, it } from '@jest/globals';
import { meanNotes } from '#portal/screens/remittances/corridors/mean-note';

it.each([
  [{ meanPct: 307.2, medianPct: 307.2, services: 1 }, ['dear.oneService', 'dear.extreme']],
  [{ meanPct: 60, medianPct: 6, services: 6 }, ['dear.raised', 'dear.extreme']],
  [{ meanPct: 12, medianPct: 6, services: 6 }, ['dear.raised']],
  [{ meanPct: 11.9, medianPct: 6, services: 6 }, []],
  [{ meanPct: 8, medianPct: 8, services: 1 }, ['dear.oneService']],
  [{ meanPct: 8, medianPct: null, services: null }, []],
  [{ meanPct: null, medianPct: null, services: null }, []],
])('says of %o that it is %o', (figure, notes) => {
  expect(meanNotes(figure)).toEqual(notes);
});
