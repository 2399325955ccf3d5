import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Load } from '#portal/parts/load';
import { may, usePerson } from '#portal/parts/session';
import { LedWords } from '#portal/screens/reference/taxonomy/led-words';
import { TypedInVain } from '#portal/screens/reference/taxonomy/typed-in-vain';
import { DataTable } from '#portal/ui/table';

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
/** The skills, occupations and sectors in use, and where they come from. */
export function Taxonomy() {
  const t = useT();
  const format = useFormat();
  const person = usePerson();
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
      {may(person, 'TAXONOMY_OWN_WORDS') && (
        <>
          <TypedInVain mayLead={may(person, 'TAXONOMY_MAP_WORDS')} />
          <LedWords mayUndo={may(person, 'TAXONOMY_MAP_WORDS')} />
        </>
      )}
    </AreaPage>
  );
}
