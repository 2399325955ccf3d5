import { expect, it } from '@jest/globals';
import { type KpiDefinition, KPIS } from '#domain/insight/kpis/kpis';
import { cataloguesOf, wordsOf } from '#portal-test/words';
import { HOMEMADE } from '#testing/plain-english';

/** The parameters of a message: `{name}`, `{count, plural, …}`, without the words of its branches. */
const asksFor = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)(?=[},])/g)].map(([, name = '']) => name))].sort();

it('has every message in one part only: whichever part is read last would win', () => {
  const ids = cataloguesOf('en').flatMap(Object.keys);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

it('speaks plain English', () => {
  const said = cataloguesOf('en').flatMap(Object.entries);
  expect(said.length).toBeGreaterThan(2_000);
  expect(said.filter(([, text]) => HOMEMADE.test(text))).toEqual([]);
});

it.each(['fr', 'ar', 'es', 'so'])('says every message in %s, from the same values', (locale) => {
  const all = (language: string) =>
    Object.entries(Object.assign({}, ...cataloguesOf(language)) as Record<string, string>);
  const asked = (language: string) =>
    Object.fromEntries(all(language).map(([id, text]) => [id, asksFor(text)]));
  expect(asked(locale)).toEqual(asked('en'));
});

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
