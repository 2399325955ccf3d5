import { Link } from '@tanstack/react-router';
import { graphql } from '#portal/graphql/graphql';
import { useLocale, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { BandTag } from '#portal/screens/marketplace/matching/explanation';
import {
  ExplanationFragment,
  type ExplanationRef,
  readExplanation,
} from '#portal/screens/marketplace/matching/explanation-data';
import { NeedLine, NeedTimes } from '#portal/screens/marketplace/needs/need-line';
import { ButtonLink } from '#portal/ui/button';
import { Section } from '#portal/ui/page';

const BestMatchesQuery = graphql(
  `
    query BestMatches($locale: Locale!) {
      myMatches(first: 3) {
        edges {
          node {
            needId
            need {
              id
              title
              institution {
                name
              }
              country
              place
              modality
              startsOn
              endsOn
              weeklyHours
              deadline
            }
            explanation {
              ...Explanation
            }
          }
        }
      }
    }
  `,
  [ExplanationFragment],
);

/** The first thing that fits, and the first that is missing. */
function reasonsOf(explanation: ExplanationRef): string[] {
  const { fits, missing } = readExplanation(explanation).words;
  return [...fits.slice(0, 1), ...missing.slice(0, 1)];
}

/** The three best matches, each with the first reason for it and the first thing that is missing. */
export function BestMatches() {
  const t = useT();
  return (
    <Load query={BestMatchesQuery} variables={{ locale: useLocale() }} lines={4}>
      {({ myMatches: { edges } }) =>
        edges.length > 0 && (
          <Section title={t('desk.matches')}>
            <ul className="cols">
              {edges.map(({ node: { need, explanation } }) => (
                <li key={need.id} className="card card-link stack stack-s">
                  <h3>
                    <Link to="/needs/$id" params={{ id: need.id }} dir="auto">
                      {need.title}
                    </Link>
                  </h3>
                  <p dir="auto">{need.institution.name}</p>
                  <NeedLine need={need} />
                  <NeedTimes need={need} />
                  <div>
                    <BandTag of={explanation} />
                  </div>
                  {reasonsOf(explanation).map((reason) => (
                    <p key={reason} className="small">
                      {reason}
                    </p>
                  ))}
                </li>
              ))}
            </ul>
            <div className="actions">
              <ButtonLink to="/matches" tone="quiet">
                {t('desk.matchesAll')}
              </ButtonLink>
            </div>
          </Section>
        )
      }
    </Load>
  );
}
