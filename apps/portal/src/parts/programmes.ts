import { useQuery } from 'urql';
import { graphql } from '#portal/graphql/graphql';

const ProgrammesQuery = graphql(`
  query ProgrammeChoices {
    programmes {
      id
      name
      heritageCountries
    }
  }
`);

/** The programmes as options. */
export function useProgrammes() {
  const [{ data }] = useQuery({ query: ProgrammesQuery, requestPolicy: 'cache-first' });
  return data?.programmes ?? [];
}
