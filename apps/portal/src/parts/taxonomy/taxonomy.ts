import { useCallback } from 'react';
import { useClient, useQuery } from 'urql';
import { graphql } from '#portal/graphql/graphql';
import { useLocale } from '#portal/i18n/i18n';
import type { Search } from '#portal/ui/combobox';

const LabelsQuery = graphql(`
  query ConceptLabels($locale: Locale!, $uris: [ID!]!) {
    concepts(locale: $locale, uris: $uris) {
      uri
      label
    }
  }
`);
const FoundConcepts = graphql(`
  fragment FoundConcepts on ConceptConnection @_unmask {
    edges {
      node {
        uri
        label
        matched
        description
        groups {
          uri
          label
        }
      }
    }
  }
`);
const SkillsQuery = graphql(
  `
    query FindSkills($locale: Locale!, $search: SearchText!) {
      skills(locale: $locale, search: $search, first: 10) {
        ...FoundConcepts
      }
    }
  `,
  [FoundConcepts],
);
const OccupationsQuery = graphql(
  `
    query FindOccupations($locale: Locale!, $search: SearchText!) {
      occupations(locale: $locale, search: $search, first: 10) {
        ...FoundConcepts
      }
    }
  `,
  [FoundConcepts],
);
const SectorsQuery = graphql(`
  query Sectors($locale: Locale!, $held: [ID!]!) {
    sectors(locale: $locale) {
      code
      label
    }
    held: sectors(locale: $locale, codes: $held) {
      code
      label
    }
  }
`);

/** The names of concepts in the reader's language; until they arrive, nothing is shown in their place. */
export function useConceptLabels(uris: readonly string[]): (uri: string) => string {
  const locale = useLocale();
  const distinct = [...new Set(uris)].sort();
  const [{ data }] = useQuery({
    query: LabelsQuery,
    variables: { locale, uris: distinct },
    pause: distinct.length === 0,
    requestPolicy: 'cache-first',
  });
  const labels = new Map(data?.concepts.map(({ uri, label }) => [uri, label]));
  return (uri) => labels.get(uri) ?? '…';
}

/** Searches concepts by free text; the name under which one was found is shown beside it. */
export function useConceptSearch(kind: 'skills' | 'occupations'): Search {
  const client = useClient();
  const locale = useLocale();
  return useCallback(
    async (search) => {
      const edges =
        kind === 'skills'
          ? (await client.query(SkillsQuery, { locale, search })).data?.skills.edges
          : (await client.query(OccupationsQuery, { locale, search })).data?.occupations.edges;
      return (edges ?? []).map(({ node }) => ({
        value: node.uri,
        label: node.label,
        hint: [node.matched !== node.label && node.matched, node.groups[0]?.label]
          .filter(Boolean)
          .join(' · '),
        text: node.description ?? undefined,
      }));
    },
    [client, kind, locale],
  );
}

/** The sections of ISIC Rev.4 as options, and the finer sector that is named already. */
export function useSectors(held?: string | null): { value: string; label: string }[] {
  const locale = useLocale();
  const [{ data }] = useQuery({
    query: SectorsQuery,
    variables: { locale, held: held ? [held] : [] },
    requestPolicy: 'cache-first',
  });
  const sectors = [...(data?.sectors ?? []), ...(data?.held ?? [])];
  return [...new Map(sectors.map(({ code, label }) => [code, { value: code, label }])).values()];
}
