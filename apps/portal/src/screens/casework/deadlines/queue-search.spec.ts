import { expect, it } from '@jest/globals';
import { filtersOf, queueSearch } from '#portal/screens/casework/deadlines/queue-search';

it.each<[string, Record<string, unknown>, object]>([
  ['nothing', {}, {}],
  [
    'every filter',
    { kind: 'NEED', turn: 'CASE_OFFICER', mine: true, late: true },
    { kind: 'NEED', turn: 'CASE_OFFICER', mine: true, late: true },
  ],
  ['a kind that there is not', { kind: 'PONY', turn: 'CASE_OFFICER' }, { turn: 'CASE_OFFICER' }],
  ['somebody who never holds anything', { turn: 'ME' }, {}],
  ['words for yes', { mine: 'true', late: 1 }, {}],
  ['a no', { mine: false }, {}],
  ['what belongs to others', { utm: 'x' }, {}],
])('of an address with %s stays what is a filter', (_, search, expected) => {
  expect(queueSearch(search)).toEqual(expected);
});

it('the API is asked for what is filtered, and for nothing else', () => {
  expect(filtersOf({})).toEqual({});
  expect(filtersOf({ kind: 'NEED', turn: 'CASE_OFFICER', mine: true, late: true })).toEqual({
    subjects: ['NEED'],
    waitingOn: ['CASE_OFFICER'],
    mineOnly: true,
    overdueOnly: true,
  });
});
