import type { KpiFigure } from '#domain/insight/kpis/guarded.rules';
import { SMALLEST_CELL } from '#domain/insight/kpis/guarded.rules';
import { type KpiDefinition, KPIS, type KpiUnit } from '#domain/insight/kpis/kpis';
import { type FigureName, isReached, type KpiAim, type Period } from '#domain/insight/kpis/target.rules';
import type { TrendPoint } from '#domain/insight/kpis/trend.rules';
import type { IsoDate } from '#domain/kernel/dates';
import type { Locale } from '#domain/kernel/locale';
import { PageWords } from '#features/insight/kpis/results-page-texts';
import { countryInWords } from '#features/placements/papers/paper-texts';
import { Sheet } from '#platform/pdf/sheet';

/** A figure of the page, and what is wanted of it. */
export interface PageFigure extends FigureName {
  readonly figure: KpiFigure | null;
  readonly target: number | null;
  readonly aim: KpiAim;
}

/** What is on the page; all of it may be read by anybody. */
export interface ResultsPage {
  readonly programme: string;
  /** Host country, ISO 3166-1 alpha-2; null: all of the programme. */
  readonly country: string | null;
  readonly period: Period;
  readonly first: readonly PageFigure[];
  readonly stages: readonly PageFigure[];
  readonly times: readonly PageFigure[];
  readonly months: readonly (FigureName & { readonly points: readonly TrendPoint[] })[];
  readonly madeBy: string;
  readonly madeOn: IsoDate;
}

const BLUE = '#0033a0';
const LIGHT = '#7a96d6';
const GREY = '#4a4a4a';
const MARGIN = 42;
const TITLE = { isBold: true, colour: BLUE, gap: 1 } as const;
const HEAD = { size: 11, isBold: true, colour: BLUE, gap: 4 } as const;
const SMALL = { size: 8, colour: GREY } as const;
const HALF = 0.5;
const THIRD = 1 / 3;
/** Months are at least and at most this high, in points, by the room that is left; their words below need so much. */
const MONTHS_HIGH = [20, 110] as const;
const MONTHS_WORDS = 62;
/** A name longer than this is written smaller. */
const LONG_NAME = 90;

const unitOf = ({ code, measure }: FigureName): KpiUnit =>
  (KPIS[code] as KpiDefinition).measures[measure]?.unit ?? 'COUNT';
const keyOf = ({ code, measure, group }: FigureName): string =>
  ['figure', code, measure, ...(group ? [group] : [])].join('.');

/** Draws the results of a programme in a period on one A4 page, as PDF. */
export function printResults(page: ResultsPage, locale: Locale): Promise<Buffer> {
  return new ResultsSheet(page, locale).print();
}

class ResultsSheet {
  private readonly words: PageWords;
  private readonly sheet: Sheet;

  constructor(
    private readonly page: ResultsPage,
    private readonly locale: Locale,
  ) {
    this.words = new PageWords(locale);
    this.sheet = new Sheet({
      title: `${page.programme}: ${this.words.text('page.title')}`,
      language: locale,
      direction: locale === 'ar' ? 'rtl' : 'ltr',
      createdAt: new Date(`${page.madeOn}T00:00:00Z`),
      margin: MARGIN,
    });
  }

  print(): Promise<Buffer> {
    const { words, page, sheet } = this;
    const where = page.country ? countryInWords(page.country, this.locale) : words.text('page.everywhere');
    const when = words.text('page.period', {
      from: words.day(page.period.from),
      to: words.day(page.period.to),
    });
    sheet
      .paragraph(page.programme, { ...TITLE, size: page.programme.length > LONG_NAME ? 12 : 19 })
      .paragraph(`${words.text('page.title')} · ${when} · \u2068${where}\u2069`, {
        size: 10,
        colour: GREY,
        gap: 8,
      })
      .line(BLUE)
      .space(12);
    for (const row of rowsOf(page.first, 3)) this.tiles(row);
    sheet
      .space(6)
      .beside(26, [HALF, () => this.stages()], [HALF, () => this.times()])
      .space(14)
      .paragraph(words.text('page.months'), HEAD)
      .beside(26, ...page.months.map((trend) => [HALF, () => this.months(trend)] as const));
    sheet.bottom(this.footHeight()).line('#8a8a8a').space(6);
    for (const [text, style] of this.foot()) sheet.paragraph(text, style);
    return sheet.finish();
  }

