import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locale } from '#domain/kernel/locale';
import { describeInBrowser } from '#portal-test/chromium';
import { Stage } from '#portal-test/stage';

/** Those with the longest menus. */
const PEOPLE = ['ayaan', 'hodan.host', 'casey.officer'] as const;
const LOCALES: readonly Locale[] = ['en', 'fr', 'ar', 'es', 'so'];

describeInBrowser('The header', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it.each(PEOPLE)('is one row of a desktop in every language (%s)', async (mail) => {
    const visit = await stage.sessionOf(mail, { by: 'mouse', locale: 'en' });
    await visit.play(async ({ page }) => {
      const heights: Record<string, number> = {};
      for (const locale of LOCALES) {
        await page.goto(`/settings?lang=${locale}`);
        await page.locator('.signed-in').waitFor();
        await page.locator('.nav-list > li').nth(3).waitFor({ state: 'attached' });
        heights[locale] = await page.getByRole('banner').evaluate((bar) => bar.clientHeight);
      }
      for (const locale of LOCALES) expect([locale, heights[locale]]).toEqual([locale, heights['en']]);
      expect(heights['en']).toBeLessThan(80);
    });
  });
});
