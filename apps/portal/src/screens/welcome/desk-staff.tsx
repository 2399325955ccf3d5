import { Link } from '@tanstack/react-router';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { may, type Person, staffTurnsOf } from '#portal/parts/session';
import { ItemKind, ItemName } from '#portal/screens/casework/deadlines/item-name';
import { type Item, keyOf, placeOf, QueueItemFragment } from '#portal/screens/casework/deadlines/queue';
import { ButtonLink } from '#portal/ui/button';
import { Due } from '#portal/ui/due';
import { Section } from '#portal/ui/page';
import { EmptyState } from '#portal/ui/text';

const DAY_MS = 86_400_000;
const dayOf = (iso: string): number => Date.parse(iso.slice(0, 10));

const StaffDeskQuery = graphql(
  `
    query StaffDesk($waitingOn: [Party!]!) {
      productTime
      mine: workQueue(mineOnly: true, first: 5) {
        edges {
          node {
            ...QueueItem
          }
        }
      }
      institutions: workQueue(subjects: [INSTITUTION], waitingOn: [CASE_OFFICER], first: 5) {
        edges {
          node {
            ...QueueItem
          }
        }
      }
      waiting: workQueue(
        subjects: [NEED, CANDIDACY, PLACEMENT, CLEARANCE, REPORT, PAYMENT]
        waitingOn: $waitingOn
        first: 8
      ) {
        edges {
          node {
            ...QueueItem
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  `,
  [QueueItemFragment],
);
type Rows = ResultOf<typeof StaffDeskQuery>['mine']['edges'];

/** What staff do now: what they have taken on, new institutions, and what waits for their role, by its day. */
export function StaffDesk({ person }: { person: Person }) {
  return (
    <>
      {may(person, 'CONCERN_READ') && <Concerns />}
      {may(person, 'WORK_READ') && <Work person={person} />}
    </>
  );
}

function Work({ person }: { person: Person }) {
  const t = useT();
  return (
    <Load query={StaffDeskQuery} variables={{ waitingOn: staffTurnsOf(person) }} lines={8}>
      {({ mine, institutions, waiting, productTime }) => (
        <>
          <Items title="desk.mine" rows={mine.edges} now={productTime} />
          <Items title="desk.newInstitutions" rows={institutions.edges} now={productTime} />
          <Section title={t('desk.waiting')}>
            {waiting.edges.length === 0 ? (
              <EmptyState title={t('desk.none')}>{t('desk.noneText')}</EmptyState>
            ) : (
              <ItemList rows={waiting.edges} now={productTime} />
            )}
            <div className="actions">
              <ButtonLink to="/staff" tone="quiet">
                {t('desk.queue')}
              </ButtonLink>
            </div>
          </Section>
        </>
      )}
    </Load>
  );
}

function Items({ title, rows, now }: { title: MessageId; rows: Rows; now: string }) {
  const t = useT();
  if (rows.length === 0) return null;
  return (
    <Section title={t(title)}>
      <ItemList rows={rows} now={now} />
    </Section>
  );
}

function ItemList({ rows, now }: { rows: Rows; now: string }) {
  return (
    <ul className="tasks">
      {rows.map(({ node }) => (
        <Entry key={keyOf(node)} item={node} now={now} />
      ))}
    </ul>
  );
}

function Entry({ item, now }: { item: Item; now: string }) {
  const format = useFormat();
  const { dueAt } = item;
  const days = dueAt === null ? null : Math.round((dayOf(dueAt) - dayOf(now)) / DAY_MS);
  return (
    <li>
      <div>
        <Link {...placeOf(item)}>
          <ItemName item={item} />
        </Link>
        <p className="muted small">
          <ItemKind item={item} /> · {format.country(item.country)}
        </p>
      </div>
      <Due at={dueAt} daysLeft={days !== null && dueAt !== null && dueAt < now ? Math.min(days, -1) : days} />
    </li>
  );
}

const ConcernsQuery = graphql(`
  query DeskConcerns {
    concerns(states: [RECEIVED, IN_REVIEW], first: 5) {
      edges {
        node {
          id
          state
          country
          receivedAt
        }
      }
    }
  }
`);

/** Open concerns, without a word of what they say. */
function Concerns() {
  const t = useT();
  const format = useFormat();
  return (
    <Load query={ConcernsQuery} lines={3}>
      {({ concerns: { edges } }) => (
        <Section title={t('desk.concerns')}>
          {edges.length === 0 ? (
            <EmptyState title={t('desk.concernsNone')} />
          ) : (
            <ul className="tasks">
              {edges.map(({ node: { id, state, country, receivedAt } }) => (
                <li key={id}>
                  <div>
                    <Link to="/staff/safeguarding">
                      {t('desk.concernOf', { when: format.moment(receivedAt) })}
                    </Link>
                    <p className="muted small">{country ? format.country(country) : t('desk.noCountry')}</p>
                  </div>
                  <span className="small">{t(`desk.concern.${state}`)}</span>
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
    </Load>
  );
}
