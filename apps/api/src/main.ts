import { createApi } from '#api/api';
import { runProcess } from '#platform/process/run-process';
import { checkPort } from '#platform/process/preflight';
import { createDataSource, migrate } from '#features/data-source';

await runProcess('api', async ({ env, logger, databaseUrl }) => {
  await checkPort(env.PORT, env.host);
  await migrate(databaseUrl);
  const dataSource = await createDataSource(databaseUrl, env.DB_POOL).initialize();
  const app = await createApi({ env, logger, dataSource });
  const server = await (env.host ? app.listen(env.PORT, env.host) : app.listen(env.PORT));
  server.requestTimeout = 15_000;
  return async () => {
    await app.close();
    await dataSource.destroy();
  };
});
