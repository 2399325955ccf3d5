import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningProduct, startProduct } from '#testing/running-product';

const PATH = '/.well-known/security.txt';
const DAY_MS = 86_400_000;

describe('security.txt', () => {
  let product: RunningProduct;
  beforeAll(async () => {
    product = await startProduct({
      SECURITY_CONTACT: 'mailto:security@example.org',
      PUBLIC_URL: 'https://skillroots.example.org',
    });
  });
  afterAll(() => product.stop());

  it.each(['*/*', 'text/html'])('says where to report a weakness, whoever asks (%s)', async (accept) => {
    const response = await fetch(product.url + PATH, { headers: { accept } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const text = await response.text();
    expect(text).toMatch(/^Contact: mailto:security@example\.org$/m);
    expect(text).toMatch(/^Canonical: https:\/\/skillroots\.example\.org\/\.well-known\/security\.txt$/m);
    const days = (Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '') - Date.now()) / DAY_MS;
    expect(days).toBeGreaterThan(140);
    expect(days).toBeLessThan(365);
  });

  it('is absent where no contact is named', async () => {
    const silent = await startProduct();
    expect((await fetch(silent.url + PATH)).status).toBe(404);
    await silent.stop();
  });
});
