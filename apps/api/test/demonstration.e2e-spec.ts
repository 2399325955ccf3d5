import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedIn } from '#testing/people';
import { type RunningProduct, startProduct } from '#testing/running-product';

const ADVANCE = 'mutation ($hours: Int!) { advanceClock(hours: $hours) }';
const TIME = '{ productTime }';

describe('the clock of a demonstration', () => {
  let product: RunningProduct;
  beforeAll(async () => {
    product = await startProduct({ DEMO: 'on' });
  });
  afterAll(() => product.stop());

  it('is moved by an administrator, and the scheduled jobs run again', async () => {
    const { token } = await signedIn(product, { staff: [{ role: 'ADMINISTRATOR' }] });
    await product.database.sql(`UPDATE session SET expires_at = now() + interval '2 years'`);
    const { advanceClock } = await product.ask<{ advanceClock: string }>(ADVANCE, { hours: 24 * 30 }, token);
    const ahead = Date.parse(advanceClock) - Date.now();
    expect(Math.round(ahead / 86_400_000)).toBe(30);
    const { productTime } = await product.ask<{ productTime: string }>(TIME);
    expect(Date.parse(productTime)).toBeGreaterThanOrEqual(Date.parse(advanceClock));
  });

  it('does not run backwards or out of the calendar', async () => {
    const { token } = await signedIn(product, { staff: [{ role: 'ADMINISTRATOR' }] });
    await product.database.sql(`UPDATE session SET expires_at = now() + interval '2 years'`);
    expect(await product.refusal(ADVANCE, { hours: -1 }, token)).toBe('BAD_INPUT');
    expect(await product.refusal(ADVANCE, { hours: 1_000_000 }, token)).toBe('BAD_INPUT');
  });

  it('is the machine’s where nothing is demonstrated', async () => {
    const real = await startProduct({ DEMO: 'off' });
    const { token } = await signedIn(real, { staff: [{ role: 'ADMINISTRATOR' }] });
    expect(await real.refusal(ADVANCE, { hours: 1 }, token)).toBe('FORBIDDEN');
    await real.stop();
  });
});
