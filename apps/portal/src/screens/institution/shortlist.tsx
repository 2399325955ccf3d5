import { Link, useParams } from '@tanstack/react-router';
import { CANDIDACY_STEPS } from '#portal/screens/shared/candidacy-steps';
import {
  BandTag,
  ExplanationFragment,
  ExplanationView,
  ScoreParts,
} from '#portal/screens/shared/explanation';
import { Steps } from '#portal/screens/shared/steps';
import { usePerson } from '#portal/app/session';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useLocale, useT } from '#portal/i18n/i18n';
import { ButtonLink } from '#portal/ui/button';
import { Page } from '#portal/ui/page';
import { Rows } from '#portal/ui/rows';
import { EmptyState } from '#portal/ui/text';

const ShortlistQuery = graphql(`
  query Shortlist($needId: ID!, $after: Cursor) {
    candidacies(needId: $needId, first: 20, after: $after) {
      edges {
        node {
          id
          score
          motivation
          weeklyHours
          availableFrom
          availableTo
          reserveUntil
          commands
          applicant {
            displayName
            headline
          }
          standing {
            sentence
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const CandidatesQuery = graphql(
  `
    query Candidates($needId: ID!, $locale: Locale!, $after: Cursor) {
      matches(needId: $needId, first: 20, after: $after) {
        edges {
          node {
            place
            professionalId
            explanation {
              ...Explanation
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
  [ExplanationFragment],
);

/** Everyone who applied or was suggested for one need, side by side, with the next step of each. */
export function Shortlist() {
  const t = useT();
  const format = useFormat();
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Page
      title={t('need.shortlist')}
      back={{ link: { to: '/needs/$id', params: { id } }, label: t('candidacy.need') }}
      actions={
        <ButtonLink to="/needs/$id/compare" params={{ id }} tone="quiet">
          {t('compare.title')}
        </ButtonLink>
      }
    >
      <Rows
        query={ShortlistQuery}
        variables={{ needId: id }}
        of={({ candidacies }) => candidacies}
        empty={<EmptyState title={t('shortlist.none')}>{t('shortlist.noneText')}</EmptyState>}
      >
        {(candidacies) => (
          <ol className="cols">
            {candidacies.map((node, i) => (
              <li key={node.id} className="card stack">
                <h2 className="h3">
                  <Link to="/candidacies/$id" params={{ id: node.id }}>
                    {node.applicant?.displayName ?? t('shortlist.person', { number: i + 1 })}
                  </Link>
                </h2>
                {node.applicant?.headline && <p dir="auto">{node.applicant.headline}</p>}
                <p>{node.standing.sentence}</p>
                {node.reserveUntil && (
                  <p className="muted small">
                    {t('compare.reserve', { when: format.day(node.reserveUntil) })}
                  </p>
                )}
                {node.motivation && (
                  <p className="small" dir="auto">
                    {node.motivation.slice(0, 240)}
                  </p>
                )}
                {node.availableFrom && node.availableTo && (
                  <p className="muted small">
                    {t('need.fromTo', {
                      from: format.day(node.availableFrom),
                      to: format.day(node.availableTo),
                    })}
                  </p>
                )}
                <Steps id={node.id} commands={node.commands} specs={CANDIDACY_STEPS} />
              </li>
            ))}
          </ol>
        )}
      </Rows>
    </Page>
  );
}

/** The ranked list of one need: the matching console for staff, plain parts for the institution. */
export function Candidates() {
  const t = useT();
  const { id } = useParams({ strict: false }) as { id: string };
  const staff = (usePerson()?.grants.length ?? 0) > 0;
  return (
    <Page
      title={t('need.suggested')}
      lead={t('candidates.lead')}
      back={{ link: { to: '/needs/$id', params: { id } }, label: t('candidacy.need') }}
    >
      <Rows
        query={CandidatesQuery}
        variables={{ needId: id, locale: useLocale() }}
        of={({ matches }) => matches}
        empty={<EmptyState title={t('shortlist.none')}>{t('shortlist.noneText')}</EmptyState>}
      >
        {(matches) => (
          <ol className="rule-list">
            {matches.map((node) => (
              <li key={node.professionalId} className="stack">
                <div className="row">
                  <h2 className="h3">{t('shortlist.person', { number: node.place })}</h2>
                  <BandTag of={node.explanation} />
                </div>
                <ScoreParts of={node.explanation} brief />
                <details>
                  <summary>
                    {t('match.why')}
                    <span className="visually-hidden"> {t('shortlist.person', { number: node.place })}</span>
                  </summary>
                  <ExplanationView of={node.explanation} full={staff} />
                </details>
              </li>
            ))}
          </ol>
        )}
      </Rows>
    </Page>
  );
}
