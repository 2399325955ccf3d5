import { useParams } from '@tanstack/react-router';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { usePerson } from '#portal/parts/session';
import { offers } from '#portal/parts/steps/step-spec';
import { GivenAnswers } from '#portal/screens/placements/reports/given-answers';
import {
  type OutputLine,
  OutputsQuery,
  type Report,
  ReportQuery,
  StartQuery,
} from '#portal/screens/placements/reports/report-data';
import { ReportForm } from '#portal/screens/placements/reports/report-form';
import { ReportStateTag } from '#portal/screens/placements/reports/report-list';
import { SurveyAnswers } from '#portal/screens/placements/reports/survey-answers';
import { Page, Section } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';
import { Notice, Tag } from '#portal/ui/text';

/** One report: the form for who writes it, the answers for everyone else who may see it. */
export function ReportScreen() {
  const t = useT();
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Load query={ReportQuery} variables={{ id }} lines={10}>
      {({ report }) => (
        <Page
          title={t(`report.kind.${report.kind}`)}
          lead={t(`report.kind.${report.kind}.hint`)}
          back={{
            link: { to: '/placements/$id/$part', params: { id: report.placementId, part: 'reports' } },
            label: t('placement.part.reports'),
          }}
          actions={<ReportStateTag state={report.state} />}
        >
          <div className="stack stack-l">
            <About report={report} />
            {offers(report, 'SUBMIT') ? <Writing report={report} /> : <Reading report={report} />}
          </div>
        </Page>
      )}
    </Load>
  );
}

function About({ report }: { report: Report }) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      {report.state === 'RETURNED' && (
        <Notice tone="warm" title={t('report.returned')}>
          {report.reason && <p>{t(`reason.${report.reason}` as MessageId)}</p>}
          {report.comment && <p dir="auto">{report.comment}</p>}
        </Notice>
      )}
      {report.state === 'OVERDUE' && <Notice tone="bad">{t('report.overdue')}</Notice>}
      <p className="muted">
        {t('report.period', { from: format.day(report.periodFrom), to: format.day(report.periodTo) })}
        {' · '}
        {report.submittedAt
          ? t('report.submittedAt', { when: format.moment(report.submittedAt) })
          : t('report.dueOn', { when: format.day(report.dueOn) })}
      </p>
    </>
  );
}

function Writing({ report }: { report: Report }) {
  return (
    <Load query={StartQuery} variables={{ id: report.id, placementId: report.placementId }} lines={10}>
      {({ outputsOfPlacement, reportProposal }) => (
        <ReportForm key={report.id} report={report} known={reportProposal} outputs={outputsOfPlacement} />
      )}
    </Load>
  );
}

function Reading({ report }: { report: Report }) {
  const isStaff = (usePerson()?.grants.length ?? 0) > 0;
  return (
    <Load query={OutputsQuery} variables={{ placementId: report.placementId }} lines={6}>
      {({ outputsOfPlacement }) => (
        <>
          {report.kind === 'COLLEAGUE_SURVEY' && isStaff ? (
            <SurveyAnswers of={report.surveyAnswers} />
          ) : (
            <GivenAnswers report={report} outputs={outputsOfPlacement} />
          )}
          <Outputs outputs={outputsOfPlacement} />
        </>
      )}
    </Load>
  );
}

/** The outputs against their targets, as the newest report has them. */
export function Outputs({ outputs }: { outputs: readonly OutputLine[] }) {
  const t = useT();
  const format = useFormat();
  const value = (given: number | null) => (given === null ? '–' : format.number(given));
  if (outputs.length === 0) return null;
  return (
    <Section title={t('report.progress')}>
      <DataTable
        caption={t('report.progress')}
        hideCaption
        rows={outputs.map((output) => ({ ...output, id: output.text }))}
        columns={[
          { key: 'text', label: t('report.output'), cell: (row) => <bdi>{row.text}</bdi> },
          { key: 'indicator', label: t('need.indicator'), cell: (row) => <bdi>{row.indicator || '–'}</bdi> },
          { key: 'baseline', label: t('report.before'), cell: (row) => value(row.baseline), numeric: true },
          { key: 'value', label: t('report.now'), cell: (row) => value(row.value), numeric: true },
          { key: 'target', label: t('need.target'), cell: (row) => value(row.target), numeric: true },
          {
            key: 'reached',
            label: t('report.reached'),
            cell: (row) => (
              <Tag tone={row.isReached ? 'good' : undefined}>
                {t(row.isReached ? 'report.yes' : 'report.notYet')}
              </Tag>
            ),
          },
        ]}
      />
    </Section>
  );
}
