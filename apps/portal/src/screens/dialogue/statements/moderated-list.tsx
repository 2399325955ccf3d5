import { Link } from '@tanstack/react-router';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { StepFragment } from '#portal/parts/steps/step-spec';
import { useText } from '#portal/screens/dialogue/consultations/consultation-words';
import { StatementSteps } from '#portal/screens/dialogue/statements/statement-steps';
import { Tag } from '#portal/ui/text';

export const QueueQuery = graphql(
  `
    query ModerationQueue($after: Cursor, $consultationId: ID) {
      moderationQueue(after: $after, consultationId: $consultationId) {
        edges {
          node {
            id
            locale
            text
            state
            version
            reason
            addedAt
            consultation {
              id
              texts {
                locale
                title
              }
            }
            steps {
              command
              ...StepParts
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [StepFragment],
);
type Waiting = ResultOf<typeof QueueQuery>['moderationQueue']['edges'][number]['node'];

/** Statements as those who moderate see them, each with what they may do. */
export function ModeratedList({ rows }: { rows: readonly Waiting[] }) {
  return (
    <ul className="stack">
      {rows.map((statement) => (
        <li key={statement.id} className="card stack">
          <One statement={statement} />
        </li>
      ))}
    </ul>
  );
}

function One({ statement }: { statement: Waiting }) {
  const t = useT();
  const format = useFormat();
  const { consultation, locale, text, state, reason, addedAt } = statement;
  const title = useText(consultation.texts)?.title ?? t('dialogue.unnamed');
  return (
    <>
      <p className="lead" lang={locale} dir="auto">
        {text}
      </p>
      <p>
        <Tag tone={state === 'APPEALED' ? 'warm' : undefined}>{t(`dialogue.statementState.${state}`)}</Tag>{' '}
        {reason && t(`reason.${reason}` as MessageId)}
      </p>
      <p className="muted small">
        <Link to="/consultations/$id" params={{ id: consultation.id }}>
          <bdi>{title}</bdi>
        </Link>{' '}
        · <time dateTime={addedAt}>{format.moment(addedAt)}</time>
      </p>
      <StatementSteps statement={statement} />
    </>
  );
}
