import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Steps } from '#portal/parts/steps/steps';
import { PartLink } from '#portal/screens/placements/placements/part-link';
import { REPORT_STEPS } from '#portal/screens/placements/reports/report-steps';
import { StateTag } from '#portal/parts/state-tag';
import { Load } from '#portal/parts/load';
import { Section } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';
import { StepFragment } from '#portal/parts/steps/step-spec';

const ReportsQuery = graphql(
  `
    query PlacementReports($placementId: ID!) {
      reports(placementId: $placementId, first: 100) {
        edges {
          node {
            id
            kind
            state
            dueOn
            periodFrom
            periodTo
            steps {
              command
              ...StepParts
            }
          }
        }
      }
    }
  `,
  [StepFragment],
);

/** Every form of a placement with what staff decide on it. */
export function PlacementReports({ placementId }: { placementId: string }) {
  const t = useT();
  const format = useFormat();
  return (
    <Section
      title={t('staff.reports')}
      actions={<PartLink id={placementId} part="reports" label="placement.readReports" />}
    >
      <Load query={ReportsQuery} variables={{ placementId }} lines={3}>
        {({ reports }) =>
          reports.edges.length === 0 ? (
            <p className="muted">{t('staff.noReports')}</p>
          ) : (
            <DataTable
              caption={t('staff.reports')}
              hideCaption
              rows={reports.edges.map(({ node }) => node)}
              columns={[
                { key: 'kind', label: t('staff.form'), cell: (row) => t(`staff.report.${row.kind}`) },
                { key: 'state', label: t('staff.state'), cell: (row) => <StateTag state={row.state} /> },
                { key: 'due', label: t('staff.due'), cell: (row) => format.day(row.dueOn) },
                {
                  key: 'period',
                  label: t('staff.period'),
                  cell: (row) => `${format.day(row.periodFrom)} – ${format.day(row.periodTo)}`,
                },
                {
                  key: 'steps',
                  label: t('staff.decision'),
                  cell: (row) => <Steps id={row.id} steps={row.steps} specs={REPORT_STEPS} />,
                },
              ]}
            />
          )
        }
      </Load>
    </Section>
  );
}
