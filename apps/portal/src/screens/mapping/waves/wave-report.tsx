import { useAct } from '#portal/graphql/act';
import { WAVE_SAMPLE } from '#portal/graphql/enums';
import { graphql } from '#portal/graphql/graphql';
import { TEXT_LIMITS } from '#portal/graphql/limits';
import { LOCALES, useLocale, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { type WaveReport as Report, WaveReportQuery } from '#portal/screens/mapping/waves/report-data';
import { ReportFigures } from '#portal/screens/mapping/waves/report-figures';
import { choice, object, optionalText, text } from '#portal/ui/checks';
import { RadioGroup, Select, TextArea, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Section } from '#portal/ui/page';
import { EmptyState } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const Write = graphql(`
  mutation WriteWaveReport($waveId: ID!, $version: Int!, $report: WaveReportInput!) {
    writeWaveReport(waveId: $waveId, version: $version, report: $report) {
      version
    }
  }
`);
const schema = object({
  locale: choice(),
  found: text(TEXT_LIMITS.words),
  changes: text(TEXT_LIMITS.words),
  method: optionalText(TEXT_LIMITS.words),
  sample: choice(),
  totals: optionalText(TEXT_LIMITS.words),
  source: optionalText(TEXT_LIMITS.line),
});

/** What is written about a closed survey, and what would be published of it. */
export function WaveReport({ waveId, mayWrite }: { waveId: string; mayWrite: boolean }) {
  const t = useT();
  return (
    <Load query={WaveReportQuery} variables={{ waveId }} lines={8}>
      {({ waveReport }) => (
        <>
          <Section title={t('wave.report')}>
            <p className="prose">{t('wave.reportText')}</p>
            {mayWrite && <ReportForm key={waveReport.version} waveId={waveId} report={waveReport} />}
          </Section>
          <Section title={t('wave.report.preview')}>
            {waveReport.figures ? (
              <ReportFigures
                figures={waveReport.figures}
                sample={waveReport.sample}
                source={waveReport.source}
              />
            ) : (
              <EmptyState title={t('wave.report.none')} />
            )}
          </Section>
        </>
      )}
    </Load>
  );
}

/** One answer a line, as `question answer people`; other lines are left out and the API says what is missing. */
const totalsOf = (lines: string) =>
  lines.split('\n').flatMap((line) => {
    const [question, answer, people] = line.trim().split(/\s+/);
    return question && answer && people ? [{ question, choice: answer, people: Number(people) || 0 }] : [];
  });

function ReportForm({ waveId, report }: { waveId: string; report: Report }) {
  const t = useT();
  const reader = useLocale();
  const write = useAct(Write);
  const first = report.texts.find(({ locale }) => locale === reader) ?? report.texts[0];
  return (
    <Form
      name="report"
      schema={schema}
      values={{
        locale: first?.locale ?? reader,
        found: first?.found ?? '',
        changes: first?.changes ?? '',
        method: report.method,
        sample: report.sample,
        totals: report.totals.map((row) => `${row.question} ${row.choice} ${row.people}`).join('\n'),
        source: report.source,
      }}
      send={t('wave.report.save')}
      submit={async ({ locale, found, changes, sample, totals, source, method }) => {
        const others = report.texts.filter((one) => one.locale !== locale);
        const { problem } = await write({
          waveId,
          version: report.version,
          report: {
            texts: [...others, { locale, found, changes }],
            sample: WAVE_SAMPLE.find((one) => one === sample) ?? 'OPEN',
            totals: totalsOf(totals),
            ...{ source, method },
          },
        });
        if (problem) return problem;
        toast(t('state.saved'));
      }}
    >
      <Select
        name="locale"
        label={t('wave.report.locale')}
        options={Object.entries(LOCALES).map(([value, label]) => ({ value, label }))}
      />
      <TextArea name="found" label={t('wave.report.found')} max={TEXT_LIMITS.words} />
      <TextArea name="changes" label={t('wave.report.changes')} max={TEXT_LIMITS.words} />
      <RadioGroup
        name="sample"
        label={t('wave.report.sample')}
        options={WAVE_SAMPLE.map((value) => ({ value, label: t(`wave.report.sample.${value}`) }))}
      />
      <TextArea
        name="totals"
        label={t('wave.report.totals')}
        hint={t('wave.report.totalsHint')}
        max={TEXT_LIMITS.words}
        optional
      />
      <TextField name="source" label={t('wave.report.source')} optional />
      <TextArea name="method" label={t('wave.report.method')} max={TEXT_LIMITS.words} optional />
    </Form>
  );
}
