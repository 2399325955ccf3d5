import { createClient } from 'graphql-sse';

/** Calls back whenever something new has arrived for the reader. Answers the way to stop. */
export function listen(onNews: () => void): () => void {
  const client = createClient({ url: '/graphql/stream', credentials: 'same-origin', retryAttempts: 5 });
  const stop = client.subscribe(
    { query: 'subscription Arrived { notificationArrived { id } }' },
    // Where the stream fails, polling goes on by itself.
    { next: onNews, error: () => undefined, complete: () => undefined },
  );
  return () => {
    stop();
    client.dispose();
  };
}
