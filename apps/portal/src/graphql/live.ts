import { createClient } from 'graphql-sse';

/**
 * How soon a stream that the server has ended is opened again, in milliseconds; by chance, so that not all come at
 * once.
 */
const AGAIN_MS = { least: 500, spread: 2_000 } as const;

/** Calls back whenever something new has arrived for the reader. Answers the way to stop. */
export function listen(onNews: () => void): () => void {
  const client = createClient({ url: '/graphql/stream', credentials: 'same-origin', retryAttempts: 5 });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let stop = open();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    stop();
    client.dispose();
  };

  function open(): () => void {
    return client.subscribe(
      { query: 'subscription Arrived { notificationArrived { id } }' },
      // Where the stream fails, polling continues by itself. One that ends was ended by a server on its way out.
      { next: onNews, error: () => undefined, complete: again },
    );
  }

  function again(): void {
    if (isStopped) return;
    timer = setTimeout(
      () => {
        onNews(); // what arrived in between
        stop = open();
      },
      AGAIN_MS.least + Math.random() * AGAIN_MS.spread,
    );
  }
}
