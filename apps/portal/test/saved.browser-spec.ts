import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { publishedNeed } from '#portal-test/cases';
import { describeInBrowser } from '#portal-test/chromium';
import { Stage } from '#portal-test/stage';
import type { Way } from '#portal-test/visit';

const TWICE: readonly Way[] = [
  { by: 'mouse', locale: 'en' },
  { by: 'keyboard', locale: 'ar', phone: true },
];

describeInBrowser('What a professional keeps', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it.each(TWICE)('is found again and let go: a need and a search ($by, $locale)', (way) =>
    stage.playAs('ayaan', way, async (visit) => {
      const { t, hand, page } = visit;
      const title = `Ledgers ${way.locale}`;
      const id = await publishedNeed(stage, title);
      await visit.enter(`/open-needs/${id}`);
      await hand.press('button', `${t('saved.save')} ${title}`);
      await page.getByText(t('saved.kept')).waitFor();
      await visit.enter(`/open-needs?text=${encodeURIComponent(title)}`);
      await hand.press('button', t('saved.tell'));
      await page.getByText(t('saved.told')).waitFor();
      await visit.enter('/saved');
      await page.getByRole('heading', { level: 3, name: title }).waitFor();
      await page.getByText(t('saved.found', { count: 1 })).waitFor();
      await hand.press('button', `${t('saved.remove')} ${title}`);
      await page.getByText(t('saved.noNeeds'), { exact: true }).waitFor();
      await hand.press('button', t('saved.stop'));
      await page.getByText(t('saved.noSearches')).waitFor();
      expect(await page.getByRole('heading', { level: 3, name: title }).count()).toBe(0);
    }),
  );
});
