import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { reloadAll, useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { problemOf } from '#portal/graphql/problem';
import { useFormat, useT } from '#portal/i18n/i18n';
import { ConfirmButton } from '#portal/ui/dialog';
import { problemText } from '#portal/ui/problem';
import { Notice, Progress } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const STARTS = {
  programme: graphql(`
    mutation StartRematch($id: ID!) {
      run: startRematch(programmeId: $id) {
        id
      }
    }
  `),
  need: graphql(`
    mutation RematchNeed($id: ID!) {
      run: rematchNeed(needId: $id) {
        id
      }
    }
  `),
  professional: graphql(`
    mutation RematchProfessional($id: ID!) {
      run: rematchProfessional(professionalId: $id) {
        id
      }
    }
  `),
};
const CancelMutation = graphql(`
  mutation CancelRematch($id: ID!) {
    cancelRematch(id: $id)
  }
`);
const RematchQuery = graphql(`
  query Rematch($id: ID!) {
    rematch(id: $id) {
      id
      cause
      state
      stage
      done
      total
      secondsLeft
      startedAt
      finishedAt
    }
  }
`);
const POLL_MS = 1500;

/** Matches a programme, a need or a professional again. The run is in the address, so that a reload finds it again. */
export function RematchPanel({ what, id }: { what: keyof typeof STARTS; id: string }) {
  const t = useT();
  const navigate = useNavigate();
  const { hash } = useLocation();
  const run = /^rematch-(.+)$/.exec(hash)?.[1];
  const start = useAct(STARTS[what]);
  const go = async () => {
    const { data, problem } = await start({ id });
    if (problem) toast(problemText(t, problem));
    else await navigate({ to: '.', hash: `rematch-${data.run.id}` });
    return !problem;
  };
  const label = t(`rematch.${what}.start`);
  return (
    <div className="stack">
      <p className="prose">{t(`rematch.${what}.text`)}</p>
      {run && <Run id={run} />}
      <div className="actions">
        <ConfirmButton label={label} title={label} text={t('rematch.sure')} act={go} />
      </div>
    </div>
  );
}

function Run({ id }: { id: string }) {
  const t = useT();
  const format = useFormat();
  const cancel = useAct(CancelMutation);
  const [{ data, error }, execute] = useQuery({ query: RematchQuery, variables: { id } });
  const isRunning = data?.rematch.state === 'RUNNING';
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => execute({ requestPolicy: 'network-only' }), POLL_MS);
    return () => {
      clearInterval(timer);
      // What was ranked is on the screen beside this.
      reloadAll();
    };
  }, [isRunning, execute]);
  if (error && !data) return <Notice tone="bad">{problemText(t, problemOf(error))}</Notice>;
  if (!data) return null;
  const { cause, state, stage, done, total, secondsLeft, finishedAt } = data.rematch;
  if (!isRunning)
    return (
      <Notice tone={state === 'DONE' ? 'good' : 'warm'} live>
        {t(`rematch.state.${state}`, { when: finishedAt ? format.moment(finishedAt) : '' })}
      </Notice>
    );
  return (
    <section className="card stack" aria-live="polite">
      <p className="muted">{t(`rematch.cause.${cause}`)}</p>
      <Progress
        label={t(`rematch.stage.${stage}`)}
        value={done}
        max={Math.max(1, total)}
        note={t('rematch.progress', {
          done: format.number(done),
          total: format.number(total),
          left: secondsLeft === null ? '' : t('rematch.left', { seconds: format.number(secondsLeft) }),
        })}
      />
      <ConfirmButton
        tone="danger"
        label={t('rematch.cancel')}
        title={t('rematch.cancel')}
        text={t('rematch.cancelText')}
        act={async () => !(await cancel({ id })).problem}
      />
    </section>
  );
}
