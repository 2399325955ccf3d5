import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { VOTE_ANSWER } from '#portal/graphql/enums';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { Button } from '#portal/ui/button';
import { type Problem, problemText } from '#portal/ui/problem';
import { Notice } from '#portal/ui/text';

const NextQuery = graphql(`
  query NextStatement($consultationId: ID!) {
    nextStatement(consultationId: $consultationId) {
      left
      total
      statement {
        id
        locale
        text
      }
    }
  }
`);
const CastVote = graphql(`
  mutation CastVote($statementId: ID!, $answer: VoteAnswer!) {
    castVote(statementId: $statementId, answer: $answer)
  }
`);

/** One statement at a time, with three equal buttons that stay where they are. */
export function Vote({ consultationId }: { consultationId: string }) {
  const t = useT();
  return (
    <Load query={NextQuery} variables={{ consultationId }} lines={4}>
      {({ nextStatement: { statement, left, total } }) =>
        statement ? (
          <div className="card stack">
            <p className="muted small">{t('dialogue.left', { left, total })}</p>
            <p className="lead" lang={statement.locale} dir="auto" aria-live="polite">
              {statement.text}
            </p>
            <Answers statementId={statement.id} />
          </div>
        ) : (
          <Notice tone="good" live title={t(total > 0 ? 'dialogue.allDone' : 'dialogue.noneYet')}>
            {t('dialogue.allDoneText')}
          </Notice>
        )
      }
    </Load>
  );
}

function Answers({ statementId }: { statementId: string }) {
  const t = useT();
  const vote = useAct(CastVote);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const answer = async (given: (typeof VOTE_ANSWER)[number]) => {
    setBusy(true);
    const outcome = await vote({ statementId, answer: given });
    setProblem(outcome.problem);
    setBusy(false);
  };
  return (
    <>
      {problem && (
        <Notice tone="bad" live>
          {problemText(t, problem)}
        </Notice>
      )}
      <div className="actions">
        {VOTE_ANSWER.map((one) => (
          <Button key={one} tone="quiet" busy={busy} onClick={() => void answer(one)}>
            {t(`dialogue.answer.${one}`)}
          </Button>
        ))}
      </div>
    </>
  );
}
