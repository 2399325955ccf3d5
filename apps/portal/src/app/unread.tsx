import { useEffect } from 'react';
import { useQuery } from 'urql';
import { useLowData } from '#portal/app/preferences';
import { onChange, reloadAll } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { Badge } from '#portal/ui/text';

const UnreadQuery = graphql(`
  query Unread {
    unreadNotificationCount
  }
`);
const POLL_MS = 60_000;

/** The count of unread notifications. News arrives by server-sent events; where these cannot, it is asked for each minute. */
export function UnreadBadge() {
  const t = useT();
  const lowData = useLowData();
  const [{ data }, execute] = useQuery({ query: UnreadQuery });
  useEffect(() => onChange(() => execute({ requestPolicy: 'network-only' })), [execute]);
  useEffect(() => {
    const timer = setInterval(
      () => document.visibilityState === 'visible' && execute({ requestPolicy: 'network-only' }),
      POLL_MS,
    );
    return () => clearInterval(timer);
  }, [execute]);
  useEffect(() => {
    if (lowData) return undefined;
    let stop: (() => void) | undefined;
    let left = false;
    void import('#portal/graphql/live').then(({ listen }) => {
      if (!left) stop = listen(reloadAll);
    });
    return () => {
      left = true;
      stop?.();
    };
  }, [lowData]);
  const count = data?.unreadNotificationCount ?? 0;
  return <Badge count={count} label={t('notifications.unread', { count })} />;
}
