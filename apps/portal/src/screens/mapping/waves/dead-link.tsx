import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { useT } from '#portal/i18n/i18n';
import { TakeBack } from '#portal/screens/mapping/waves/survey-data';
import { Button } from '#portal/ui/button';
import { Page } from '#portal/ui/page';
import { type Problem, problemText } from '#portal/ui/problem';
import { Notice } from '#portal/ui/text';

/** A link that leads nowhere: guessed, used, paused or ended, all alike. Answers under it can be taken back blindly. */
export function DeadLink({ token }: { token: string }) {
  const t = useT();
  const takeBack = useAct(TakeBack, { quiet: true });
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Problem | 'done'>();
  const run = async () => {
    setBusy(true);
    const { problem } = await takeBack({ token });
    setOutcome(problem ?? 'done');
    setBusy(false);
  };
  return (
    <Page title={t('answering.dead')} lead={t('answering.deadText')}>
      <div className="stack">
        <p className="prose">{t('answering.takeBackText')}</p>
        {outcome && (
          <Notice tone={outcome === 'done' ? 'good' : 'bad'} live>
            {outcome === 'done' ? t('answering.takenBack') : problemText(t, outcome)}
          </Notice>
        )}
        {outcome !== 'done' && (
          <div className="actions">
            <Button tone="quiet" busy={busy} onClick={() => void run()}>
              {t('answering.takeBack')}
            </Button>
          </div>
        )}
      </div>
    </Page>
  );
}
