import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser } from '#portal-test/chromium';
import { axeFaults, reflowFaults } from '#portal-test/screens/look';
import { Stage } from '#portal-test/stage';
import { crosswise, WAYS } from '#portal-test/visit';

describeInBrowser('Who needs help', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it.each(WAYS)('finds it by kind and language, and sees when it was checked ($by, $locale)', async (way) => {
    await stage.play(way, async (visit) => {
      const { t, page } = visit;
      await visit.enter('/');
      await visit.menu(t('nav.findHelp'));
      await visit.sees(t('directory.title'));
      await visit.hand.choose(t('directory.what'), 'FOOD');
      await visit.hand.choose(t('directory.language'), 'tw');
      const food = page.getByRole('link', { name: 'Food and first things, Kumasi' });
      await food.waitFor();
      await page.getByRole('link', { name: 'Food and first things, Camden' }).waitFor({ state: 'detached' });
      await page
        .getByText(t('directory.checked', { days: 0 }))
        .first()
        .waitFor();
      expect([...(await axeFaults(page)), ...(await reflowFaults(page))]).toEqual([]);
      // What somebody looks for is not in the address, which stays in the history of the browser.
      expect(new URL(page.url()).search).toBe('');
      await visit.hand.press('link', 'Food and first things, Kumasi');
      await visit.sees('Food and first things, Kumasi');
      expect([...(await axeFaults(page)), ...(await reflowFaults(page))]).toEqual([]);
    });
  });

  it.each(crosswise(0))('leaves the page at once for a neutral one ($by, $locale)', async (way) => {
    await stage.play(way, async (visit) => {
      const { t, page } = visit;
      let left = '';
      await page.route('https://www.bbc.co.uk/**', async (route) => {
        left = route.request().url();
        await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' });
      });
      await visit.enter('/find-help');
      await visit.hand.press('button', t('directory.exit'));
      await page.waitForURL('https://www.bbc.co.uk/**');
      expect(left).toBe('https://www.bbc.co.uk/weather');
      await visit.enter('/find-help');
      await page.getByRole('button', { name: t('directory.exit') }).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.waitForURL('https://www.bbc.co.uk/**');
    });
  });

  it('reports a mistake, which the association answers and checks with one tap', async () => {
    await stage.play({ by: 'mouse', locale: 'en' }, async (visit) => {
      const { t, page } = visit;
      await visit.enter('/find-help');
      await visit.hand.write(t('directory.words'), 'advice papers leeds');
      await page.getByRole('link', { name: /^Advice on papers, Leeds/ }).click();
      await visit.hand.tick(t('directory.mistake.PHONE'));
      await visit.hand.press('button', t('directory.mistakeSend'));
      await visit.reads(t('directory.mistakeThanks'));
    });
    const ama = await stage.visitAs('ama.friends', { by: 'mouse', locale: 'en' });
    const { t, page } = ama;
    await ama.enter('/institutions');
    await page.getByRole('link', { name: 'Volta Friends Together' }).first().click();
    await ama.hand.press('link', t('institution.services'));
    const row = page.getByRole('row').filter({ hasText: 'Advice on papers, Leeds' });
    await row.getByText(t('directory.state.DUE')).waitFor();
    await row.getByRole('button', { name: new RegExp(t('directory.confirm')) }).click();
    await row.getByText(t('directory.state.VERIFIED')).waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
});
