import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser } from '#portal-test/chromium';
import { axeFaults, reflowFaults, settled } from '#portal-test/screens/look';
import { Stage } from '#portal-test/stage';
import { crosswise, type Visit, WAYS } from '#portal-test/visit';
import { aMap } from '#testing/diaspora';

const nameOf = ({ way }: Visit, country: string): string =>
  new Intl.DisplayNames([way.locale], { type: 'region' }).of(country) ?? country;

describeInBrowser('The map of the diaspora', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
    await aMap(stage.product.database);
  });
  afterAll(() => stage.close());

  it.each(WAYS)('is there for anyone, as drawing, list, bars and file ($by, $locale)', async (way) => {
    await stage.play(way, async (visit) => {
      const { t, page } = visit;
      await visit.enter('/');
      await visit.menu(t('nav.diaspora'));
      await visit.sees(t('diaspora.title'));
      await visit.hand.press('link', nameOf(visit, 'SO'));
      await visit.sees(t('diaspora.of', { country: nameOf(visit, 'SO') }));
      await visit.reads(t('diaspora.methodRounded'));
      await visit.hand.choose(t('diaspora.place'), 'GB-TLI');
      await page.waitForURL(({ search }) => search.includes('place=GB-TLI'));
      await visit.hand.tick(t('diaspora.soon'));
      // Few people are free soon in London: the nearest figure is named with its place.
      await visit.reads(t('diaspora.nearest'));
      const file = await page.request.get(
        (await page.getByRole('link', { name: t('diaspora.file') }).getAttribute('href')) ?? '',
      );
      expect(await file.text()).toContain('CC BY 3.0 IGO');
      expect(await settled(page)).toEqual([]);
      expect([...(await axeFaults(page)), ...(await reflowFaults(page))]).toEqual([]);
    });
  });

  it.each(crosswise(1))('shows a gap, and two presses lead to a need ($by, $locale)', async (way) => {
    await stage.playAs('hodan.host', way, async (visit) => {
      const { t, page } = visit;
      await visit.menu(t('nav.gaps'));
      await visit.sees(t('gap.title'));
      // Until the names of the groups are there, a button ends in dots.
      const draft = page
        .getByRole('button', { name: t('gap.draft') })
        .filter({ hasNotText: '…' })
        .first();
      await draft.waitFor();
      await visit.hand.press('button', ((await draft.textContent()) ?? '').trim());
      await visit.hand.press('button', t('gap.begin'));
      await page.waitForURL(({ pathname }) => /^\/needs\/[^/]+\/edit$/.test(pathname));
    });
  });
});
