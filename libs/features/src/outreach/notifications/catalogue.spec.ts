import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { MESSAGE_KEYS, NEXT_STEP_KEYS } from '#domain/catalogue/announcements';
import { STATE_MACHINES } from '#domain/catalogue/state-machines';
import { STATE_KEYS } from '#domain/catalogue/state-views';
import { STAFF_ROLES } from '#domain/kernel/actor';
import { KINDS } from '#domain/kernel/announcement';
import { LOCALES } from '#domain/kernel/locale';
import type { Machine } from '#domain/kernel/machine';
import { PRIVATE_REASONS } from '#domain/kernel/reasons';
import { BANDS } from '#domain/marketplace/matching/explain.rules';
import { PROXIMITY } from '#domain/marketplace/matching/proximity';
import { readCatalogue, textOf } from '#features/outreach/notifications/catalogue';
import { HOMEMADE } from '#testing/plain-english';

/** What the reader of a message may learn besides its words. */
const VALUES = [
  'need',
  'institution',
  'professional',
  'date',
  'count',
  'sending',
  'receiving',
  'months',
  'item',
  'report',
  'role',
  'officer',
  'party',
];

interface Part {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}
const PLURAL = 6;

const partsOf = (text: string, locale: string): readonly Part[] =>
  new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst();

const everyPart = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) => [
    part,
    ...Object.values(part.options ?? {}).flatMap(({ value }) => everyPart(value)),
  ]);

const gapsOf = (text: string, locale: string): string[] => {
  const named = everyPart(partsOf(text, locale)).filter(({ type }) => type !== 0 && type !== 7);
  return [...new Set(named.map(({ value = '' }) => value))].sort();
};

const english = readCatalogue('en');
const keys = [...english.keys()];

it('speaks plain English', () => {
  expect([...english].filter(([, text]) => HOMEMADE.test(text))).toEqual([]);
});

describe.each(LOCALES)('the catalogue in %s', (locale) => {
  const catalogue = readCatalogue(locale);

  it('has every key of English and no other', () => {
    expect([...catalogue.keys()].sort()).toEqual([...keys].sort());
  });

  it('says something for every key', () => {
    expect(keys.filter((key) => !catalogue.get(key)?.trim())).toEqual([]);
  });

  it('is made of messages that parse, with the gaps of English', () => {
    const gaps = (texts: ReadonlyMap<string, string>, language: string) =>
      keys.map((key) => [key, gapsOf(texts.get(key) ?? '', language)]);
    expect(gaps(catalogue, locale)).toEqual(gaps(english, 'en'));
  });

  it('has the plural forms that its language makes of whole numbers', () => {
    const rules = new Intl.PluralRules(locale);
    const forms = new Set(Array.from({ length: 1001 }, (_, n) => rules.select(n)));
    for (const key of keys) {
      const plurals = everyPart(partsOf(catalogue.get(key) ?? '', locale)).filter(
        ({ type }) => type === PLURAL,
      );
      for (const { options = {} } of plurals) {
        const missing = [...forms].filter((form) => !(form in options));
        expect([key, missing]).toEqual([key, []]);
      }
    }
  });

  it('differs from English wherever there are words', () => {
    if (locale === 'en') return;
    const same = keys.filter((key) => catalogue.get(key) === english.get(key));
    // Words that two languages share, such as "Institution"; a forgotten text would make this many.
    expect(same.length).toBeLessThan(keys.length / 50);
  });
});

describe('the catalogues', () => {
  it('hold the message and the next step of every announcement, and no others', () => {
    const titles = keys.filter((key) => /^messages\..*\.title$/.test(key)).map((key) => key.slice(9, -6));
    expect(titles.sort()).toEqual(MESSAGE_KEYS);
    expect(
      keys
        .filter((key) => key.startsWith('next.'))
        .map((key) => key.slice(5))
        .sort(),
    ).toEqual(NEXT_STEP_KEYS);
  });

  it('put every state into words, and say what comes next', () => {
    const sentences = STATE_KEYS.flatMap((key) => [`state.${key}`, `state.${key}.next`]);
    expect(keys.filter((key) => key.startsWith('state.')).sort()).toEqual(sentences.sort());
  });

  it('ask of a message only what is known when it is read', () => {
    const told = keys.filter((key) => key.startsWith('messages.'));
    const foreign = told.filter((key) =>
      gapsOf(english.get(key) ?? '', 'en').some((gap) => !VALUES.includes(gap)),
    );
    expect(foreign).toEqual([]);
  });

  it('name every coded reason that may be said', () => {
    // The reasons of a concern are shown to nobody.
    const told = STATE_MACHINES.filter(({ name }) => name !== 'concern');
    const codes = told.flatMap((machine: Machine<string, string>) =>
      Object.values<readonly string[] | undefined>(machine.reasons).flatMap((list) => list ?? []),
    );
    const missing = [...new Set(codes)].filter(
      (code) => !PRIVATE_REASONS.includes(code) && !english.has(`reason.${code}`),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    ['kind', KINDS.map((kind) => `word.kind.${kind}`)],
    ['role', STAFF_ROLES.map((role) => `word.role.${role}`)],
    ['band', BANDS.map(([band]) => `explain.band.${band}`)],
    ['relation of skills', Object.keys(PROXIMITY).map((relation) => `explain.skill.${relation}`)],
  ])('name every %s', (_what, wanted) => {
    expect(wanted.filter((key) => !english.has(key))).toEqual([]);
  });

  it('count as each language counts', () => {
    const found = (count: number) =>
      LOCALES.map((locale) => textOf(locale, 'messages.match.digest.title', { count }));
    expect(found(1)).toEqual([
      '1 more need fits you',
      '1 autre besoin vous correspond',
      'احتياج آخر يناسبك',
      '1 necesidad más encaja con usted',
      '1 baahi kale ayaa kugu habboon',
    ]);
    expect(found(2)[2]).toBe('احتياجان آخران يناسبانك');
    expect(found(3)[2]).toContain('احتياجات');
    expect(found(11)[2]).toContain('احتياجاً');
  });

  it('refuse a key that does not exist', () => {
    expect(() => textOf('en', 'state.nothing')).toThrow('no text for state.nothing in en');
  });
});
