import { expect, it } from '@jest/globals';
import { formerPeriod, shareOfBefore } from '#portal/screens/insight/kpis/periods';

it.each([
  ['2027-01-01', '2027-03-31', '2026-10-03', '2026-12-31'],
  ['2028-03-01', '2028-03-01', '2028-02-29', '2028-02-29'],
  ['2027-03-01', '2027-04-30', '2026-12-30', '2027-02-28'],
])('from %s to %s comes after the period from %s to %s', (from, to, formerFrom, formerTo) => {
  expect(formerPeriod({ country: 'SO', from, to })).toEqual({
    country: 'SO',
    from: formerFrom,
    to: formerTo,
  });
});

it.each([{}, { from: '2027-01-01' }, { to: '2027-01-01' }, { from: '2027-01-02', to: '2027-01-01' }])(
  'no period comes before %o',
  (filter) => {
    expect(formerPeriod(filter)).toBeNull();
  },
);

it('reads a stage as a share of the one before only where it can be one', () => {
  expect(shareOfBefore(3, 4)).toBe(0.75);
  expect([shareOfBefore(5, 4), shareOfBefore(3, 0), shareOfBefore(null, 4), shareOfBefore(3, null)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
