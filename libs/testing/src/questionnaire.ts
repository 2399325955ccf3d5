import type { Form } from '#domain/mapping/questionnaires/form';
import type { SurveyFigures } from '#domain/mapping/waves/report';
import type { TestDatabase } from '#testing/test-database';

const FORM: Form = {
  id: 'ties',
  title: 'Ties to Somalia',
  version: '1',
  defaultLanguage: 'en',
  languages: ['en', 'ar'],
  repeatsChoices: false,
  items: [
    {
      name: 'visits',
      kind: 'select_one',
      label: { en: 'Do you visit?', ar: 'هل تزور؟' },
      relevant: null,
      appearance: null,
      list: 'yesno',
      hint: { en: 'In the last two years.', ar: 'في العامين الماضيين.' },
      required: true,
      requiredMessage: {},
      constraint: null,
      constraintMessage: {},
      choiceFilter: null,
      calculation: null,
      preset: null,
      bounds: null,
    },
  ],
  lists: {
    yesno: [
      { name: 'yes', label: { en: 'Yes', ar: 'نعم' }, attributes: {} },
      { name: 'no', label: { en: 'No', ar: 'لا' }, attributes: {} },
    ],
  },
};

const figure = { n: null, reason: null, fewerThan: null, method: 'ESTIMATE' } as const;
const FIGURES: SurveyFigures = {
  answers: 60,
  responseRate: null,
  notWeighted: null,
  designEffect: 1.1,
  tables: [
    {
      question: 'visits',
      label: { en: 'Do you visit?', ar: 'هل تزور؟' },
      people: 60,
      rows: [
        {
          choice: 'yes',
          label: { en: 'Yes', ar: 'نعم' },
          share: { ...figure, value: 0.6, lower: 0.47, upper: 0.72 },
        },
        {
          choice: 'no',
          label: { en: 'No', ar: 'لا' },
          share: { ...figure, value: 0.4, lower: 0.28, upper: 0.53 },
        },
      ],
    },
  ],
};

/** A questionnaire of one question in two languages, as it is kept; answers its id. */
export async function aQuestionnaire({ sql }: TestDatabase): Promise<string> {
  const [row] = await sql<{ id: string }>(
    `INSERT INTO questionnaire (id, digest, title, languages, questions, form, imported_by, imported_at)
     VALUES (gen_random_uuid(), repeat('a', 64), $1, $2, 1, $3, 'system:seed', now())
     RETURNING id`,
    [FORM.title, FORM.languages, JSON.stringify(FORM)],
  );
  return row?.id ?? '';
}

/** Waves of a questionnaire, in the first programme and one of its countries: an open one, and one that is published. */
export async function someWaves({ sql }: TestDatabase, questionnaireId: string): Promise<void> {
  const targets = [{ question: 'visits', choice: 'yes', people: 40 }];
  await sql(
    `INSERT INTO wave (id, questionnaire_id, programme_id, country, linkability, state, version, closes_on, closes_at,
                       minimum, targets, pilot_answers, created_by, created_at, opened_at, settled)
     SELECT gen_random_uuid(), $1, p.id, heritage_countries[1], 'NONE', as_it_is, 1, '2100-01-01', '2100-01-02',
            30, $2, 5, 'system:seed', now(), now(), false
       FROM (SELECT * FROM programme ORDER BY created_at LIMIT 1) p, unnest(ARRAY['OPEN', 'PUBLISHED']) AS as_it_is`,
    [questionnaireId, JSON.stringify(targets)],
  );
  const texts = [{ locale: 'en', found: 'Most visit.', changes: 'Flights are paid.' }];
  await sql(
    `INSERT INTO wave_report (wave_id, version, sample, totals, source, method, texts, written_by, written_at, figures, published_at)
     SELECT id, 1, 'OPEN', '[]', '', 'By one link.', $1, 'system:seed', now(), $2, now() FROM wave
      WHERE state = 'PUBLISHED' AND id NOT IN (SELECT wave_id FROM wave_report)`,
    [JSON.stringify(texts), JSON.stringify(FIGURES)],
  );
}
