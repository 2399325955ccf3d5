import type { ReactNode } from 'react';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { EmptyState } from '#portal/ui/text';

const PlacesQuery = graphql(`
  query OwnPlaces {
    myInstitutions {
      id
      name
      programmeIds
    }
    programmes {
      id
      name
    }
  }
`);

/** An institution of the reader in a programme in which it takes part, as a choice. */
export interface OwnPlace {
  readonly value: string;
  readonly label: string;
  readonly institutionId: string;
  readonly programmeId: string;
}

const placesOf = ({ myInstitutions, programmes }: ResultOf<typeof PlacesQuery>): OwnPlace[] =>
  myInstitutions.flatMap(({ id: institutionId, name, programmeIds }) =>
    programmes
      .filter(({ id }) => programmeIds.includes(id))
      .map((programme) => ({
        value: `${institutionId} ${programme.id}`,
        label: `${name} · ${programme.name}`,
        institutionId,
        programmeId: programme.id,
      })),
  );

/** What is begun for one of the reader's institutions; whoever speaks for none learns how that comes about. */
export function OwnPlaces({ children }: { children: (places: readonly OwnPlace[]) => ReactNode }) {
  const t = useT();
  return (
    <Load query={PlacesQuery} variables={{}}>
      {(found) => {
        const places = placesOf(found);
        return places.length > 0 ? (
          children(places)
        ) : (
          <EmptyState title={t('institution.none')}>{t('institution.noneText')}</EmptyState>
        );
      }}
    </Load>
  );
}
