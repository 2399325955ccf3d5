import { useParams } from '@tanstack/react-router';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { OpenNeedCard, OpenNeedCardFragment } from '#portal/screens/marketplace/needs/open-need-card';
import { SummaryList } from '#portal/ui/lists';
import { Page, Section } from '#portal/ui/page';

const HostQuery = graphql(
  `
    query Host($id: ID!) {
      publicInstitution(id: $id) {
        name
        country
        city
        kind
        description
        website
      }
      openNeeds(institutionId: $id, first: 12) {
        edges {
          node {
            id
            ...OpenNeedCard
          }
        }
      }
    }
  `,
  [OpenNeedCardFragment],
);

/** An institution for anyone to read: who it is, and what it asks for now. */
export function Host() {
  const t = useT();
  const format = useFormat();
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Load query={HostQuery} variables={{ id }} lines={8}>
      {({ publicInstitution: host, openNeeds }) => (
        <Page
          title={host.name}
          lead={<bdi>{[host.city, format.country(host.country)].filter(Boolean).join(', ')}</bdi>}
          back={{ link: { to: '/open-needs' }, label: t('open.title') }}
        >
          <div className="stack stack-l">
            {host.description && (
              <p className="prose keep-lines" dir="auto">
                {host.description}
              </p>
            )}
            <SummaryList
              rows={[
                { label: t('hosts.kind'), value: t(`institutionKind.${host.kind}`) },
                {
                  label: t('hosts.website'),
                  value: host.website && (
                    <a href={host.website} rel="noreferrer nofollow" dir="ltr">
                      {host.website}
                    </a>
                  ),
                },
              ]}
            />
            <Section title={t('hosts.needs')}>
              {openNeeds.edges.length === 0 ? (
                <p className="muted">{t('hosts.none')}</p>
              ) : (
                <ul className="cols">
                  {openNeeds.edges.map(({ node }) => (
                    <OpenNeedCard key={node.id} of={node} />
                  ))}
                </ul>
              )}
            </Section>
          </div>
        </Page>
      )}
    </Load>
  );
}
