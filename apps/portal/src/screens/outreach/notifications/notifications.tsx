import { Link } from '@tanstack/react-router';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useLocale, useT } from '#portal/i18n/i18n';
import { Rows } from '#portal/parts/rows';
import { Button } from '#portal/ui/button';
import { Page } from '#portal/ui/page';
import { EmptyState, Tag } from '#portal/ui/text';

const NotificationsQuery = graphql(`
  query Notifications($locale: Locale!, $after: Cursor) {
    myNotifications(locale: $locale, first: 20, after: $after) {
      edges {
        node {
          id
          kind
          title
          body
          next
          due
          link
          createdAt
          readAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const ReadAllMutation = graphql(`
  mutation ReadAll {
    markAllNotificationsRead
  }
`);
const ReadMutation = graphql(`
  mutation Read($ids: [ID!]!) {
    markNotificationsRead(ids: $ids)
  }
`);

/** All notifications of the reader, newest first, each with its link. */
export function Notifications() {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const readAll = useAct(ReadAllMutation);
  const read = useAct(ReadMutation);
  return (
    <Page
      title={t('nav.notifications')}
      actions={
        <Button tone="quiet" onClick={() => void readAll({})}>
          {t('notifications.readAll')}
        </Button>
      }
    >
      <Rows
        query={NotificationsQuery}
        variables={{ locale }}
        of={({ myNotifications }) => myNotifications}
        empty={<EmptyState title={t('notifications.none')}>{t('notifications.noneText')}</EmptyState>}
      >
        {(notifications) => (
          <ul className="rule-list">
            {notifications.map((node) => (
              <li key={node.id} className="stack stack-s">
                <div className="row row-between">
                  <h2 className="h3">
                    <Link to={node.link} onClick={() => void (node.readAt ?? read({ ids: [node.id] }))}>
                      {node.title}
                    </Link>
                  </h2>
                  {!node.readAt && <Tag tone="brand">{t('notifications.new')}</Tag>}
                </div>
                <p className="prose">{node.body}</p>
                <p className="prose">{node.next}</p>
                <p className="muted small">
                  {format.moment(node.createdAt)}
                  {node.due && ` · ${t('waitingOn.until', { when: node.due })}`}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Rows>
    </Page>
  );
}
