import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, jest } from '@jest/globals';
import PDFDocument from 'pdfkit';
import { ACCOUNT_LIMITS } from '#domain/identity/accounts/limits';
import { LOCALES } from '#domain/kernel/locale';
import { NEED_LIMITS } from '#domain/marketplace/needs/limits';
import { INSTITUTION_LIMITS } from '#domain/parties/institutions/limits';
import { PROGRAMME_LIMITS } from '#domain/parties/programmes/limits';
import { PAPER_KINDS, type PaperFacts } from '#domain/placements/papers/paper.rules';
import { checkAddress, printPaper } from '#features/placements/papers/paper-sheet';
import { PAPER_TEXTS } from '#features/placements/papers/paper-texts';

const FACTS: PaperFacts = {
  name: 'Amina Warsame سعيد',
  title: 'Triage nurse trainer',
  institution: 'Hargeisa Group Hospital',
  country: 'SO',
  programme: 'Skills for Health',
  startsOn: '2026-03-01',
  endsOn: '2026-05-31',
  modality: 'HYBRID',
  weeklyHours: 20,
  issuedOn: '2026-06-10',
};
const PAPER = { number: 'C26-7K4M-9QXD', code: 'ABCD-EFGH-JKMN-PQRS', digest: 'a1'.repeat(32), facts: FACTS };
const SIGNERS = [
  { side: 'FOCAL_POINT', name: 'Hodan Ali' },
  { side: 'APPROVER', name: 'April Reyes' },
] as const;

it.each(LOCALES)('the texts of %s have the gaps of the English ones', (locale) => {
  const gaps = (text = ''): string[] =>
    [...new Set(text.match(/(?<!(ON_SITE|VIRTUAL|VIDEO|PHONE|other) )\{\w+(?=[,}])/g))].sort();
  expect(Object.keys(PAPER_TEXTS[locale])).toEqual(Object.keys(PAPER_TEXTS.en));
  for (const [key, text] of Object.entries(PAPER_TEXTS.en)) {
    expect([key, ...gaps(PAPER_TEXTS[locale][key])]).toEqual([key, ...gaps(text)]);
  }
});

it.each([...LOCALES.map((locale) => [locale, 'CERTIFICATE'] as const), ['ar', 'LETTER'] as const])(
  'prints on one page in %s a %s',
  async (locale, kind) => {
    const facts = {
      ...FACTS,
      hours: 310,
      results: ['A triage protocol in daily use (shifts that use it: 24)'],
    };
    const pdf = await printPaper(
      { ...PAPER, facts, signers: SIGNERS, kind },
      locale,
      'https://skillroots.example.org',
    );
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    const address = checkAddress('https://skillroots.example.org', PAPER.number, PAPER.code);
    expect(pdf.toString('latin1')).toContain(`/URI (${address})`);
    const folder = process.env['SKILLROOTS_PAPERS']; // to look at them
    if (folder) writeFileSync(join(folder, `${kind}-${locale}.pdf`), pdf);
  },
);

/** Where nothing may be written: points from the upper edge. */
const CODE_TO_SCAN = { top: 578, bottom: 688 };
/** Values as long as they may be: of the widest letters, of words of usual length, and of Arabic. */
const LONGEST = [
  ['W', 'W'],
  ['words', 'Warsame Abdullahi '],
  ['Arabic', 'عبد الرحمن '],
] as const;

it.each(
  (['en', 'ar'] as const).flatMap((locale) => LONGEST.map(([what, words]) => [locale, what, words] as const)),
)('keeps the longest values in the frame in %s (%s)', async (locale, what, words) => {
  const long = (length: number): string => words.repeat(length).slice(0, length);
  const facts = {
    ...FACTS,
    name: long(ACCOUNT_LIMITS.displayName),
    title: long(NEED_LIMITS.title),
    institution: long(INSTITUTION_LIMITS.name[1]),
    programme: long(PROGRAMME_LIMITS.name[1]),
  };
  for (const kind of PAPER_KINDS) {
    const drawn = jest.spyOn(PDFDocument.prototype, 'text');
    const pdf = await printPaper(
      { ...PAPER, signers: SIGNERS, kind, facts },
      locale,
      'https://skillroots.example.org',
    );
    const tops = drawn.mock.calls.map(([, , y]) => Number(y));
    drawn.mockRestore();
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(tops.filter((y) => y > CODE_TO_SCAN.top - 9 && y < CODE_TO_SCAN.bottom)).toEqual([]);
    const folder = process.env['SKILLROOTS_PAPERS'];
    if (folder) writeFileSync(join(folder, `${kind}-${locale}-${what}.pdf`), pdf);
  }
});

it('keeps number and code out of the logs of servers', () => {
  const { pathname, search } = new URL(checkAddress('https://example.org', PAPER.number, PAPER.code));
  expect(pathname + search).toBe('/check');
});
