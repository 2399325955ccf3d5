import { useEffect } from 'react';
import { useClient, useQuery } from 'urql';
import { onChange, reloadAll } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useLowData } from '#portal/ui/preferences';

const UnreadQuery = graphql(`
  query Unread {
    unreadNotificationCount
  }
`);
const POLL_MS = 60_000;

/** How many notifications somebody who has signed in has not read. News arrives by server-sent events; where these cannot, it is asked for each minute, and what is on the screen is loaded again when there is any. */
export function useUnread(isSignedIn: boolean): number {
  const lowData = useLowData();
  const client = useClient();
  const [{ data }, execute] = useQuery({ query: UnreadQuery, pause: !isSignedIn });
  const count = data?.unreadNotificationCount ?? 0;
  useEffect(
    () => (isSignedIn ? onChange(() => execute({ requestPolicy: 'network-only' })) : undefined),
    [execute, isSignedIn],
  );
  useEffect(() => {
    if (!isSignedIn) return undefined;
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const now = await client.query(UnreadQuery, {}, { requestPolicy: 'network-only' });
      if (now.data && now.data.unreadNotificationCount !== count) reloadAll();
    };
    const timer = setInterval(() => void look(), POLL_MS);
    return () => clearInterval(timer);
  }, [client, count, isSignedIn]);
  useEffect(() => {
    if (lowData || !isSignedIn) return undefined;
    let stop: (() => void) | undefined;
    let left = false;
    void import('#portal/graphql/live').then(({ listen }) => {
      if (!left) stop = listen(reloadAll);
    });
    return () => {
      left = true;
      stop?.();
    };
  }, [lowData, isSignedIn]);
  return isSignedIn ? count : 0;
}
