import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useFormat, useLocale, useT } from '#portal/i18n/i18n';
import { Button } from '#portal/ui/button';
import { Icon } from '#portal/ui/icon';
import { daysLater, monthsLater, placeInWeek, weeksOf } from '#portal/ui/month-days';

/** How a day is shown, and in which words a screen reader tells it. */
export interface DayMark {
  readonly tone: 'marked' | 'chosen';
  readonly words: string;
}

const MONDAY = 1;
interface WeekInfo {
  readonly firstDay: number;
}

/** The day on which weeks begin, 1 Monday to 7 Sunday. */
function firstDayOf(locale: string): number {
  const known = new Intl.Locale(locale === 'en' ? 'en-GB' : locale) as {
    getWeekInfo?: () => WeekInfo;
    weekInfo?: WeekInfo;
  };
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? MONDAY;
}

/** What the keys of the ARIA grid pattern for dates lead to. In Arabic the days run the other way. */
function dayAfterKey(key: string, day: string, firstDay: number): string | null {
  const onward = document.documentElement.dir === 'rtl' ? -1 : 1;
  const place = placeInWeek(day, firstDay);
  const days: Record<string, number> = {
    ArrowRight: onward,
    ArrowLeft: -onward,
    ArrowDown: 7,
    ArrowUp: -7,
    Home: -place,
    End: 6 - place,
  };
  const months: Record<string, number> = { PageDown: 1, PageUp: -1 };
  if (days[key] !== undefined) return daysLater(day, days[key]);
  return months[key] === undefined ? null : monthsLater(day, months[key]);
}

/** One month of days to choose from: one stop of the keyboard, then arrows, Page Up and Page Down, Home and End. */
export function Month({
  label,
  start,
  mark,
  onPick,
}: {
  label: string;
  /** The day that has the focus first. */
  start: string;
  mark: (day: string) => DayMark | null;
  onPick: (day: string) => void;
}) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const firstDay = firstDayOf(locale);
  const titleId = useId();
  const [day, setDay] = useState(start);
  const table = useRef<HTMLTableElement>(null);
  const byKey = useRef(false);
  useEffect(() => {
    if (byKey.current) table.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
    byKey.current = false;
  }, [day]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayAfterKey(event.key, day, firstDay);
    if (!next) return;
    event.preventDefault();
    byKey.current = true;
    setDay(next);
  };
  const weeks = weeksOf(day, firstDay);
  return (
    <div className="month" role="group" aria-label={label}>
      <div className="row row-between">
        <Button tone="bare" size="small" onClick={() => setDay(monthsLater(day, -1))}>
          <Icon name="back" />
          <span className="visually-hidden">{t('month.before')}</span>
        </Button>
        <p id={titleId} className="h3" aria-live="polite">
          {format.month(day)}
        </p>
        <Button tone="bare" size="small" onClick={() => setDay(monthsLater(day, 1))}>
          <Icon name="forward" />
          <span className="visually-hidden">{t('month.after')}</span>
        </Button>
      </div>
      <table ref={table} role="grid" aria-labelledby={titleId} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {weeks[0]?.map((one) => (
              <th key={one} scope="col" abbr={format.weekday(one, 'long')}>
                {format.weekday(one, locale === 'ar' ? 'narrow' : 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((one) => {
                const shown = mark(one);
                return (
                  <td key={one} role="gridcell" aria-selected={shown !== null}>
                    <button
                      type="button"
                      tabIndex={one === day ? 0 : -1}
                      data-tone={shown?.tone}
                      data-beside={one.slice(0, 7) === day.slice(0, 7) ? undefined : ''}
                      onClick={() => {
                        setDay(one);
                        onPick(one);
                      }}
                    >
                      <span aria-hidden="true">{Number(one.slice(8))}</span>
                      <span className="visually-hidden">
                        {[format.day(one), shown?.words].filter(Boolean).join(', ')}
                      </span>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
