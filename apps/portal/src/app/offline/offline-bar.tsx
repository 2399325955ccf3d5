import { Link, useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { entriesOf } from '#portal/app/navigation';
import { keepLoaded, newer, register } from '#portal/app/offline/worker';
import { DRAFTS, forgetKept } from '#portal/graphql/kept';
import { keep, keepFor, queue, sendAll } from '#portal/graphql/queue';
import { keepUnsent } from '#portal/graphql/unsent';
import { useT } from '#portal/i18n/i18n';
import { usePerson } from '#portal/parts/session';
import { Button } from '#portal/ui/button';
import { useLowData } from '#portal/ui/preferences';
import { Notice } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

/** How often what waits is tried again, for networks that come back without a word; in milliseconds. */
const AGAIN_MS = 30_000;

keepUnsent(keep);
void register();

/** Says that there is no connection, what waits for one, and that a newer portal is ready. */
export function OfflineBar() {
  const t = useT();
  const isOnline = useSyncExternalStore(listenToNet, () => navigator.onLine);
  const waiting = useSyncExternalStore(queue.listen, queue.list);
  const isNewer = useSyncExternalStore(newer.listen, newer.isThere);
  useSending(waiting.length > 0);
  useScreensAtHand(isOnline);
  return (
    <div className="offline-bar" role="status">
      {!isOnline && <Notice tone="warm">{t('offline.now')}</Notice>}
      {waiting.length > 0 && (
        <Notice tone="info">
          <p>
            {t('offline.waiting', { count: waiting.length })} <Link to="/unsent">{t('offline.see')}</Link>
          </p>
        </Notice>
      )}
      {isNewer && (
        <Notice tone="info">
          <p>{t('offline.newer')}</p>
          <div className="actions">
            <Button size="small" tone="quiet" onClick={newer.use}>
              {t('offline.useNewer')}
            </Button>
          </div>
        </Notice>
      )}
    </div>
  );
}

function listenToNet(tell: () => void): () => void {
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return () => {
    window.removeEventListener('online', tell);
    window.removeEventListener('offline', tell);
  };
}

/** Sends what waits when there is a connection again; of somebody else who was here before, nothing is kept. */
function useSending(isWaiting: boolean): void {
  const t = useT();
  const person = usePerson()?.id;
  useEffect(() => {
    if (!person) return;
    forgetKept((key) => key.startsWith(DRAFTS) && !key.startsWith(`${DRAFTS}${person}.`));
    keepFor(person);
  }, [person]);
  // The words are new with every render, and must not begin another attempt.
  const words = useRef(t);
  useEffect(() => {
    words.current = t;
  });
  useEffect(() => {
    if (!person || !isWaiting) return undefined;
    const send = async () => {
      const sent = await sendAll();
      if (sent.length > 0) toast(words.current('offline.sent', { count: sent.length }));
    };
    const look = () => void (navigator.onLine && send());
    look();
    const timer = setInterval(look, AGAIN_MS);
    window.addEventListener('online', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', look);
    };
  }, [person, isWaiting]);
}

/** Fetches, one after the other and once nothing else is on its way, the screens of the reader's menu. */
function useScreensAtHand(isOnline: boolean): void {
  const router = useRouter();
  const lowData = useLowData();
  const person = usePerson();
  const menu = entriesOf(person)
    .map(({ to }) => to)
    .join(' ');
  useEffect(() => {
    if (lowData || !isOnline || !('serviceWorker' in navigator)) return undefined;
    let left = false;
    const fetchAll = async () => {
      // Only a worker can keep them; without one they would be fetched at every visit.
      await navigator.serviceWorker.ready;
      for (const to of [...menu.split(' '), '/unsent']) {
        await idle();
        if (left) return;
        await router.preloadRoute({ to: to as '/' });
      }
      await keepLoaded();
    };
    void fetchAll().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [router, menu, lowData, isOnline]);
}

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 5_000 });
    else setTimeout(resolve, 500);
  });
