import { useQuery } from 'urql';
import { graphql } from '#portal/graphql/graphql';
import { useLocale, useT } from '#portal/i18n/i18n';

const NeedTitleQuery = graphql(`
  query NeedTitle($id: ID!) {
    need(id: $id) {
      title
    }
  }
`);
const InstitutionNameQuery = graphql(`
  query InstitutionName($id: ID!) {
    institution(id: $id) {
      name
    }
  }
`);
const PersonNameQuery = graphql(`
  query PersonName($id: ID!) {
    professional(id: $id) {
      displayName
    }
  }
`);
const LabelsQuery = graphql(`
  query StaffConceptLabels($locale: Locale!, $uris: [ID!]!) {
    concepts(locale: $locale, uris: $uris) {
      uri
      label
    }
  }
`);

/** The title of a need that is known by its id. */
export function NeedTitle({ id }: { id: string }) {
  const t = useT();
  const [{ data, fetching }] = useQuery({
    query: NeedTitleQuery,
    variables: { id },
    requestPolicy: 'cache-first',
  });
  return <bdi>{data?.need.title || (fetching ? '…' : t('staff.untitled'))}</bdi>;
}

/** The name of an institution that is known by its id. */
export function InstitutionName({ id }: { id: string }) {
  const [{ data }] = useQuery({
    query: InstitutionNameQuery,
    variables: { id },
    requestPolicy: 'cache-first',
  });
  return <bdi>{data?.institution.name ?? '…'}</bdi>;
}

/** The name of a professional, for those who may read it. */
export function PersonName({ id }: { id: string }) {
  const t = useT();
  const [{ data, fetching }] = useQuery({
    query: PersonNameQuery,
    variables: { id },
    requestPolicy: 'cache-first',
  });
  return <bdi>{data?.professional.displayName ?? (fetching ? '…' : t('staff.person'))}</bdi>;
}

/** The names of concepts in the reader's language; until they arrive, a mark stands in their place. */
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
