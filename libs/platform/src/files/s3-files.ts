import { AwsClient } from 'aws4fetch';
import type { FileStore } from '#platform/files/file-store';
import { MissingFileError } from '#platform/files/missing-file';

/** A bucket of an S3-compatible store and the key to it. */
export interface S3Place {
  /** Endpoint with the bucket in its path or its host: `https://s3.example.org/bucket`. */
  readonly url: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const TIMEOUT_MS = 20_000;

/** Files in an S3-compatible bucket; every request is signed with AWS Signature Version 4. */
export class S3Files implements FileStore {
  private readonly client: AwsClient;
  private readonly url: string;

  constructor({ url, region, accessKeyId, secretAccessKey }: S3Place) {
    this.url = url.replace(/\/+$/, '');
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 3 });
  }

  async put(key: string, bytes: Buffer): Promise<void> {
    await this.ask('PUT', key, new Uint8Array(bytes));
  }

  async get(key: string): Promise<Buffer> {
    const answer = await this.ask('GET', key);
    if (answer.status === 404) throw new MissingFileError(key);
    return Buffer.from(await answer.arrayBuffer());
  }

  async delete(key: string): Promise<void> {
    await this.ask('DELETE', key);
  }

  /** Answers success and 404; everything else is a fault of the store. Its text may name the bucket, so it is not passed on. */
  private async ask(method: string, key: string, body?: Uint8Array<ArrayBuffer>): Promise<Response> {
    const answer = await this.client.fetch(`${this.url}/${key}`, {
      method,
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!answer.ok && !(answer.status === 404 && method !== 'PUT')) {
      await answer.body?.cancel();
      throw new Error(`the file store answered ${answer.status} to ${method}`);
    }
    return answer;
  }
}
