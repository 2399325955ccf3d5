import type { LinkProps } from '@tanstack/react-router';
import { graphql, type ResultOf } from '#portal/graphql/graphql';

/** One thing that waits, as every list of them shows it. */
export const QueueItemFragment = graphql(`
  fragment QueueItem on WorkItem @_unmask {
    subject
    subjectId
    state
    waitingOn
    since
    dueAt
    country
    institution {
      name
    }
    needTitle
    report {
      kind
      needTitle
    }
    assignee {
      id
      displayName
    }
    cover {
      id
      displayName
      until
    }
    candidacy {
      alias
      displayName
      professionalId
      about {
        needTitle
      }
    }
    clearance {
      placementId
      type
    }
  }
`);

export const QueueQuery = graphql(
  `
    query WorkQueue(
      $subjects: [WorkItemSubject!]
      $waitingOn: [Party!]
      $mineOnly: Boolean
      $overdueOnly: Boolean
      $after: Cursor
    ) {
      productTime
      workQueue(
        subjects: $subjects
        waitingOn: $waitingOn
        mineOnly: $mineOnly
        overdueOnly: $overdueOnly
        first: 20
        after: $after
      ) {
        edges {
          node {
            ...QueueItem
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [QueueItemFragment],
);

/** One thing that waits. */
export type Item = ResultOf<typeof QueueItemFragment>;

/** Where the work on an item is done; of a clearance, the checks of its placement. */
export function placeOf({ subject, subjectId: id, clearance }: Item): LinkProps {
  if (subject === 'NEED') return { to: '/staff/needs/$id', params: { id } };
  if (subject === 'CANDIDACY') return { to: '/candidacies/$id', params: { id } };
  if (subject === 'INSTITUTION') return { to: '/institutions/$id', params: { id } };
  if (subject === 'REPORT') return { to: '/reports/$id', params: { id } };
  if (subject === 'PLACEMENT') return { to: '/placements/$id', params: { id } };
  if (subject === 'PAYMENT') return { to: '/staff/budgets' };
  return clearance
    ? { to: '/placements/$id/$part', params: { id: clearance.placementId, part: 'checks' } }
    : { to: '/placements' };
}

/** Tells the rows of the queue apart. */
export const keyOf = ({ subject, subjectId }: Pick<Item, 'subject' | 'subjectId'>): string =>
  `${subject} ${subjectId}`;
