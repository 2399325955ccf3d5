import { graphql } from '#portal/graphql/graphql';
import { StaffPage } from '#portal/screens/staff/staff-page';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/ui/load';
import { Rows } from '#portal/ui/rows';
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
const MailboxQuery = graphql(`
  query Mailbox($after: Cursor) {
    mailbox(first: 50, after: $after) {
      edges {
        node {
          id
          to
          subject
          text
          language
          receivedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The skills, occupations and sectors in use, and where they come from. */
export function Taxonomy() {
  const t = useT();
  const format = useFormat();
  return (
    <StaffPage title={t('staff.area.taxonomy')}>
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
    </StaffPage>
  );
}

/** The mail of a demonstration without a mail server. */
export function Mailbox() {
  const t = useT();
  const format = useFormat();
  return (
    <StaffPage title={t('staff.area.mailbox')} lead={t('mailbox.lead')}>
      <Rows
        query={MailboxQuery}
        variables={{}}
        of={({ mailbox }) => mailbox}
        empty={<EmptyState title={t('mailbox.none')} />}
      >
        {(rows) => (
          <ul className="rule-list">
            {rows.map((node) => (
              <li key={node.id} lang={node.language}>
                <details>
                  <summary dir="auto">
                    {node.subject} · <bdi>{node.to}</bdi>
                  </summary>
                  <p className="muted small">{format.moment(node.receivedAt)}</p>
                  <p className="mail-text" dir="auto">
                    {node.text}
                  </p>
                </details>
              </li>
            ))}
          </ul>
        )}
      </Rows>
    </StaffPage>
  );
}
