import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, rename } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { StartProblem } from '#platform/start-problem';

/** What one process of the product is and where it writes its log. */
export interface ServicePlan {
  name: string;
  script: string;
  log: string;
  env: NodeJS.ProcessEnv;
}

const READY_WITHIN_MS = 180_000;
/** After this a process that does not stop is ended, so that all are down within ten seconds. */
const STOP_WITHIN_MS = 7_500;
const RESTART_AFTER_MS = 1_000;
const LAST_LINES = 5;

/** A process of the product that is kept running until it is stopped. */
export class ChildService {
  private child: ChildProcess | undefined;
  private stopping = false;

  constructor(
    private readonly plan: ServicePlan,
    private readonly say: (text: string) => void,
  ) {}

  /** Starts the process with a new log and returns when it reports that it is ready. @throws StartProblem otherwise */
  async start(): Promise<void> {
    await rename(this.plan.log, `${this.plan.log}.previous`).catch(() => undefined);
    await this.run();
  }

  /** Asks the process to stop and returns when it has. */
  async stop(): Promise<void> {
    this.stopping = true;
    const child = this.child;
    if (!child || hasEnded(child)) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    await ended;
    clearTimeout(impatience);
  }

  private async run(): Promise<void> {
    const log = await open(this.plan.log, 'a', 0o600);
    const child = fork(this.plan.script, { env: this.plan.env, stdio: ['ignore', log.fd, log.fd, 'ipc'] });
    await log.close();
    this.child = child;
    await this.untilReady(child);
    child.once('exit', () => void this.restart());
  }

  private async untilReady(child: ChildProcess): Promise<void> {
    const impatience = new AbortController();
    const problem = await Promise.race([
      once(child, 'message').then(() => undefined),
      once(child, 'exit').then(() => this.lastWords()),
      pause(READY_WITHIN_MS, 'it is not ready after three minutes.', { signal: impatience.signal }),
    ]);
    impatience.abort();
    if (problem) throw new StartProblem(`The ${this.plan.name} cannot start: ${problem}`);
  }

  private async restart(): Promise<void> {
    if (this.stopping) return;
    this.say(`The ${this.plan.name} has ended unexpectedly; starting it again (its log: ${this.plan.log})`);
    await pause(RESTART_AFTER_MS);
    if (this.stopping) return;
    await this.run().catch((error: Error) => {
      this.say(error.message);
      return this.restart();
    });
  }

  private async lastWords(): Promise<string> {
    const lines = (await readFile(this.plan.log, 'utf8')).trim().split('\n').slice(-LAST_LINES);
    return `it ended. Its log ${this.plan.log} says:\n  ${lines.join('\n  ')}`;
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;
