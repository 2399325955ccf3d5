import type { Locale } from '#domain/kernel/locale';
import type { Parameters } from '#domain/outreach/notifications/notification';
import { textOf, textOr, type Values } from '#features/outreach/notifications/catalogue';
import { momentInWords } from '#features/outreach/notifications/moment';

/** How a reader reads. */
export interface Reader {
  readonly locale: Locale;
  /** IANA time zone. */
  readonly timeZone: string;
}

/** Names behind the ids of a notification. */
export type Names = Readonly<
  Partial<Record<'need' | 'institution' | 'professional' | 'programme' | 'officer', string>>
>;

/** A notification in the reader's words. */
export interface Rendered {
  readonly title: string;
  readonly body: string;
  /** What the reader can do now. */
  readonly next: string;
  /** The same as the words of a button. */
  readonly act: string;
  /** Until when; null where there is no deadline. */
  readonly due: string | null;
  /** Why, where a coded reason was given. */
  readonly reason: string | null;
}

/** What is put into words. */
export interface Told {
  readonly message: string;
  readonly next: string;
  readonly parameters: Parameters;
}

const NAMED = ['need', 'institution', 'professional', 'programme', 'officer'] as const;
/** Gaps that are filled from a code, and the parameter that holds it. */
const CODED = { item: 'item', report: 'kind', role: 'role', party: 'signatory' } as const;

/** Next steps of somebody else: a date beside them is when news is expected, not a duty of the reader. */
const WAITING: readonly string[] = ['wait', 'awaitMatches', 'nothing', 'lookElsewhere', 'followUpForm'];

/** Puts a notification into words. A name that is gone becomes a plain word such as "a need". */
export function render({ message, next, parameters }: Told, names: Names, reader: Reader): Rendered {
  const { locale, timeZone } = reader;
  const values = valuesOf(parameters, names, reader);
  const { due, reason } = parameters;
  return {
    title: textOf(locale, `messages.${message}.title`, values),
    body: textOf(locale, `messages.${message}.body`, values),
    next: textOf(locale, `next.${next}`, values),
    act: textOf(locale, `act.${next}`),
    due:
      due === undefined
        ? null
        : textOf(locale, WAITING.includes(next) ? 'word.expected' : 'word.due', {
            date: momentInWords(String(due), locale, timeZone),
          }),
    reason:
      reason === undefined
        ? null
        : textOf(locale, 'word.reason', {
            reason: textOr(locale, `reason.${reason}`, textOf(locale, 'reason.OTHER')),
          }),
  };
}

function valuesOf(parameters: Parameters, names: Names, { locale, timeZone }: Reader): Values {
  const named = NAMED.map((name) => [name, names[name] ?? textOf(locale, `word.some.${name}`)]);
  const coded = Object.entries(CODED).map(([name, parameter]) => {
    const code = parameters[parameter];
    return [name, code === undefined ? '' : textOr(locale, `word.${name}.${code}`, String(code))];
  });
  const countries = ['sending', 'receiving'].map((name) => [name, countryName(parameters[name], locale)]);
  const { date, count = 0, months = 0 } = parameters;
  return {
    ...(Object.fromEntries(countries) as Values),
    ...(Object.fromEntries([...named, ...coded]) as Values),
    date: date === undefined ? '' : momentInWords(String(date), locale, timeZone),
    count,
    months,
  };
}

/** A country by its code, in the reader's language. */
const countryName = (code: string | number | undefined, locale: Locale): string =>
  code === undefined
    ? ''
    : (new Intl.DisplayNames(locale, { type: 'region' }).of(String(code)) ?? String(code));
