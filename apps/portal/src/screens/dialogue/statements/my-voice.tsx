import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { type MessageId, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { StepFragment } from '#portal/parts/steps/step-spec';
import { StatementSteps } from '#portal/screens/dialogue/statements/statement-steps';
import { DataTable } from '#portal/ui/table';
import { Tag } from '#portal/ui/text';

const MyVoiceQuery = graphql(
  `
    query MyVoice($consultationId: ID!) {
      myVoice(consultationId: $consultationId) {
        statements {
          id
          number
          locale
          text
          state
          version
          reason
          steps {
            command
            ...StepParts
          }
        }
        votes {
          statementId
          number
          text
          answer
        }
      }
    }
  `,
  [StepFragment],
);
type Own = ResultOf<typeof MyVoiceQuery>['myVoice'];

/** What the reader has said, and what became of it; nobody else sees this. */
export function MyVoice({ consultationId }: { consultationId: string }) {
  const t = useT();
  return (
    <Load query={MyVoiceQuery} variables={{ consultationId }} lines={3}>
      {({ myVoice: { statements, votes } }) => (
        <div className="stack">
          <p className="muted">{t('dialogue.mineText')}</p>
          {statements.map((statement) => (
            <OwnStatement key={statement.id} statement={statement} />
          ))}
          {votes.length > 0 && (
            <DataTable
              caption={t('dialogue.myVotes')}
              rows={votes.map((vote) => ({ ...vote, id: vote.statementId }))}
              columns={[
                {
                  key: 'text',
                  label: t('dialogue.statement'),
                  cell: ({ text }) => <bdi>{text || t('dialogue.takenBack')}</bdi>,
                },
                {
                  key: 'answer',
                  label: t('dialogue.yourVote'),
                  cell: ({ answer }) => t(`dialogue.answer.${answer}`),
                },
              ]}
            />
          )}
        </div>
      )}
    </Load>
  );
}

function OwnStatement({ statement }: { statement: Own['statements'][number] }) {
  const t = useT();
  const { locale, text, state, reason } = statement;
  return (
    <div className="card stack">
      <p lang={locale} dir="auto">
        {text || t('dialogue.takenBack')}
      </p>
      <p>
        <Tag>{t(`dialogue.statementState.${state}`)}</Tag> {reason && t(`reason.${reason}` as MessageId)}
      </p>
      <StatementSteps statement={statement} />
    </div>
  );
}
