import { expect, it } from '@jest/globals';
import { BadCursorError, decodeCursor, encodeCursor, pageSize, toPage } from '#platform/db/keyset';

it('a cursor gives back what it was made of', () => {
  expect(decodeCursor(encodeCursor(['2027-01-01', 7]), 2)).toEqual(['2027-01-01', 7]);
});

it.each([
  '',
  'x',
  encodeCursor([1]),
  Buffer.from('{"a":1}').toString('base64url'),
  Buffer.from('[{},{}]').toString('base64url'),
])('refuses the foreign cursor %j', (cursor) =>
  expect(() => decodeCursor(cursor, 2)).toThrow(BadCursorError),
);

it('keeps a page within 1 and 100 rows', () => {
  expect([pageSize({}), pageSize({ first: 0 }), pageSize({ first: 5 }), pageSize({ first: 5000 })]).toEqual([
    20, 1, 5, 100,
  ]);
});

it('knows from the one row too many that there is a next page', () => {
  const page = toPage([1, 2, 3], { first: 2 }, (n) => [n]);
  expect(page).toEqual({ rows: [1, 2], cursors: [encodeCursor([1]), encodeCursor([2])], hasNextPage: true });
});
