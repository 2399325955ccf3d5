import { createHash, createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readEnv } from '#platform/config/env';
import { fileStoreOf } from '#platform/files/choose-store';
import { type FileStore, keyOf } from '#platform/files/file-store';
import { LocalFiles } from '#platform/files/local-files';
import { S3Files } from '#platform/files/s3-files';

const SECRET = 'the-secret';
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

/**
 * AWS Signature Version 4, computed again from what arrived (docs.aws.amazon.com, "Create a signed AWS API request").
 */
function isSigned(req: IncomingMessage, secret = SECRET): boolean {
  const [, keyDate = '', region = '', signed = '', signature] =
    /^AWS4-HMAC-SHA256 Credential=key-id\/(\d+)\/([\w-]+)\/s3\/aws4_request, SignedHeaders=([\w;-]+), Signature=(\w{64})$/.exec(
      req.headers.authorization ?? '',
    ) ?? [];
  const headers = signed.split(';').map((name) => `${name}:${String(req.headers[name])}\n`);
  const canonical = [
    req.method,
    req.url,
    '',
    headers.join(''),
    signed,
    req.headers['x-amz-content-sha256'],
  ].join('\n');
  const scope = `${keyDate}/${region}/s3/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', req.headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const key = [keyDate, region, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret}`);
  return signature === hmac(key, text).toString('hex');
}

/** A bucket in memory that takes only signed requests. */
async function bucket(): Promise<{ server: Server; url: string; held: Map<string, Buffer> }> {
  const held = new Map<string, Buffer>();
  const server = createServer((req, res) => {
    void (async () => {
      const body = await buffer(req);
      if (!isSigned(req)) return res.writeHead(403).end();
      const key = req.url ?? '';
      if (req.method === 'PUT') held.set(key, body);
      if (req.method === 'DELETE') held.delete(key);
      const found = held.get(key);
      res.writeHead(req.method === 'GET' && !found ? 404 : 200).end(req.method === 'GET' ? found : undefined);
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/bucket`, held };
}

async function keepsFiles(store: FileStore): Promise<void> {
  const key = keyOf(randomUUID());
  await expect(store.get(key)).rejects.toThrow(expect.objectContaining({ name: 'MissingFileError' }));
  await store.put(key, Buffer.from('first'));
  await store.put(key, Buffer.from([0, 255, 10]));
  expect(await store.get(key)).toEqual(Buffer.from([0, 255, 10]));
  await store.delete(key);
  await store.delete(key);
  await expect(store.get(key)).rejects.toThrow(expect.objectContaining({ name: 'MissingFileError' }));
}

it.each(['../secret', '', 'abc', `${randomUUID()}/..`, randomUUID().toUpperCase()])(
  'makes no key of "%s"',
  (id) => expect(() => keyOf(id)).toThrow(RangeError),
);

describe('a folder', () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'files-'));
  });
  afterAll(() => rm(root, { recursive: true }));

  it('keeps, replaces and forgets', () => keepsFiles(new LocalFiles(root)));

  it('is for the product alone, and leaves nothing half-written', async () => {
    const id = randomUUID();
    const store = new LocalFiles(root);
    await Promise.all(Array.from({ length: 20 }, (_, i) => store.put(keyOf(id), Buffer.alloc(50_000, i))));
    const folder = join(root, 'files', id.slice(-2));
    expect(await readdir(folder)).toEqual([id]);
    expect((await stat(join(folder, id))).mode & 0o777).toBe(0o600);
    expect(new Set(await store.get(keyOf(id))).size).toBe(1);
  });
});

describe('an S3-compatible bucket', () => {
  let place: Awaited<ReturnType<typeof bucket>>;
  beforeAll(async () => {
    place = await bucket();
  });
  afterAll(() => void place.server.close());
  const at = (secretAccessKey: string) =>
    new S3Files({ url: place.url, region: 'eu-west-2', accessKeyId: 'key-id', secretAccessKey });

  it('keeps, replaces and forgets, with every request signed', () => keepsFiles(at(SECRET)));

  it('takes nothing from a wrong key', async () => {
    await expect(at('wrong').put(keyOf(randomUUID()), Buffer.from('x'))).rejects.toThrow('answered 403');
    expect(place.held.size).toBe(0);
  });
});

it('is chosen by the settings', () => {
  const keys = { S3_ACCESS_KEY_ID: 'a', S3_SECRET_ACCESS_KEY: 'b' };
  expect(fileStoreOf(readEnv({}))).toBeInstanceOf(LocalFiles);
  expect(fileStoreOf(readEnv({ S3_URL: 'https://s3.example.org/b', ...keys }))).toBeInstanceOf(S3Files);
  expect(() => readEnv({ S3_URL: 'https://s3.example.org/b' })).toThrow('S3_ACCESS_KEY_ID');
});
