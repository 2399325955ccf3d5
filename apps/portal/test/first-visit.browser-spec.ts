import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser } from '#portal-test/chromium';
import { Stage } from '#portal-test/stage';

/** 400 ms there and back, 400 kbit/s: a poor mobile link. */
const SLOW_LINK = { latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000, offline: false };
/** "Good" by web.dev/lcp; asserted only when asked for, since other work on the machine counts too. */
const GOOD_MS = 2500;
const ASSERTED = process.env['PORTAL_CHECK'] === 'all';

describeInBrowser('A first visit on a slow link', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open({ DEMO: 'off' });
  });
  afterAll(() => stage.close());

  it.each(['en', 'ar'] as const)('shows content soon (%s)', async (locale) => {
    await stage.play({ by: 'mouse', locale, phone: true }, async (visit) => {
      const devtools = await visit.context.newCDPSession(visit.page);
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', SLOW_LINK);
      await visit.enter('/');
      await visit.sees(visit.t('home.title'));
      const { first, largest } = await visit.page.evaluate(paints);
      process.stdout.write(
        `First visit on a slow link (${locale}): first content after ${first} ms, largest after ${largest} ms\n`,
      );
      expect(largest).toBeGreaterThan(0);
      if (ASSERTED) expect(largest).toBeLessThan(GOOD_MS);
    });
  });
});

/** In the page: when the first and the largest content was painted, in whole milliseconds after the address was entered. */
function paints(): Promise<{ first: number; largest: number }> {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return new Promise((resolve) => {
    new PerformanceObserver((list) =>
      resolve({
        first: Math.round(paint?.startTime ?? 0),
        largest: Math.round(list.getEntries().at(-1)?.startTime ?? 0),
      }),
    ).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}
