import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { graphql, readFragment, type ResultOf } from '#portal/graphql/graphql';
import { useLocale } from '#portal/i18n/i18n';
import { StepFragment } from '#portal/parts/steps/step-spec';
import {
  ExplanationFragment,
  type ExplanationRef,
} from '#portal/screens/marketplace/matching/explanation-data';

export const CompareQuery = graphql(
  `
    query Compare($needId: ID!) {
      candidacies(needId: $needId, first: 100) {
        edges {
          node {
            id
            alias
            professionalId
            motivation
            weeklyHours
            availableFrom
            availableTo
            reserveUntil
            preferredBy
            steps {
              command
              ...StepParts
            }
            status {
              key
              sentence
            }
            panel {
              side
              scores {
                criterion
                score
              }
            }
            applicant {
              displayName
              headline
              yearsExperience
              languages {
                code
                overall
              }
            }
          }
        }
      }
    }
  `,
  [StepFragment],
);
export type Candidate = ResultOf<typeof CompareQuery>['candidacies']['edges'][number]['node'];

/** The status of those who have not applied, or who can no longer be chosen. */
const ASIDE = [
  'match',
  'suggested',
  'invited',
  'dismissed',
  'ineligible',
  'notSelected',
  'withdrawn',
  'lapsed',
];

/** Those one chooses between: who has applied, and who is on the reserve list. */
export const comparable = ({ candidacies }: ResultOf<typeof CompareQuery>): Candidate[] =>
  candidacies.edges
    .map(({ node }) => node)
    .filter(({ status }) => !ASIDE.includes(status.key.replace('candidacy.', '')));

const ExplanationQuery = graphql(
  `
    query CompareExplanation($needId: ID!, $professionalId: ID!, $locale: Locale!) {
      explainMatch(needId: $needId, professionalId: $professionalId) {
        ...Explanation
      }
    }
  `,
  [ExplanationFragment],
);
export type Explained = ReturnType<typeof readExplained>;
const readExplained = (ref: ExplanationRef) => ({ ref, ...readFragment(ExplanationFragment, ref) });

/** Why each of these people fits, by professional: undefined while it is on its way, null where nothing can be said. */
export function useExplanations(needId: string, people: readonly string[]) {
  const client = useClient();
  const locale = useLocale();
  const [known, setKnown] = useState<ReadonlyMap<string, Explained | null>>(new Map());
  const asked = people.join(' ');
  useEffect(() => {
    let isWanted = true;
    for (const professionalId of asked.split(' ').filter(Boolean))
      void client.query(ExplanationQuery, { needId, professionalId, locale }).then(({ data }) => {
        const found = data ? readExplained(data.explainMatch) : null;
        if (isWanted) setKnown((before) => new Map(before).set(professionalId, found));
      });
    return () => {
      isWanted = false;
    };
  }, [client, needId, locale, asked]);
  return known;
}

/** One person of the comparison. */
export interface Side {
  name: string;
  candidate: Candidate;
  /** Undefined while it is on its way; null where nothing can be said. */
  explained: Explained | null | undefined;
}
