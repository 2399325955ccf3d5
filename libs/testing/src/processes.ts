import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** Settings of a process; it inherits nothing but `PATH`. */
export type Settings = Readonly<Record<string, string>>;

/** Starts API or worker from `dist`, and answers when its log says that it has started; `hear` gets the log until then. */
export async function startProcess(
  app: 'api' | 'worker',
  settings: Settings,
  hear: (part: string) => void = () => undefined,
): Promise<ChildProcess> {
  const child = spawnScript(`apps/${app}/src/main.js`, [], { LOG_LEVEL: 'info', ...settings });
  for await (const part of child.stdout.iterator({ destroyOnReturn: false })) {
    hear(String(part));
    if (!String(part).includes('"started"')) continue;
    child.stdout.resume();
    child.stderr.pipe(process.stderr);
    return child;
  }
  throw new Error(`${app} has ended`);
}

/** Ends a process and answers its exit code; null when a signal ended it. */
export async function stopProcess(
  child: ChildProcess,
  signal: NodeJS.Signals = 'SIGTERM',
): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
  return child.exitCode;
}

/** What a command did, and all that it has printed. */
export interface Outcome {
  readonly code: number | null;
  readonly printed: string;
}

/** Runs a command of `apps/cli` from `dist` to its end. */
export async function runCommandProcess(
  name: string,
  args: readonly string[],
  settings: Settings,
): Promise<Outcome> {
  const child = spawnScript(`apps/cli/src/${name}.command.js`, args, settings);
  const [results, complaints] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code: child.exitCode, printed: results + complaints };
}

const spawnScript = (script: string, args: readonly string[], settings: Settings) =>
  spawn(process.execPath, [join(process.cwd(), 'dist', script), ...args], {
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
