import { Link } from '@tanstack/react-router';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { StateTag } from '#portal/parts/state-tag';
import { Section } from '#portal/ui/page';

const CasesQuery = graphql(`
  query PersonCases($professionalId: ID!) {
    candidacies(professionalId: $professionalId, first: 20) {
      edges {
        node {
          id
          about {
            needTitle
          }
          state
          createdAt
        }
      }
    }
    placements(professionalId: $professionalId, first: 20) {
      edges {
        node {
          id
          about {
            needTitle
          }
          state
          startsOn
        }
      }
    }
  }
`);

/** The newest candidacies and placements of a person. */
export function PersonCases({ professionalId }: { professionalId: string }) {
  const t = useT();
  const format = useFormat();
  return (
    <Load query={CasesQuery} variables={{ professionalId }} lines={3}>
      {({ candidacies, placements }) => (
        <>
          <Section title={t('people.placements')}>
            {placements.edges.length === 0 && <p className="muted">{t('people.noPlacements')}</p>}
            <ul className="rule-list">
              {placements.edges.map(({ node }) => (
                <li key={node.id} className="row">
                  <Link to="/placements/$id" params={{ id: node.id }}>
                    <bdi>{node.about.needTitle}</bdi>
                  </Link>
                  {node.state && <StateTag state={node.state} />}
                  <span className="muted small">{format.day(node.startsOn)}</span>
                </li>
              ))}
            </ul>
          </Section>
          <Section title={t('staff.candidacies')}>
            {candidacies.edges.length === 0 && <p className="muted">{t('staff.noCandidacies')}</p>}
            <ul className="rule-list">
              {candidacies.edges.map(({ node }) => (
                <li key={node.id} className="row">
                  <Link to="/candidacies/$id" params={{ id: node.id }}>
                    <bdi>{node.about.needTitle}</bdi>
                  </Link>
                  {node.state && <StateTag state={node.state} />}
                  <span className="muted small">{format.day(node.createdAt)}</span>
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </Load>
  );
}
