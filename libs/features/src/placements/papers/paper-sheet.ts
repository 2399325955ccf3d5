import { toBuffer } from 'qrcode';
import type { Locale } from '#domain/kernel/locale';
import type { PaperFacts, PaperKind } from '#domain/placements/papers/paper.rules';
import {
  countryInWords,
  dayInWords,
  paperTextOf,
  supportInWords,
} from '#features/placements/papers/paper-texts';
import { type Paragraph, Sheet } from '#platform/pdf/sheet';

/** A paper as it is printed. */
export interface PrintedPaper {
  readonly kind: PaperKind;
  readonly number: string;
  readonly code: string;
  readonly digest: string;
  readonly facts: PaperFacts;
  /** Who has signed the work plan, and for which side. */
  readonly signers: readonly { readonly side: 'FOCAL_POINT' | 'APPROVER'; readonly name: string }[];
}

/** The green of the portal. */
const GREEN = '#0f5c52';
const GREY = '#4a4a4a';
/** Height of what is below: the code to scan, and the lines under it. */
const FOOT = 200;
/** Sizes of letters that are tried until everything is on the page; the longest names are drawn in half the size. */
const SCALES = [1, 0.9, 0.8, 0.7, 0.6, 0.5];
const KEYS = { CERTIFICATE: 'certificate', LETTER: 'letter' } as const satisfies Record<PaperKind, string>;

/** Where the check of a paper begins. Number and code come after `#`, so they reach no server's log. */
export const checkAddress = (publicUrl: string, number: string, code: string): string =>
  `${publicUrl}/check#${number}/${code}`;

/** Prints a certificate or a letter as PDF in a language. */
export async function printPaper(paper: PrintedPaper, locale: Locale, publicUrl: string): Promise<Buffer> {
  const { kind, number, code, digest, facts, signers } = paper;
  const text = (key: string, values = {}, choices = {}): string => paperTextOf(locale, key, values, choices);
  const of = KEYS[kind];
  const centred = { isCentred: kind === 'CERTIFICATE' };
  const sheet = new Sheet({
    title: `${text(`${of}.title`)} ${number}`,
    language: locale,
    direction: locale === 'ar' ? 'rtl' : 'ltr',
    createdAt: new Date(`${facts.issuedOn}T00:00:00Z`),
  });
  if (kind === 'CERTIFICATE') sheet.frame(GREEN).space(40);
  const paragraphs: Paragraph[] = [
    [text(`${of}.title`), { size: 26, isBold: true, colour: GREEN, gap: 32, tag: 'H1', ...centred }],
    [text(`${of}.before`), { size: 13, gap: 10, ...centred }],
    [`\u2068${facts.name}\u2069`, { size: 22, isBold: true, gap: 12, ...centred }],
    [
      text(`${of}.body`, {
        title: facts.title,
        institution: facts.institution,
        country: countryInWords(facts.country, locale),
        programme: facts.programme,
      }),
      { size: 13, gap: 12, ...centred },
    ],
    [
      text(
        'paper.period',
        { from: dayInWords(facts.startsOn, locale), to: dayInWords(facts.endsOn, locale) },
        { modality: facts.modality, hours: facts.weeklyHours },
      ),
      { size: 13, gap: facts.hours ? 4 : 28, ...centred },
    ],
    ...(facts.hours
      ? [[text('paper.hours', {}, { hours: facts.hours }), { size: 13, gap: 24, ...centred }] as const]
      : []),
    ...(facts.support?.length
      ? [
          [
            text('letter.support', { items: supportInWords(facts.support, locale) }),
            { size: 12, gap: 24 },
          ] as const,
        ]
      : []),
    ...(kind === 'LETTER' ? [[text('letter.note'), { size: 11, colour: GREY, gap: 24 }] as const] : []),
    ...signers.map(({ side, name }): Paragraph => [
      text(`paper.signed.${side}`, { name, institution: facts.institution }),
      { size: 11, gap: 4, ...centred },
    ]),
    [text('paper.issued', { date: dayInWords(facts.issuedOn, locale) }), { size: 11, ...centred }],
  ];
  const results = (facts.results ?? []).map((result): Paragraph => [
    `• \u2068${result}\u2069`,
    { size: 11, gap: 4 },
  ]);
  const heading: Paragraph = [text('paper.results'), { size: 12, isBold: true, gap: 6, tag: 'H2' }];
  for (const [words, style] of withResults(sheet, paragraphs, heading, results))
    sheet.paragraph(words, style);
  const address = checkAddress(publicUrl, number, code);
  sheet
    .bottom(FOOT)
    .picture(await toBuffer(address, { margin: 4, width: 480 }), 110, text('paper.qr'))
    .space(6);
  const small = { size: 8.5, colour: GREY, isCentred: true, gap: 3 };
  return sheet
    .paragraph(text('paper.number', { number, code }), small)
    .paragraph(text('paper.check', { address: `${publicUrl}/check` }), { ...small, link: address })
    .paragraph(text('paper.digest', { digest }), { ...small, size: 7 })
    .finish();
}

/** With as many results as there is room for in letters of the usual size, above who signed; else without any. */
function withResults(
  sheet: Sheet,
  paragraphs: readonly Paragraph[],
  heading: Paragraph,
  results: readonly Paragraph[],
): readonly Paragraph[] {
  const at = paragraphs.findIndex(([, { size }]) => size === 11);
  for (let count = results.length; count > 0; count--) {
    const some = [...results.slice(0, count - 1), spaced(results[count - 1])];
    const all = [...paragraphs.slice(0, at), heading, ...some, ...paragraphs.slice(at)];
    if (sheet.heightOf(all) <= sheet.roomAbove(FOOT)) return all;
  }
  return fitting(sheet, paragraphs);
}

/** The last of a list, with room below. */
const spaced = ([words, style]: Paragraph = ['', { size: 11 }]): Paragraph => [words, { ...style, gap: 20 }];

/** The paragraphs in the largest letters in which all of them are above the foot. */
function fitting(sheet: Sheet, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const scaled = SCALES.map((scale) =>
    paragraphs.map(([words, style]): Paragraph => [
      words,
      { ...style, size: style.size * scale, gap: (style.gap ?? 0) * scale },
    ]),
  );
  return scaled.find((some) => sheet.heightOf(some) <= sheet.roomAbove(FOOT)) ?? scaled.at(-1) ?? paragraphs;
}
