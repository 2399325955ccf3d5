import { createDataSource, migrate } from '#features/data-source';
import { runProcess } from '#platform/process/run-process';
import { startWorker } from '#worker/worker';

await runProcess('worker', async ({ env, logger, databaseUrl }) => {
  await migrate(databaseUrl);
  const dataSource = await createDataSource(databaseUrl, env.DB_POOL).initialize();
  const worker = await startWorker({ env, logger, dataSource });
  return async () => {
    await worker.stop();
    await dataSource.destroy();
  };
});
