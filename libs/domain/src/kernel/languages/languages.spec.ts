import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGE_ALIASES } from '#domain/kernel/languages/language-aliases';
import {
  isLanguage,
  languageCode,
  languageCodes,
  languageMet,
  languageName,
  languageNamed,
} from '#domain/kernel/languages/languages';
import { LOCALES } from '#domain/kernel/locale';

describe('the code of a language', () => {
  it.each([
    ['so', 'so'],
    ['SOM', 'so'],
    [' fra ', 'fr'],
    ['fre', 'fr'],
    ['in', 'id'],
    ['arb', 'ar'],
    ['pt-BR', 'pt'],
    ['tgl', 'fil'],
    ['hbs', 'sh'],
    ['prs', 'prs'],
    ['rhg', 'rhg'],
    ['ase', 'ase'],
    ['pga', 'pga'],
  ])('is one, however it is written: %j', (given, kept) => expect(languageCode(given)).toBe(kept));

  it.each([
    '',
    'xx',
    'english',
    'e',
    'mul',
    'und',
    'zxx',
    'mis',
    'qaa',
    'ber',
    'bnt',
    'sgn',
    'ang',
    'tlh',
    'akk',
  ])('is not %j', (given) => expect(languageCode(given)).toBeNull());

  it('is kept by itself, and every other way of writing leads to one that is', () => {
    for (const code of languageCodes()) expect(languageCode(code)).toBe(code);
    for (const [written, kept] of LANGUAGE_ALIASES)
      if (languageCode(written) !== null)
        expect([isLanguage(written), isLanguage(kept)]).toEqual([false, true]);
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z]{2,3}$/), (text) => {
        const code = languageCode(text);
        return code === null || (isLanguage(code) && languageCode(code) === code);
      }),
    );
  });

  it('has a name in every language of the product', () => {
    for (const locale of LOCALES)
      for (const code of ['so', 'kmr', 'xki', 'tig']) expect(languageName(code, locale)).not.toBe(code);
    expect([languageName('kmr', 'en'), languageName('prs', 'en'), languageName('so', 'ar')]).toEqual([
      'Kurmanji (Northern Kurdish)',
      'Dari',
      'الصومالية',
    ]);
  });
});

describe('the name of a language', () => {
  it.each([
    ['Kurmancî', 'kmr'],
    ['Kurdish (Sorani)', 'ckb'],
    ['Persian (Dari)', 'prs'],
    ['Chinese - Cantonese', 'yue'],
    ['Portuguese (Brazil)', 'pt'],
    ['Ukrainian', 'uk'],
    ['English/native', 'en'],
    ['ትግርኛ', 'ti'],
    ['Kiswahili', 'sw'],
    ['inglés', 'en'],
    ['الفرنسية', 'fr'],
    ['Af-Ingiriisi', 'en'],
    ['اللغة العربية', 'ar'],
    ['Somali language', 'so'],
    ['idioma francés', 'fr'],
    ['Rohingya', 'rhg'],
    ['American Sign Language', 'ase'],
    ['Klingon', undefined],
    ['en_GB', 'en'],
    ['Mandarin', 'zh'],
    ['So', 'so'],
  ])('%s is that of %s', (name, code) => expect(languageNamed(name)).toBe(code));
});

describe('a member of a group', () => {
  it.each([
    ['ckb', 'ku'],
    ['prs', 'fa'],
    ['tw', 'ak'],
    ['apd', null],
    ['yue', null],
    ['so', null],
  ])('%s meets %s', (code, group) => expect(languageMet(code)).toBe(group));
});
