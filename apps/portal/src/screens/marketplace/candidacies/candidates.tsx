import { useParams } from '@tanstack/react-router';
import { graphql } from '#portal/graphql/graphql';
import { useLocale, useT } from '#portal/i18n/i18n';
import { Rows } from '#portal/parts/rows';
import { CandidateCard, CandidateFragment } from '#portal/screens/marketplace/candidacies/candidate-card';
import { ButtonLink } from '#portal/ui/button';
import { Page } from '#portal/ui/page';
import { EmptyState } from '#portal/ui/text';

const CandidatesQuery = graphql(
  `
    query Candidates($needId: ID!, $locale: Locale!, $after: Cursor) {
      candidates(needId: $needId, first: 20, after: $after) {
        edges {
          node {
            professionalId
            ...CandidateParts
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [CandidateFragment],
);

/** Everyone who fits a need or is a candidate for it, once each, with the reasons and the next step on one card. */
export function Candidates() {
  const t = useT();
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Page
      title={t('need.candidates')}
      lead={t('candidates.lead')}
      back={{ link: { to: '/needs/$id', params: { id } }, label: t('candidacy.need') }}
      actions={
        <ButtonLink to="/needs/$id/compare" params={{ id }} tone="quiet">
          {t('compare.title')}
        </ButtonLink>
      }
    >
      <Rows
        query={CandidatesQuery}
        variables={{ needId: id, locale: useLocale() }}
        of={({ candidates }) => candidates}
        empty={<EmptyState title={t('candidates.none')}>{t('candidates.noneText')}</EmptyState>}
      >
        {(candidates) => (
          <ol className="cols">
            {candidates.map((candidate) => (
              <li key={candidate.professionalId}>
                <CandidateCard of={candidate} />
              </li>
            ))}
          </ol>
        )}
      </Rows>
    </Page>
  );
}
