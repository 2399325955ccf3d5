import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SignedIn, signedIn } from '#testing/people';
import { type RunningProduct, startProduct } from '#testing/running-product';

const PDF = '%PDF-1.7\ntrailer << >>\n%%EOF\n';

interface Uploaded {
  readonly id: string;
  readonly name: string;
}

describe('files over HTTP', () => {
  let product: RunningProduct;
  let folder: string;
  let amina: SignedIn;
  let other: SignedIn;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'uploads-'));
    product = await startProduct({ DATA_DIR: folder, FILE_MAX_MB: '1' });
    amina = await signedIn(product);
    other = await signedIn(product);
  });
  afterAll(async () => {
    await product.stop();
    await rm(folder, { recursive: true });
  });

  const upload = (body: string | Buffer, headers: Record<string, string>, by?: SignedIn): Promise<Response> =>
    fetch(`${product.url}/files`, {
      method: 'POST',
      headers: { ...(by ? { authorization: `Bearer ${by.token}` } : {}), ...headers },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });
  const asPdf = { 'content-type': 'application/pdf', 'x-file-name': encodeURIComponent('سيرة "ذاتية".exe') };
  const uploaded = async (by: SignedIn): Promise<Uploaded> =>
    (await (await upload(PDF, asPdf, by)).json()) as Uploaded;
  const download = (id: string, by?: SignedIn): Promise<Response> =>
    fetch(`${product.url}/files/${id}`, { headers: by ? { authorization: `Bearer ${by.token}` } : {} });
  const codeOf = async (answer: Response): Promise<string> =>
    ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code ??
    '';

  it('come back to their owner as they went in, to be saved and not to be run', async () => {
    const { id, name } = await uploaded(amina);
    expect(name).toBe('سيرة ذاتية.pdf');
    const answer = await download(id, amina);
    expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe(PDF);
    const headers = Object.fromEntries(answer.headers);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(headers['content-disposition']).toBe(
      `attachment; filename="____ _____.pdf"; filename*=UTF-8''${encodeURIComponent(name)}`,
    );
  });

  it('are not there for anyone else', async () => {
    const { id } = await uploaded(amina);
    for (const [by, status] of [
      [other, 404],
      [undefined, 401],
    ] as const) {
      expect((await download(id, by)).status).toBe(status);
    }
    expect(await codeOf(await download('01900000-0000-7000-8000-000000000000', amina))).toBe('NOT_FOUND');
    expect(await codeOf(await download('..%2F..%2Fetc%2Fpasswd', amina))).toBe('NOT_FOUND');
  });

  it.each([
    [
      'a page that calls itself a PDF',
      '<html>',
      { 'content-type': 'application/pdf' },
      400,
      'FILE_TYPE_REFUSED',
    ],
    ['a picture with a script', '<svg/>', { 'content-type': 'image/svg+xml' }, 400, 'FILE_TYPE_REFUSED'],
    ['nothing', '', { 'content-type': 'text/plain' }, 413, 'FILE_TOO_LARGE'],
    ['too much', 'x'.repeat(1_048_577), { 'content-type': 'text/plain' }, 413, 'FILE_TOO_LARGE'],
    [
      'a name that is none',
      'x',
      { 'content-type': 'text/plain', 'x-file-name': '%E0%A4%A' },
      400,
      'BAD_INPUT',
    ],
  ])('refuses %s', async (_, body, headers: Record<string, string>, status, code) => {
    const answer = await upload(body, headers, amina);
    expect([answer.status, await codeOf(answer)]).toEqual([status, code]);
  });

  it('are not taken from visitors', async () => {
    expect((await upload(PDF, asPdf)).status).toBe(401);
  });

  it('do not pile up unused', async () => {
    const hoarder = await signedIn(product);
    for (let i = 0; i < 20; i++) await uploaded(hoarder);
    expect(await codeOf(await upload(PDF, asPdf, hoarder))).toBe('TOO_MANY_FILES');
  });
});
