import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat, useLocale, useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Filter } from '#portal/parts/filters/filters';
import { Load } from '#portal/parts/load';
import {
  type Questionnaire,
  QuestionnaireQuery,
} from '#portal/screens/mapping/questionnaires/questionnaire-data';
import { Section } from '#portal/ui/page';
import { Tag } from '#portal/ui/text';

/** A questionnaire as people read it, in each of its languages. */
export function QuestionnaireScreen() {
  const t = useT();
  const { id = '' } = useParams({ strict: false });
  return (
    <Load query={QuestionnaireQuery} variables={{ id }} lines={10}>
      {({ questionnaire }) => (
        <AreaPage
          title={questionnaire.title || t('form.untitled')}
          back={{ link: { to: '/staff/questionnaires' }, label: t('form.title') }}
        >
          <Preview of={questionnaire} />
        </AreaPage>
      )}
    </Load>
  );
}

type Asked = Questionnaire['asked'][number];

function Preview({ of: { id, languages, asked } }: { of: Questionnaire }) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const [chosen, setChosen] = useState<string>();
  const language = chosen ?? languages.find((one) => one === locale) ?? languages[0] ?? 'und';
  return (
    <div className="stack stack-l">
      <div className="row">
        <Filter
          label={t('form.language')}
          none={null}
          value={language}
          onChange={setChosen}
          options={languages.map((value) => ({ value, label: format.language(value) }))}
        />
        <a href={`/files/questionnaires/${id}.xlsx`} download>
          {t('form.download')}
        </a>
        <a href={`/files/questionnaires/${id}.csv`} download>
          {t('form.codebook')}
        </a>
      </div>
      <Section title={t('form.preview')}>
        <ol className="stack">
          {asked.map((question) => (
            <li key={question.name} className="card stack stack-s">
              <Question of={question} language={language} />
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}

/** The words in a language; else those of the first that there is. */
const wordsIn = (words: Asked['label'], language: string): string =>
  (words.find((one) => one.language === language) ?? words[0])?.text ?? '';

function Question({ of, language }: { of: Asked; language: string }) {
  const t = useT();
  const hint = wordsIn(of.hint, language);
  // The direction follows the language of the words, never their first letter.
  const words =
    language === 'und'
      ? { dir: 'auto' }
      : { lang: language, dir: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr' };
  return (
    <>
      <div className="row row-between">
        <p {...words}>
          <strong>{wordsIn(of.label, language) || of.name}</strong>
        </p>
        <span>
          <Tag>{t(`form.kind.${of.kind}`)}</Tag> {of.required && <Tag tone="warm">{t('form.required')}</Tag>}
        </span>
      </div>
      {hint && (
        <p {...words} className="muted">
          {hint}
        </p>
      )}
      {of.choices.length > 0 && (
        <ul {...words}>
          {of.choices.map(({ name, label }, i) => (
            <li key={`${name} ${i}`}>{wordsIn(label, language) || name}</li>
          ))}
        </ul>
      )}
      {of.relevant && (
        <p className="muted small">
          {t('form.when')} <code dir="ltr">{of.relevant}</code>
        </p>
      )}
    </>
  );
}

const RIGHT_TO_LEFT = /^(ar|fa|he|ps|ur|ckb)\b/;
