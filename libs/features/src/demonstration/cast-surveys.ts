import { readFileSync } from 'node:fs';
import type { ReportDraft } from '#domain/mapping/waves/report';
import type { Linkability } from '#domain/mapping/waves/wave';
import { workbookOf } from '#platform/tables/table-file';

/** A survey of the demonstration, all invented. */
export interface SurveyPart {
  readonly linkability: Linkability;
  /** Days from the first start to its last one. */
  readonly days: number;
  /** How many answer it. */
  readonly people: number;
  /** What is written about it; it stays open without. */
  readonly report: ReportDraft | null;
}

const SHEETS = JSON.parse(readFileSync(new URL('cast/survey.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, readonly (readonly string[])[]>
>;

/** The questionnaire of the demonstration, as a file that staff bring in. */
export const surveyFile = (): Promise<Buffer> =>
  workbookOf(Object.entries(SHEETS).map(([name, rows]) => ({ name, rows })));

export const SURVEYS: readonly SurveyPart[] = [
  {
    linkability: 'NONE',
    days: 60,
    people: 84,
    report: {
      sample: 'OPEN',
      totals: [],
      source: '',
      method: 'One open link, passed on by four associations for three weeks. Nobody was drawn by chance.',
      texts: [
        {
          locale: 'en',
          found: 'Most would teach from a distance, some hours a month. What keeps them is leave from work.',
          changes: 'Needs can be virtual from four hours a month, and there is a letter to employers.',
        },
        {
          locale: 'fr',
          found: 'La plupart enseigneraient à distance, quelques heures par mois. C’est le congé qui manque.',
          changes:
            'Un besoin peut être à distance dès quatre heures par mois, et il y a une lettre aux employeurs.',
        },
        {
          locale: 'ar',
          found: 'معظمهم يود التعليم عن بُعد بضع ساعات في الشهر. ما يمنعهم هو الإجازة من العمل.',
          changes: 'يمكن أن تكون الاحتياجات عن بُعد من أربع ساعات في الشهر، وهناك رسالة إلى أصحاب العمل.',
        },
      ],
    },
  },
  { linkability: 'PSEUDONYM', days: 45, people: 23, report: null },
];
