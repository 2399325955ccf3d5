import { expect, it } from '@jest/globals';
import { Sheet } from '#platform/pdf/sheet';

const info = {
  title: 'شهادة',
  language: 'ar',
  direction: 'rtl',
  createdAt: new Date('2026-03-01T00:00:00Z'),
} as const;
const PAGE = /\/Type \/Page\b/g;

it('makes one page with its fonts inside and its language said', async () => {
  const sheet = new Sheet(info).frame('#00338d').paragraph('شهادة Amina', { size: 20, isBold: true });
  const pdf = (await sheet.paragraph('مستشفى هرجيسا '.repeat(40), { size: 12 }).finish()).toString('latin1');
  expect(pdf.slice(0, 8)).toBe('%PDF-1.7');
  expect(pdf.match(PAGE)).toHaveLength(1);
  expect(pdf).toContain('/Lang (ar)');
  expect(new Set(pdf.match(/\/FontName \/\w{6}\+DejaVuSans(-Bold)?/g)).size).toBe(2);
});

it('is tagged: title, headings and paragraphs are read as they were written', async () => {
  const sheet = new Sheet(info)
    .frame('#00338d')
    .paragraph('شهادة', { size: 20, tag: 'H1' })
    .paragraph('\u2068Amina\u2069 (1)', { size: 12 })
    .paragraph('example.org', { size: 12, link: 'https://example.org/' });
  const pdf = (await sheet.finish()).toString('latin1');
  expect(pdf).toContain('/Marked true');
  expect(pdf).toContain('/DisplayDocTitle true');
  expect(pdf.match(/\/S \/(Document|H1|P|Link)\b/g)).toEqual(
    expect.arrayContaining(['/S /Document', '/S /H1', '/S /P', '/S /Link']),
  );
  expect(pdf).toContain('/ActualText (Amina \\(1\\))');
});

it('breaks what no line can hold', async () => {
  const pdf = await new Sheet(info).paragraph('x'.repeat(400), { size: 12 }).finish();
  expect(pdf.toString('latin1').match(PAGE)).toHaveLength(1);
});
