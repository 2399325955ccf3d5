import { useFormat, useLocale, useT } from '#portal/i18n/i18n';
import type { Figures } from '#portal/screens/mapping/waves/report-data';
import { wordsOf } from '#portal/screens/mapping/waves/survey-data';
import { Section } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';

type Table = Figures['tables'][number];
type Share = Table['rows'][number]['share'];
type Label = Table['label'];

interface ReportFiguresProps {
  figures: Figures;
  sample: 'OPEN' | 'CHANCE';
  source: string;
}

/** Answers of fewer people are never published; the API hides them. */
const LEAST = 10;

/** The figures of a survey: how each was made, and a table for each question. */
export function ReportFigures({ figures, sample, source }: ReportFiguresProps) {
  const t = useT();
  const format = useFormat();
  const { answers, responseRate, notWeighted, designEffect, tables } = figures;
  return (
    <Section title={t('findings.figures')}>
      <ul className="prose">
        <li>{t('findings.answers', { count: answers })}</li>
        {responseRate !== null && (
          <li>{t('findings.rate', { share: format.number(responseRate, { style: 'percent' }) })}</li>
        )}
        <li>{t(`findings.sample.${sample}`)}</li>
        <li>
          {notWeighted === null
            ? t('findings.weighted', { effect: format.number(designEffect) })
            : t('findings.unweighted')}
        </li>
        {source && <li>{t('findings.source', { source })}</li>}
        <li>{t('findings.hidden', { least: LEAST })}</li>
      </ul>
      {tables.map((table) => (
        <OneTable key={table.question} of={table} />
      ))}
    </Section>
  );
}

function OneTable({ of: { question, label, people, rows } }: { of: Table }) {
  const t = useT();
  const say = useLabel();
  const share = useShare();
  const asked = say(label);
  return (
    <div className="stack stack-s">
      <h3 {...asked.words}>{asked.text || question}</h3>
      {people === null ? (
        <p className="muted">{t('findings.tooFew', { count: rows[0]?.share.fewerThan ?? 0 })}</p>
      ) : (
        <>
          <p className="muted small">{t('findings.people', { count: people })}</p>
          <DataTable
            caption={asked.text || question}
            hideCaption
            rows={rows.map((row) => ({ ...row, id: row.choice }))}
            columns={[
              {
                key: 'answer',
                label: t('findings.answer'),
                cell: (row) => <span {...say(row.label).words}>{say(row.label).text || row.choice}</span>,
              },
              {
                key: 'share',
                label: t('findings.share'),
                cell: (row) => share.value(row.share),
                sort: (row) => row.share.value ?? 0,
                numeric: true,
              },
              {
                key: 'interval',
                label: t('findings.interval'),
                cell: (row) => share.interval(row.share),
                numeric: true,
              },
            ]}
          />
        </>
      )}
    </div>
  );
}

/** Words of the questionnaire in the reader's language, else in another; with the direction of theirs. */
function useLabel() {
  const locale = useLocale();
  return (label: Label) => {
    const found = label.find(({ language }) => language === locale) ?? label[0];
    return { text: found?.text ?? '', words: wordsOf(found?.language ?? 'und') };
  };
}

/** A share, or why there is none; and the interval that holds it. */
function useShare() {
  const t = useT();
  const format = useFormat();
  const percent = (value: number) => format.number(value, { style: 'percent' });
  return {
    value: ({ value, reason, fewerThan }: Share): string =>
      value === null
        ? t(`findings.reason.${reason ?? 'NO_DATA'}`, { count: fewerThan ?? 0 })
        : percent(value),
    interval: ({ lower, upper }: Share): string =>
      lower === null || upper === null ? '–' : `${percent(lower)}–${percent(upper)}`,
  };
}
