import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type FindingCode, FINDINGS, sentenceOf } from '#domain/catalogue/findings';

const WORDS = 'apps/portal/src/i18n/finding';
const codes = Object.keys(FINDINGS) as FindingCode[];
const valuesIn = (sentence = ''): string[] => (sentence.match(/\{\w+\}/g) ?? []).sort();
const catalogue = (locale: string) =>
  JSON.parse(readFileSync(`${WORDS}/${locale}.json`, 'utf8')) as Record<string, string>;

it('says what is wrong with its values', () => {
  expect(sentenceOf({ code: 'HOURS_A_WEEK', values: { least: 1, most: 60 } })).toBe(
    'Give 1 to 60 hours a week.',
  );
  expect(sentenceOf({ code: 'MISSING' })).toBe('This is missing. Enter an answer.');
});

it('says the same in English in the portal', () => {
  const words = catalogue('en');
  expect(codes.filter((code) => words[`finding.${code}`] !== FINDINGS[code])).toEqual([]);
});

describe.each(readdirSync(WORDS).map((name) => name.replace('.json', '')))('in %s', (locale) => {
  const words = catalogue(locale);

  it('has a sentence for every finding, with the same values', () => {
    const faulty = codes.filter(
      (code) =>
        String(valuesIn(words[`finding.${code}`])) !== String(valuesIn(FINDINGS[code])) ||
        !words[`finding.${code}`],
    );
    expect(faulty).toEqual([]);
  });

  it('has no sentence for what cannot be found', () => {
    const known = codes.map((code) => `finding.${code}`);
    expect(Object.keys(words).filter((id) => id.startsWith('finding.') && !known.includes(id))).toEqual([]);
  });
});