  private tiles(row: readonly PageFigure[]): void {
    this.sheet
      .beside(
        18,
        ...row.map(
          (one) =>
            [
              THIRD,
              (sheet: Sheet) =>
                sheet
                  .paragraph(this.words.text(keyOf(one)), { size: 9, colour: GREY })
                  .paragraph(this.valueOf(one), { size: one.figure?.isHidden ? 11 : 19, isBold: true })
                  .paragraph(this.targetOf(one), SMALL),
            ] as const,
        ),
      )
      .space(10);
  }

  private stages(): void {
    const { stages } = this.page;
    const most = Math.max(
      1,
      ...stages.map(({ figure, target }) => Math.max(figure?.value ?? 0, target ?? 0)),
    );
    this.sheet.paragraph(this.words.text('page.stages'), HEAD);
    for (const [i, stage] of stages.entries()) {
      const value = stage.figure?.value ?? 0;
      const before = stages[i - 1]?.figure?.value ?? null;
      const share = before && value && value <= before ? value / before : null;
      const shown = this.valueOf(stage);
      this.bar(
        stage,
        share === null
          ? shown
          : this.words.text('page.ofBefore', { value: shown, share: this.words.value(share, 'SHARE') }),
        most,
      );
    }
  }

  private times(): void {
    const { times } = this.page;
    const most = Math.max(1, ...times.map(({ figure, target }) => Math.max(figure?.value ?? 0, target ?? 0)));
    this.sheet.paragraph(this.words.text('page.times'), HEAD);
    for (const time of times) this.bar(time, this.valueOf(time), most);
  }

  /** A figure in words above its bar, with a mark where its target is. */
  private bar(one: PageFigure, words: string, most: number): void {
    const target = this.targetOf(one);
    this.sheet
      .paragraph(`${this.words.text(keyOf(one))}: \u2068${words}\u2069`, { size: 8.5 })
      .bar((one.figure?.value ?? 0) / most, 7, LIGHT, one.target === null ? null : one.target / most)
      .space(2)
      .paragraph(target, { ...SMALL, size: 7.5, gap: target ? 3 : 0 })
      .space(target ? 0 : 5);
  }

  private months({ points, ...name }: FigureName & { readonly points: readonly TrendPoint[] }): void {
    const [least, most] = MONTHS_HIGH;
    const highest = Math.max(0, ...points.map(({ value }) => value ?? 0));
    const [first, last] = [points[0], points.at(-1)];
    const ends = [first, last].map((point) => (point ? this.words.month(point.month) : ''));
    const left = points.some(({ isHidden }) => isHidden) ? ` ${this.words.text('page.some')}` : '';
    this.sheet
      .paragraph(this.words.text(keyOf(name)), { size: 9, gap: 4 })
      .columns(
        points.map(({ value }) => (value ?? 0) / Math.max(1, highest)),
        Math.max(least, Math.min(most, this.sheet.roomAbove(this.footHeight() + MONTHS_WORDS))),
        LIGHT,
      )
      .space(3)
      .paragraph(
        `${ends.join(' – ')}. ${this.words.text('page.most', { value: this.words.value(highest, unitOf(name)) })}.${left}`,
        SMALL,
      );
  }

  private valueOf({ figure, ...name }: PageFigure): string {
    if (figure?.isHidden) return this.words.text('page.hidden');
    if (figure?.value == null) return this.words.text('page.none');
    const value = this.words.value(figure.value, unitOf(name));
    return figure.isRounded ? this.words.text('page.about', { value }) : value;
  }

  private targetOf(one: PageFigure): string {
    if (one.target === null) return '';
    const wanted = this.words.text(`page.target.${one.aim}`, {
      target: this.words.value(one.target, unitOf(one)),
    });
    const reached = isReached(one.aim, one.target, one.figure?.value ?? null);
    if (reached === null) return wanted;
    return this.words.text(reached ? 'page.reached' : 'page.notReached', { target: wanted });
  }

  private foot(): (readonly [string, typeof SMALL])[] {
    const { madeOn, madeBy } = this.page;
    return [
      [this.words.text('page.made', { date: this.words.day(madeOn), name: madeBy }), SMALL],
      [this.words.text('page.method', { least: this.words.value(SMALLEST_CELL, 'COUNT') }), SMALL],
    ];
  }

  private footHeight(): number {
    return this.sheet.heightOf(this.foot()) + 7;
  }
}

/** So many in a row. */
const rowsOf = <One>(all: readonly One[], most: number): One[][] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, i) => all.slice(i * most, (i + 1) * most));
