import { Link } from '@tanstack/react-router';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useLocale, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { ButtonLink } from '#portal/ui/button';
import { Section } from '#portal/ui/page';

const NewsQuery = graphql(`
  query DeskNews($locale: Locale!) {
    myNotifications(locale: $locale, first: 10) {
      edges {
        node {
          id
          title
          next
          link
          createdAt
          readAt
        }
      }
    }
  }
`);
const ReadMutation = graphql(`
  mutation ReadOne($ids: [ID!]!) {
    markNotificationsRead(ids: $ids)
  }
`);
const MOST = 3;

/** What has arrived and was not read yet, the newest first. */
export function News() {
  const t = useT();
  const format = useFormat();
  const read = useAct(ReadMutation);
  return (
    <Load query={NewsQuery} variables={{ locale: useLocale() }} lines={2}>
      {({ myNotifications }) => {
        const unread = myNotifications.edges.map(({ node }) => node).filter(({ readAt }) => !readAt);
        if (unread.length === 0) return null;
        return (
          <Section title={t('desk.news')}>
            <ul className="rule-list">
              {unread.slice(0, MOST).map(({ id, title, next, link, createdAt }) => (
                <li key={id} className="stack stack-s">
                  <h3>
                    <Link to={link} onClick={() => void read({ ids: [id] })}>
                      {title}
                    </Link>
                  </h3>
                  <p className="prose">{next}</p>
                  <p className="muted small">{format.moment(createdAt)}</p>
                </li>
              ))}
            </ul>
            <div className="actions">
              <ButtonLink to="/notifications" tone="quiet">
                {t('desk.newsAll')}
              </ButtonLink>
            </div>
          </Section>
        );
      }}
    </Load>
  );
}
