import { useEffect } from 'react';
import { useClient, useQuery } from 'urql';
import { onChange, reloadAll } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { useLowData } from '#portal/ui/preferences';
import { Badge } from '#portal/ui/text';

const UnreadQuery = graphql(`
  query Unread {
    unreadNotificationCount
  }
`);
const POLL_MS = 60_000;

/** The count of unread notifications. News arrives by server-sent events; where these cannot, it is asked for each minute, and what is on the screen is loaded again when there is any. */
export function UnreadBadge() {
  const t = useT();
  const lowData = useLowData();
  const client = useClient();
  const [{ data }, execute] = useQuery({ query: UnreadQuery });
  const count = data?.unreadNotificationCount ?? 0;
  useEffect(() => onChange(() => execute({ requestPolicy: 'network-only' })), [execute]);
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const now = await client.query(UnreadQuery, {}, { requestPolicy: 'network-only' });
      if (now.data && now.data.unreadNotificationCount !== count) reloadAll();
    };
    const timer = setInterval(() => void look(), POLL_MS);
    return () => clearInterval(timer);
  }, [client, count]);
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
  return <Badge count={count} label={t('notifications.unread', { count })} />;
}
