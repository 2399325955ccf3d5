import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Cluster } from '#platform/embedded/cluster';
import { StartProblem } from '#platform/start-problem';

/** A PostgreSQL server that this process started. */
export interface ServerProcess {
  pid: number;
  readonly running: boolean;
  /** Settled when the server is down, for whatever reason. */
  readonly ended: Promise<unknown>;
  /** Fast shutdown; an immediate one when that takes too long. Returns when the server is down. */
  stop(): Promise<void>;
}

/** Below the ten seconds in which the product promises to be down. */
const FAST_SHUTDOWN_MS = 7_000;

/**
 * Runs the server named by its arguments, prints its pid, and shuts it down (SIGINT: fast) when standard input ends.
 * The system closes that pipe with the process that holds the other end, even after `kill -9`.
 */
const SUPERVISOR = `
umask 077
log=$1; shift
exec 3<&0
"$@" </dev/null >>"$log" 2>&1 3<&- & server=$!
echo $server
( read -r _ <&3; kill -INT $server ) >/dev/null & watcher=$!
exec >&-
wait $server; code=$?
kill $watcher 2>/dev/null
exit $code
`;

/** Starts the server in a session of its own, so that Ctrl-C reaches this process first, which then stops it in order. */
export async function launchServer(
  cluster: Cluster,
  settings: Record<string, string>,
): Promise<ServerProcess> {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = [cluster.files.postgres, '-D', cluster.data, ...flags];
  const shell = spawn('/bin/sh', ['-c', SUPERVISOR, 'skillroots-postgres', cluster.log, ...server], {
    ...cluster.account,
    cwd: cluster.data,
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {},
  });
  const ended = once(shell, 'exit').catch(() => undefined);
  shell.stdin.on('error', () => undefined);
  const printed = once(createInterface(shell.stdout), 'line') as Promise<[string]>;
  const [line] = await Promise.race([printed, ended.then(() => [])]);
  if (!line) throw new StartProblem('PostgreSQL cannot be started: /bin/sh did not run it.');
  shell.unref();
  const pid = Number(line);
  return {
    pid,
    ended,
    get running() {
      return shell.exitCode === null && shell.signalCode === null;
    },
    stop: async () => {
      shell.ref();
      shell.stdin.end();
      const impatience = setTimeout(() => quitAtOnce(pid), FAST_SHUTDOWN_MS);
      await ended;
      clearTimeout(impatience);
    },
  };
}

function quitAtOnce(pid: number): void {
  try {
    process.kill(pid, 'SIGQUIT');
  } catch {
    // Already down.
  }
}
