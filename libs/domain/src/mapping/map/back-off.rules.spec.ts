import { describe, expect, it } from '@jest/globals';
import { byCell, nearestShown } from '#domain/mapping/map/back-off.rules';
import { mayMove } from '#domain/mapping/map/monthly.rules';
import { showsPlace } from '#domain/mapping/map/policy';
import type { MapFigure } from '#domain/mapping/map/publish.rules';

const BROADER = new Map([
  [1, [10]],
  [10, []],
]);
const cell = (place: string | null, group: number | null) => ({ heritage: 'SO', place, group, soon: false });
const figure = (place: string | null, group: number | null, value: number): MapFigure => ({
  ...cell(place, group),
  value,
});

describe('a cell that is kept back', () => {
  it.each([
    ['has the figure of the larger place', [figure('GB', 1, 20), figure('GB-TLI', 10, 15)], ['GB', 1]],
    ['then that of the broader group', [figure('GB-TLI', 10, 15), figure(null, null, 90)], ['GB-TLI', 10]],
    ['then whatever is nearest', [figure(null, null, 90), figure('GB', null, 30)], ['GB', null]],
  ])('%s', (_, figures, [place, group]) =>
    expect(nearestShown(cell('GB-TLI', 1), byCell(figures), BROADER)).toMatchObject({ place, group }),
  );

  it('has none when nothing above it is shown', () =>
    expect(nearestShown(cell('GB-TLI', 1), byCell([figure('NO', 1, 20)]), BROADER)).toBeNull());
});

it.each([
  ['FULL', true, true, true],
  ['NATIONAL_ONLY', true, true, false],
  ['NONE', false, false, false],
] as const)('%s shows the whole %s, countries %s, regions %s', (policy, whole, country, region) =>
  expect([null, 'GB', 'GB-TLI'].map((place) => showsPlace(policy, place))).toEqual([whole, country, region]),
);

it('figures move when ten people changed', () => expect([9, 10].map(mayMove)).toEqual([false, true]));
