import { Link } from '@tanstack/react-router';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { SurveyReportsQuery } from '#portal/screens/mapping/waves/report-data';
import { Page } from '#portal/ui/page';
import { EmptyState } from '#portal/ui/text';

/** What came of surveys, the newest first. */
export function SurveyReports() {
  const t = useT();
  const format = useFormat();
  return (
    <Page title={t('findings.title')} lead={t('findings.lead')}>
      <Load query={SurveyReportsQuery} variables={{}} lines={6}>
        {({ surveyReports }) =>
          surveyReports.length === 0 ? (
            <EmptyState title={t('findings.none')} />
          ) : (
            <ul className="stack">
              {surveyReports.map(({ id, title, country, publishedAt }) => (
                <li key={id} className="card stack stack-s">
                  <h2 className="h3">
                    <Link to="/survey-reports/$id" params={{ id }}>
                      <bdi>{title || t('findings.title')}</bdi>
                    </Link>
                  </h2>
                  <p className="muted">
                    {format.country(country)}
                    {publishedAt &&
                      ` · ${t('findings.published', { day: format.day(publishedAt.slice(0, 10)) })}`}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Load>
    </Page>
  );
}
