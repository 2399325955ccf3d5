import type { Hours, HoursException, Opening, OpeningRule } from '#domain/associations/services/hours';
import { problemsOfHours } from '#domain/associations/services/hours.rules';
import { type Json, objectsAt, type Term, termsOf, textAt } from '#domain/associations/services/hsds-json';
import { recurrenceOf } from '#domain/associations/services/recurrence.rules';
import { isIsoDate, type IsoDate } from '#domain/kernel/dates';

/** The zone of hours of which a file does not say one. */
const UNSAID = 'Etc/UTC';

/** A time as HSDS writes it: `09:00`, `09:00:00` or `09:00:00Z`; anything else stays as it is, and is refused later. */
const timeIn = (text: string | null): string => /^(\d{2}:\d{2})(:\d{2})?Z?$/.exec(text ?? '')?.[1] ?? '';

function dayIn(json: Json, ...fields: readonly string[]): IsoDate | null {
  const [text = ''] = fields.flatMap((field) => textAt(json, field)?.slice(0, 10) ?? []);
  return isIsoDate(text) ? text : null;
}

/** One schedule as a rule of ours; null when it says more than weeks, and one weekday of a month, can say. */
function ruleIn(json: Json): OpeningRule | null {
  if (['byweekno', 'byyearday', 'bymonthday', 'count'].some((field) => json[field] !== undefined))
    return null;
  if ((json['interval'] ?? 1) !== 1) return null;
  const rule = recurrenceOf(`FREQ=${textAt(json, 'freq') ?? ''};BYDAY=${textAt(json, 'byday') ?? ''}`);
  const nths = new Set(rule?.byDay.map(({ nth }) => nth));
  const [nth = null] = nths;
  if (!rule || nths.size !== 1 || (rule.freq === 'MONTHLY') !== (nth !== null)) return null;
  const closes = timeIn(textAt(json, 'closes_at'));
  return {
    days: rule.byDay.map(({ day }) => day),
    nth,
    opens: timeIn(textAt(json, 'opens_at')),
    closes: closes === '23:59' ? '24:00' : closes,
    overnight: termsOf(json).some(({ code }) => code === 'HOURS.OVERNIGHT'),
    from: dayIn(json, 'dtstart', 'valid_from'),
    to: dayIn(json, 'until', 'valid_to'),
  };
}

const openingIn = (text: string): Opening => {
  const [opens = '', closes = ''] = text.split('-');
  return { opens, closes };
};

function exceptionIn(text: string): HoursException {
  const [on = '', openings = ''] = text.split(' ');
  return { on, openings: openings === '' ? [] : openings.split(',').map(openingIn) };
}

/** The hours of a service of a file, and how many of its schedules are more than can be kept. */
export function hoursIn(
  json: Json,
  terms: readonly Term[],
): { readonly hours: Hours | null; readonly left: number } {
  const schedules = objectsAt(json, 'schedules');
  const zone = [...terms, ...schedules.flatMap(termsOf)].find(({ code }) => code === 'HOURS.ZONE')?.value;
  const about = (rules: readonly OpeningRule[], exceptions: readonly HoursException[] = []): Hours => ({
    zone: zone ?? UNSAID,
    rules,
    exceptions,
    byAppointment: terms.some(({ code }) => code === 'HOURS.BY_APPOINTMENT'),
  });
  const rules = schedules
    .map(ruleIn)
    .filter((rule): rule is OpeningRule => rule !== null && problemsOfHours(about([rule])).length === 0);
  const exceptions = terms
    .filter(({ code, value }) => code === 'HOURS.EXCEPTION' && value !== null)
    .map(({ value }) => exceptionIn(value ?? ''));
  const hours = about(rules, exceptions);
  const isSaid = rules.length > 0 || exceptions.length > 0 || hours.byAppointment;
  return { hours: isSaid ? hours : null, left: schedules.length - rules.length };
}
