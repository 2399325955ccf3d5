import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { REPORT_KIND } from '#portal/graphql/enums';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { ListFilters } from '#portal/parts/filters/list-filters';
import { Rows } from '#portal/parts/rows';
import { may, usePerson } from '#portal/parts/session';
import { offers, StepFragment } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';
import { REPORT_STEPS } from '#portal/screens/placements/reports/report-steps';
import { Button, ButtonLink } from '#portal/ui/button';
import { Page, Section } from '#portal/ui/page';
import { type Problem, problemText } from '#portal/ui/problem';
import { EmptyState, Notice, Tag, type Tone } from '#portal/ui/text';
import { useUrlFilter } from '#portal/ui/url-filter';

const ReportsQuery = graphql(
  `
    query Reports($placementId: ID, $states: [ReportState!], $kinds: [ReportKind!], $after: Cursor) {
      reports(placementId: $placementId, states: $states, kinds: $kinds, first: 20, after: $after) {
        edges {
          node {
            id
            kind
            state
            dueOn
            periodFrom
            periodTo
            placementId
            about {
              needTitle
            }
            steps {
              command
              ...StepParts
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [StepFragment],
);
const CreateLink = graphql(`
  mutation CreateSurveyLink($placementId: ID!) {
    createSurveyLink(placementId: $placementId)
  }
`);
type Row = ResultOf<typeof ReportsQuery>['reports']['edges'][number]['node'];
type Kind = Row['kind'];
const OPEN = ['OVERDUE', 'RETURNED', 'DRAFT', 'DUE'] as const;
const TONE: Partial<Record<Row['state'], Tone>> = {
  OVERDUE: 'bad',
  RETURNED: 'warm',
  DRAFT: 'info',
  DUE: 'info',
  ACCEPTED: 'good',
};

export function ReportStateTag({ state }: { state: Row['state'] }) {
  return <Tag tone={TONE[state]}>{useT()(`report.state.${state}`)}</Tag>;
}

/** Everything that is due or overdue within the reader's reach. */
export function Reports() {
  const t = useT();
  const [{ kind }] = useUrlFilter('kind');
  return (
    <Page title={t('nav.reports')} lead={t('report.lead')}>
      <ListFilters kinds={REPORT_KIND} />
      <Rows
        query={ReportsQuery}
        variables={{ placementId: null, states: [...OPEN], kinds: kind ? [kind as Kind] : null }}
        of={({ reports }) => reports}
        empty={
          <EmptyState
            title={t('report.none')}
            action={<ButtonLink to="/placements">{t('nav.placements')}</ButtonLink>}
          >
            {t('report.noneText')}
          </EmptyState>
        }
      >
        {(reports) => <ReportRows reports={reports} named />}
      </Rows>
    </Page>
  );
}

/** Every form of one placement with what this reader may decide on it, and the link to the survey of colleagues. */
export function PlacementReports({ placementId }: { placementId: string }) {
  const t = useT();
  const person = usePerson();
  const mayShare = may(person, 'SURVEY_SHARE');
  return (
    <div className="stack stack-l">
      <Rows
        query={ReportsQuery}
        variables={{ placementId, states: null, kinds: null }}
        of={({ reports }) => reports}
        empty={<EmptyState title={t('report.noneYet')}>{t('report.noneYetText')}</EmptyState>}
      >
        {(reports) => <ReportRows reports={reports} decided />}
      </Rows>
      {mayShare && <SurveyLink placementId={placementId} />}
    </div>
  );
}

function ReportRows({
  reports,
  named,
  decided,
}: {
  reports: readonly Row[];
  /** With the need that each is about. */
  named?: boolean;
  /** With the decisions that the reader may take here. */
  decided?: boolean;
}) {
  const t = useT();
  const format = useFormat();
  return (
    <ul className="tasks">
      {reports.map((report) => (
        <li key={report.id}>
          <div>
            <Link to="/reports/$id" params={{ id: report.id }}>
              {t(`report.kind.${report.kind}`)}
            </Link>
            {named && <p dir="auto">{report.about.needTitle}</p>}
            <p className="muted small">
              {t('report.period', { from: format.day(report.periodFrom), to: format.day(report.periodTo) })}
              {' · '}
              {t('report.dueOn', { when: format.day(report.dueOn) })}
              {offers(report, 'SUBMIT') && ` · ${t('waitingOn.you')}`}
            </p>
          </div>
          <ReportStateTag state={report.state} />
          {decided && <Steps id={report.id} steps={report.steps} specs={REPORT_STEPS} />}
        </li>
      ))}
    </ul>
  );
}

/** A link for colleagues who learnt; they answer without an account and without a name. */
function SurveyLink({ placementId }: { placementId: string }) {
  const t = useT();
  const create = useAct(CreateLink);
  const [link, setLink] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const make = async () => {
    const outcome = await create({ placementId });
    setProblem(outcome.problem);
    setLink(outcome.data?.createSurveyLink ?? '');
  };
  return (
    <Section title={t('survey.link')}>
      <p className="muted prose">{t('survey.linkHint')}</p>
      {problem && (
        <Notice tone="bad" live>
          {problemText(t, problem)}
        </Notice>
      )}
      {link && (
        <Notice tone="good" title={t('survey.linkOnce')} live>
          <p>
            <bdi className="code">{link}</bdi>
          </p>
        </Notice>
      )}
      <div>
        <Button tone="quiet" onClick={() => void make()}>
          {t('survey.makeLink')}
        </Button>
      </div>
    </Section>
  );
}
