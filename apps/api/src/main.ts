import { createApi } from '#api/api';
import { runProcess } from '#platform/process/run-process';
import { checkPort } from '#platform/process/preflight';
import { createDataSource, migrate } from '#features/data-source';

await runProcess('api', async ({ env, logger, databaseUrl }) => {
  await checkPort(env.PORT);
  await migrate(databaseUrl);
  const dataSource = await createDataSource(databaseUrl, env.DB_POOL).initialize();
  const app = await createApi({ env, logger, dataSource });
  const server = await app.listen(env.PORT);
  server.requestTimeout = 15_000;
  return async () => {
    await app.close();
    await dataSource.destroy();
  };
});
