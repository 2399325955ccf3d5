import type { Env } from '#platform/config/env';
import type { FileStore } from '#platform/files/file-store';
import { LocalFiles } from '#platform/files/local-files';
import { S3Files } from '#platform/files/s3-files';

/** The store that the settings ask for: S3-compatible with `S3_URL`, else a folder under `DATA_DIR`. */
export const fileStoreOf = (env: Env): FileStore =>
  env.S3_URL
    ? new S3Files({
        url: env.S3_URL,
        region: env.S3_REGION,
        accessKeyId: env.S3_ACCESS_KEY_ID ?? '',
        secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? '',
      })
    : new LocalFiles(env.DATA_DIR);
