import { expect, it } from '@jest/globals';
import { guarded, type KpiDefinition, KPIS } from '#domain/insight/kpis/kpis';

it.each([1, 2, 3, 4])('hides a cell of %i', (cases) => {
  expect(guarded('share', 'A', 0.5, cases)).toEqual({
    measure: 'share',
    group: 'A',
    value: null,
    cases: null,
    isHidden: true,
    asksForALook: false,
  });
});

it('shows a cell of five, and that there was nothing', () => {
  expect(guarded('share', null, 0.4, 5)).toMatchObject({ value: 0.4, cases: 5, isHidden: false });
  expect(guarded('people', null, 0, 0)).toMatchObject({ value: 0, cases: 0, isHidden: false });
  expect(guarded('share', null, null, 0)).toMatchObject({ value: null, isHidden: false });
});

it('defines every figure in a whole sentence', () => {
  for (const { question, measures } of Object.values<KpiDefinition>(KPIS)) {
    expect(question).toMatch(/^[A-Z].*\?$/);
    for (const { definition } of Object.values(measures)) expect(definition).toMatch(/^[A-Z9].*\.$/s);
  }
});

it.each([
  [0.79, 10, true],
  [0.8, 10, false],
  [0.1, 4, false],
  [null, 10, false],
])('a ratio of %s over %s cases asks for a look: %s', (value, cases, asksForALook) => {
  const { asksBelow } = KPIS.SELECTION_RATIO.measures.ratio;
  expect(guarded('ratio', null, value, cases, asksBelow)).toMatchObject({ asksForALook });
});
