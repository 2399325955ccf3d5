import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useLocale, useT } from '#portal/i18n/i18n';

const MeaningQuery = graphql(`
  query ConceptMeaning($locale: Locale!, $uris: [ID!]!) {
    concepts(locale: $locale, uris: $uris) {
      uri
      description
      groups {
        uri
        label
      }
    }
  }
`);

/** What a concept means and what it is part of, for who asks; it is fetched when unfolded. */
export function ConceptMeaning({ uri }: { uri: string }) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const [{ data }] = useQuery({
    query: MeaningQuery,
    variables: { locale, uris: [uri] },
    pause: !open,
    requestPolicy: 'cache-first',
  });
  const concept = data?.concepts[0];
  return (
    <details className="small" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('concept.what')}</summary>
      {concept && (
        <>
          <p className="prose">{concept.description ?? t('concept.none')}</p>
          {concept.groups.length > 0 && (
            <p className="muted">
              {t('concept.partOf', { groups: format.list(concept.groups.map(({ label }) => label)) })}
            </p>
          )}
        </>
      )}
    </details>
  );
}
