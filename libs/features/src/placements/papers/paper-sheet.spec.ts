import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { LOCALES } from '#domain/kernel/locale';
import type { PaperFacts } from '#domain/placements/papers/paper.rules';
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

it.each(LOCALES)('the texts of %s have the gaps of the English ones', (locale) => {
  const gaps = (text = ''): string[] =>
    [...new Set(text.match(/(?<!(ON_SITE|VIRTUAL|other) )\{\w+(?=[,}])/g))].sort();
  expect(Object.keys(PAPER_TEXTS[locale])).toEqual(Object.keys(PAPER_TEXTS.en));
  for (const [key, text] of Object.entries(PAPER_TEXTS.en)) {
    expect([key, ...gaps(PAPER_TEXTS[locale][key])]).toEqual([key, ...gaps(text)]);
  }
});

it.each([...LOCALES.map((locale) => [locale, 'CERTIFICATE'] as const), ['ar', 'LETTER'] as const])(
  'prints on one page in %s a %s',
  async (locale, kind) => {
    const pdf = await printPaper({ ...PAPER, kind }, locale, 'https://skillroots.example.org');
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    const address = checkAddress('https://skillroots.example.org', PAPER.number, PAPER.code);
    expect(pdf.toString('latin1')).toContain(`/URI (${address})`);
    const folder = process.env['SKILLROOTS_PAPERS']; // to look at them
    if (folder) writeFileSync(join(folder, `${kind}-${locale}.pdf`), pdf);
  },
);

it('keeps number and code out of the logs of servers', () => {
  const { pathname, search } = new URL(checkAddress('https://example.org', PAPER.number, PAPER.code));
  expect(pathname + search).toBe('/check');
});
