import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { MATCH_BAND } from '#portal/graphql/enums';
import { publishedNeed } from '#portal-test/cases';
import { describeInBrowser } from '#portal-test/chromium';
import { Stage } from '#portal-test/stage';
import type { Way } from '#portal-test/visit';

const TWICE: readonly Way[] = [
  { by: 'keyboard', locale: 'en' },
  { by: 'mouse', locale: 'ar', phone: true },
];

describeInBrowser('A need that is out of reach', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it.each(TWICE)(
    'says first why, with the way to change that, and is never called a good fit ($by, $locale)',
    async (way) => {
      const id = await publishedNeed(stage, `Triage in far years, ${way.by} ${way.locale}`, 1_500);
      await stage.playAs('ayaan', way, async (visit) => {
        const { t, page } = visit;
        await visit.enter(`/needs/${id}`);
        await visit.reads(t('match.notNowYou'));
        for (const band of MATCH_BAND)
          expect(await page.getByText(t(`match.band.${band}`), { exact: true }).count()).toBe(0);
        await visit.hand.press('link', t('match.mend', { part: t('task.AVAILABILITY') }));
        await visit.sees(t('task.AVAILABILITY'));
        const header = page.getByRole('banner');
        expect(await header.innerText()).toContain(t('nav.as.professional'));
      });
    },
  );

  it.each(TWICE)('keeps the place of whoever removes a row of the profile ($by, $locale)', (way) =>
    stage.playAs('ayaan', way, async (visit) => {
      const { t, page, hand } = visit;
      await visit.enter('/profile/languages');
      await visit.sees(t('task.LANGUAGES'));
      const rows = page.locator('fieldset.repeat');
      await rows.first().waitFor();
      const before = await rows.count();
      await hand.press('button', t('languages.add'));
      await rows
        .nth(before)
        .getByRole('button', { name: new RegExp(`^${t('action.remove')}`) })
        .press('Enter');
      await rows.nth(before).waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('LEGEND');
    }),
  );
});
