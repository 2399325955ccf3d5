/** A stop that takes longer than this is cut short, so that the whole product is down within ten seconds. */
const STOP_WITHIN_MS = 7_000;

/**
 * Stops this process in order, once, when it is asked to (SIGTERM, Ctrl-C) or when the process that forked it is gone,
 * even by `kill -9`: the end of the channel to it says so. Exits with 0, or 1 when `stop` fails or takes too long.
 */
export function stopWhenAsked(stop: () => Promise<unknown>, withinMs = STOP_WITHIN_MS): void {
  let stopping = false;
  const once = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), withinMs).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, once);
  process.on('disconnect', once);
}

/** Tells the process that forked this one, if any, that the work has begun. */
export function report(message: 'ready'): void {
  process.send?.(message);
}

const PARENT_POLL_MS = 500;

/** Calls `stop` when the process that started this one has ended, which the system shows by a new parent. */
export function watchParent(stop: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, PARENT_POLL_MS).unref();
}
