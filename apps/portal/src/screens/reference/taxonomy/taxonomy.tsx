import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Load } from '#portal/parts/load';
import { may, usePerson } from '#portal/parts/session';
import { Section } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';
import { EmptyState } from '#portal/ui/text';

const TaxonomyQuery = graphql(`
  query TaxonomyState {
    taxonomy {
      version
      notice
      sources {
        source
        release
        languages
        importedAt
      }
    }
  }
`);
const OwnWordsQuery = graphql(`
  query OwnWords {
    ownWords {
      text
      people
      needs
    }
  }
`);
/** The skills, occupations and sectors in use, and where they come from. */
export function Taxonomy() {
  const t = useT();
  const format = useFormat();
  return (
    <AreaPage title={t('staff.area.taxonomy')}>
      <Load query={TaxonomyQuery} variables={{}}>
        {({ taxonomy }) => (
          <div className="stack">
            {taxonomy.notice && <p className="muted prose">{taxonomy.notice}</p>}
            <DataTable
              caption={t('taxonomy.version', { version: taxonomy.version })}
              rows={taxonomy.sources.map((row) => ({ ...row, id: row.source }))}
              columns={[
                { key: 'source', label: t('taxonomy.source'), cell: (row) => row.source },
                { key: 'release', label: t('taxonomy.release'), cell: (row) => row.release },
                {
                  key: 'languages',
                  label: t('taxonomy.languages'),
                  cell: (row) => format.list(row.languages.map(format.language)),
                },
                {
                  key: 'imported',
                  label: t('taxonomy.imported'),
                  cell: (row) => format.moment(row.importedAt),
                },
              ]}
            />
          </div>
        )}
      </Load>
      {may(usePerson(), 'TAXONOMY_OWN_WORDS') && <TypedInVain />}
    </AreaPage>
  );
}

/** What people typed that the skill list does not have, the commonest first. */
function TypedInVain() {
  const t = useT();
  const format = useFormat();
  return (
    <Section title={t('ownWords.title')}>
      <p className="muted prose">{t('ownWords.lead')}</p>
      <Load query={OwnWordsQuery} variables={{}} lines={3}>
        {({ ownWords }) =>
          ownWords.length === 0 ? (
            <EmptyState title={t('ownWords.none')} />
          ) : (
            <DataTable
              caption={t('ownWords.title')}
              hideCaption
              rows={ownWords.map((row) => ({ ...row, id: row.text }))}
              columns={[
                { key: 'text', label: t('ownWords.text'), cell: (row) => <bdi>{row.text}</bdi> },
                {
                  key: 'people',
                  label: t('ownWords.people'),
                  numeric: true,
                  cell: (row) => format.number(row.people),
                },
                {
                  key: 'needs',
                  label: t('ownWords.needs'),
                  numeric: true,
                  cell: (row) => format.number(row.needs),
                },
              ]}
            />
          )
        }
      </Load>
    </Section>
  );
}
