import { expect, it } from '@jest/globals';
import { KPIS, type KpiDefinition } from '#domain/monitoring/kpis';
import { wordsOf } from '#portal-test/words';

const measures = Object.entries<KpiDefinition>(KPIS).flatMap(([code, kpi]) =>
  Object.entries(kpi.measures).map(([name, { definition }]) => ({
    id: `kpi.def.${code}.${name}`,
    definition,
  })),
);

it.each(['fr', 'ar', 'es', 'so'])('defines every figure in %s', (locale) => {
  const [t, english] = [wordsOf(locale), wordsOf('en')];
  for (const { id } of measures) expect(t(id)).not.toBe(english(id));
});

it('defines every figure in English by the words of its definition', () => {
  const t = wordsOf('en');
  for (const { id, definition } of measures) expect(t(id)).toBe(definition);
});
