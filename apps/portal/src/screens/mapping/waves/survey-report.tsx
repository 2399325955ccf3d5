import { useParams } from '@tanstack/react-router';
import { type MessageId, useFormat, useLocale, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { SurveyReportQuery } from '#portal/screens/mapping/waves/report-data';
import { ReportFigures } from '#portal/screens/mapping/waves/report-figures';
import { wordsOf } from '#portal/screens/mapping/waves/survey-data';
import { Page, Section } from '#portal/ui/page';
import { Notice } from '#portal/ui/text';

/** What came of a survey: the reply to those who answered first, then the figures and how they were made. */
export function SurveyReport() {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const { id = '' } = useParams({ strict: false });
  return (
    <Load query={SurveyReportQuery} variables={{ id }} lines={10}>
      {({ surveyReport: report }) => {
        const reply =
          report.texts.find((text) => text.locale === locale) ??
          report.texts.find((text) => text.locale === 'en') ??
          report.texts[0];
        return (
          <Page
            title={report.title || t('findings.title')}
            back={{ link: { to: '/survey-reports' }, label: t('findings.title') }}
            lead={[
              format.country(report.country),
              ...(report.publishedAt
                ? [t('findings.published', { day: format.day(report.publishedAt.slice(0, 10)) })]
                : []),
            ].join(' · ')}
          >
            <div className="stack stack-l">
              {report.state === 'WITHDRAWN' && (
                <Notice tone="warm" title={t('findings.withdrawn')}>
                  {t(`reason.${report.reason ?? 'OTHER'}` as MessageId)}
                </Notice>
              )}
              {reply &&
                (['found', 'changes'] as const).map((part) => (
                  <Section key={part} title={t(`findings.${part}`)}>
                    <p className="prose" {...wordsOf(reply.locale)}>
                      {reply[part]}
                    </p>
                  </Section>
                ))}
              {report.figures && (
                <ReportFigures figures={report.figures} sample={report.sample} source={report.source} />
              )}
              {report.figures && (
                <p className="row">
                  {(['csv', 'xlsx'] as const).map((ending) => (
                    <a key={ending} href={`/files/survey-reports/${id}.${ending}`} download>
                      {t('findings.file', { ending: ending.toUpperCase() })}
                    </a>
                  ))}
                </p>
              )}
              {report.method && (
                <Section title={t('findings.method')}>
                  <p className="prose" dir="auto">
                    {report.method}
                  </p>
                </Section>
              )}
            </div>
          </Page>
        );
      }}
    </Load>
  );
}
