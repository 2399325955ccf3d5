import { Link } from '@tanstack/react-router';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { isSendable, keepFor, labelOf, queue, sendAll, type Waiting } from '#portal/graphql/queue';
import { useFormat, useT } from '#portal/i18n/i18n';
import { usePerson } from '#portal/parts/session';
import { Button } from '#portal/ui/button';
import { ConfirmButton } from '#portal/ui/dialog';
import { Page } from '#portal/ui/page';
import { problemText } from '#portal/ui/problem';
import { EmptyState, Notice } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

/** What somebody has sent while there was no connection: what it is, where it was written, and what keeps it here. */
export function Unsent() {
  const t = useT();
  const waiting = useSyncExternalStore(queue.listen, queue.list);
  const person = usePerson()?.id;
  // Entered by its address, the screen may come before what sends.
  useEffect(() => {
    if (person) keepFor(person);
  }, [person]);
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    const sent = await sendAll();
    setBusy(false);
    toast(sent.length > 0 ? t('offline.sent', { count: sent.length }) : t('offline.notYet'));
  };
  return (
    <Page title={t('offline.title')} lead={t('offline.lead')}>
      {waiting.length === 0 ? (
        <EmptyState title={t('offline.none')} />
      ) : (
        <div className="stack stack-l">
          <ul className="stack">
            {waiting.map((one) => (
              <Item key={one.id} of={one} />
            ))}
          </ul>
          <div>
            <Button busy={busy} onClick={() => void send()}>
              {t('offline.sendNow')}
            </Button>
          </div>
        </div>
      )}
    </Page>
  );
}

function Item({ of: one }: { of: Waiting }) {
  const t = useT();
  const format = useFormat();
  const label = t(labelOf(one.kind));
  const [now] = useState(Date.now);
  return (
    <li className="card stack stack-s">
      <h2 className="h3">{label}</h2>
      <p>
        <Link to={one.path}>
          <bdi>{one.title}</bdi>
        </Link>
      </p>
      <p className="muted small">{t('offline.since', { when: format.moment(one.since) })}</p>
      {one.problem && <Notice tone="bad">{problemText(t, one.problem)}</Notice>}
      {!one.problem && !isSendable(one, now) && <Notice tone="warm">{t('offline.tooOld')}</Notice>}
      <div>
        <ConfirmButton
          label={t('action.remove')}
          about={label}
          title={t('offline.remove')}
          text={t('offline.removeText')}
          tone="quiet"
          size="small"
          act={() => {
            queue.drop(one.id);
            return Promise.resolve(true);
          }}
        />
      </div>
    </li>
  );
}
