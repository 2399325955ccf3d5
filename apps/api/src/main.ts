import { createApi } from '#api/api';
import { drained } from '#api/http/draining';
import { createDataSource, migrate } from '#features/data-source';
import { PROMPT } from '#platform/outage/deadlines';
import { checkPort } from '#platform/process/preflight';
import { type ProcessParts, runProcess } from '#platform/process/run-process';

await runProcess('api', start, { redis: false });

async function start({ env, logger, databaseUrl }: ProcessParts): Promise<() => Promise<void>> {
  await checkPort(env.PORT, env.host);
  await migrate(databaseUrl);
  const dataSource = await createDataSource(databaseUrl, env.DB_POOL, PROMPT).initialize();
  const app = await createApi({ env, logger, dataSource });
  await (env.host ? app.listen(env.PORT, env.host) : app.listen(env.PORT));
  return async () => {
    await drained(app, env.DRAIN_SECONDS * 1_000);
    await app.close();
    await dataSource.destroy();
  };
}
