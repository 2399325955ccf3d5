import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Rows } from '#portal/parts/rows';
import { EmptyState } from '#portal/ui/text';

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

/** The mail of a demonstration without a mail server. */
export function Mailbox() {
  const t = useT();
  const format = useFormat();
  return (
    <AreaPage title={t('staff.area.mailbox')} lead={t('mailbox.lead')}>
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
    </AreaPage>
  );
}
