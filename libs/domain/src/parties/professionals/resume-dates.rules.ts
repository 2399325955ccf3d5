import { addDays, addMonths, isIsoDate, type IsoDate } from '#domain/kernel/dates';
import { LOCALES } from '#domain/kernel/locale';
import { plainDigits } from '#domain/kernel/text/digits';
import { fold } from '#domain/kernel/text/fold';

/** A day of a résumé: the day itself, that it lasts until now, that nothing is said, or that it is not understood. */
export type ResumeDate =
  | { readonly day: IsoDate }
  | { readonly state: 'LASTS' }
  | { readonly state: 'UNSAID' }
  | { readonly state: 'UNKNOWN' };

/** How people say that something has not ended, in the five languages. */
const UNTIL_NOW = new Set(
  [
    'present|current|currently|now|today|ongoing|on going|to date|till date|until now|till now|up to now|to present|to the present',
    'till present|until present|until today|to this day|still working|still here|continuing|in progress|date|till to date',
    'à présent|présent|aujourd’hui|jusqu’à aujourd’hui|à ce jour|ce jour|en cours|actuel|actuelle|actuellement|maintenant|jusqu’à présent',
    'presente|al presente|hasta el presente|actualidad|la actualidad|hasta la actualidad|actual|actualmente|hoy|hasta hoy|ahora|hasta ahora|en curso|a la fecha|hasta la fecha',
    'الآن|حتى الآن|إلى الآن|لحد الآن|الحاضر|حتى الحاضر|الوقت الحاضر|حتى الوقت الحاضر|اليوم|حتى اليوم|حتى تاريخه|حاليا|حالياً|مستمر|جاري',
    'hadda|ilaa hadda|ilaa iyo hadda|maanta|ilaa maanta|ilaa iyo maanta|weli|wali|socda|way socotaa',
  ]
    .flatMap((words) => words.split('|'))
    .map(fold),
);

/** Names of months that Unicode's CLDR does not have for Arabic: those of the Levant and of the Maghreb. */
const OTHER_MONTHS = [
  ['كانون الثاني', 'جانفي'],
  ['شباط', 'فيفري'],
  ['آذار'],
  ['نيسان', 'أفريل'],
  ['أيار', 'ماي'],
  ['حزيران', 'جوان'],
  ['تموز', 'جويلية'],
  ['آب', 'أوت'],
  ['أيلول', 'sept'],
  ['تشرين الأول'],
  ['تشرين الثاني'],
  ['كانون الأول'],
] as const;

/** The number of a month, 1 to 12, by its folded names in the five languages. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 12 }, (_, month) => month).flatMap((month) => {
    const day = Date.UTC(2023, month, 15);
    const named = LOCALES.flatMap((locale) =>
      (['long', 'short'] as const).flatMap((width) => [
        new Intl.DateTimeFormat(locale, { month: width, timeZone: 'UTC' }).format(day),
        ...new Intl.DateTimeFormat(locale, { month: width, day: 'numeric', year: 'numeric', timeZone: 'UTC' })
          .formatToParts(day)
          .flatMap(({ type, value }) => (type === 'month' ? [value] : [])),
      ]),
    );
    return [...named, ...(OTHER_MONTHS[month] ?? [])].map((name): [string, number] => [
      fold(name),
      month + 1,
    ]);
  }),
);

/** Words around a date that say nothing of it. */
const IDLE =
  /^(since|from|until|till|to|depuis|jusqu a|desde|hasta|del?|منذ|من|حتي|الي|laga bilaabo|ilaa) | (de|of|del|ee) /gu;

interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Numbers with marks between; a slash between a day and a month that could be either is not understood. */
function numbersOf(text: string): Parts | null {
  const [, y1, , m1, d1] = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2})(?:[T ].*)?)?)?$/.exec(text) ?? [];
  if (y1) return { year: Number(y1), month: numberOf(m1), day: numberOf(d1) };
  const [, m2, y2] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (y2) return { year: Number(y2), month: Number(m2) };
  const [, a, mark, b, y3] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (!y3) return null;
  const [first, second] = [Number(a), Number(b)];
  if (mark === '.' || first > 12 || first === second) return { year: Number(y3), month: second, day: first };
  return second > 12 ? { year: Number(y3), month: first, day: second } : null;
}

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

/** `15 March 2015`, `Mars 2015`, `March 15th, 2015`, `2015 مارس`. */
function wordsOf(text: string): Parts | null {
  const words = fold(text)
    .replace(/(\d)(st|nd|rd|th|er|º|ª)\b/g, '$1')
    .replace(IDLE, ' ')
    .trim();
  const [year, ...more] = words.match(/\b\d{4}\b/g) ?? [];
  const days = words.match(/\b\d{1,2}\b/g) ?? [];
  const name = words.replace(/\d+/g, ' ').replace(/\s+/g, ' ').trim();
  const month = MONTHS.get(name);
  if (!year || more.length > 0 || days.length > 1 || (name !== '' && !month)) return null;
  return { year: Number(year), month, day: month ? numberOf(days[0]) : undefined };
}

const pad = (number: number, length: number): string => String(number).padStart(length, '0');

/**
 * A day as people write it in a résumé: a year, a month or a day, in numbers or in the words of five languages, or that
 * it lasts. Of a year or a month the first day is meant for a beginning, the last one for an end.
 */
export function resumeDate(given: string, which: 'FIRST' | 'LAST'): ResumeDate {
  const text = plainDigits(given).trim();
  if (text === '') return { state: 'UNSAID' };
  if (UNTIL_NOW.has(fold(text))) return { state: 'LASTS' };
  const parts = numbersOf(text) ?? wordsOf(text);
  if (!parts) return { state: 'UNKNOWN' };
  const { year, month, day } = parts;
  const first = `${pad(year, 4)}-${pad(month ?? 1, 2)}-${pad(day ?? 1, 2)}`;
  if (!isIsoDate(first)) return { state: 'UNKNOWN' };
  if (which === 'FIRST' || day !== undefined) return { day: first };
  return { day: addDays(addMonths(first, month === undefined ? 12 : 1), -1) };
}
