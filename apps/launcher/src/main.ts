import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate } from '#features/data-source';
import { demonstrationPassword } from '#features/demonstration/demonstration-password';
import { firstLoad } from '#features/demonstration/first-load';
import { ChildService } from '#launcher/child-service';
import { provideDatabase } from '#launcher/database';
import { say, stage } from '#launcher/terminal';
import { welcome } from '#launcher/welcome';
import { readEnv } from '#platform/config/env';
import { assertSafe, waivedRisks } from '#platform/config/production';
import { stopWhenAsked, watchParent } from '#platform/process/lifecycle';
import { checkPort, checkRedis } from '#platform/process/preflight';
import { StartProblem } from '#platform/start-problem';

const APPS = fileURLToPath(new URL('../..', import.meta.url));
const STOP_WITHIN_MS = 9_500;

/** What is running, in the order it was started; stopped in the reverse order. */
const running: { close(): Promise<unknown> }[] = [];

/** Starts the whole product on this machine: database, worker, API. Returns when it can be used. */
async function launch(): Promise<void> {
  stopWhenAsked(stopAll, STOP_WITHIN_MS);
  watchParent(() => process.kill(process.pid, 'SIGTERM'));

  const asked = readEnv(process.env);
  assertSafe(asked);
  say('Skillroots is starting');
  for (const risk of waivedRisks(asked)) say(`  ! Production goes without ${risk}`);
  // With PORT=0 a free port is found now, so that everybody is given the same one: links in mail begin with it.
  const port = String(await checkPort(asked.PORT, asked.host));
  const env = readEnv({ ...process.env, PORT: port });
  if (env.REDIS_URL) await checkRedis(env.REDIS_URL);
  const database = await stage('Database', () => provideDatabase(env, say));
  running.push(database);
  const settings = { ...process.env, PORT: port, DATABASE_URL: database.url };
  await stage('Migrations', () => migrate(database.url));
  await firstLoad(readEnv(settings), stage);

  const logs = join(env.DATA_DIR, 'logs');
  await mkdir(logs, { recursive: true });
  const services = ['worker', 'api'].map((name) => {
    const script = join(APPS, name, 'src/main.js');
    return new ChildService({ name, script, log: join(logs, `${name}.log`), env: settings }, say);
  });
  running.push({ close: () => Promise.all(services.map((service) => service.stop())) });
  await stage('Matching worker and API', () => Promise.all(services.map((service) => service.start())));
  say(welcome(env, logs, env.isDemo ? await demonstrationPassword(env) : null));
}

async function stopAll(): Promise<void> {
  say('\nStopping');
  for (const { close } of running.splice(0).reverse()) await close();
  say('Stopped; nothing is left running');
}

launch().catch(async (problem: unknown) => {
  console.error(problem instanceof StartProblem ? `\n${problem.message}` : problem);
  for (const { close } of running.splice(0).reverse()) await close();
  process.exit(1);
});
