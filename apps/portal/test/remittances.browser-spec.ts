import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser } from '#portal-test/chromium';
import { publishPrices } from '#portal-test/prices';
import { axeFaults, reflowFaults, settled } from '#portal-test/screens/look';
import { Stage } from '#portal-test/stage';
import { crosswise, type Visit, WAYS } from '#portal-test/visit';
import { eventually } from '#testing/eventually';
import { priceLine, pricesCsv } from '#testing/price-files';

/** Three services that are dearer than those of the quarter before. */
const DEARER = [7, 8, 9].map((fee) =>
  priceLine(fee, {
    period: '2025_4Q',
    firm: `Example firm ${fee}`,
    'cc1 lcu fee': String(fee),
    'cc1 total cost %': ((100 * fee) / 120 + 2.72).toFixed(2),
    'cc2 lcu fee': String(fee),
    'cc2 total cost %': ((100 * fee) / 300 + 2.72).toFixed(2),
  }),
);

interface Lesson {
  readonly title: string;
  readonly text: string;
  readonly options: readonly string[];
}

describeInBrowser('Who sends money', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it.each(WAYS)('guesses, and then sees what each service costs, in parts ($by, $locale)', async (way) => {
    await stage.play(way, async (visit) => {
      const { t, page } = visit;
      await visit.enter('/');
      await visit.menu(t('nav.sendMoney'));
      await visit.sees(t('money.title'));
      await visit.hand.choose(t('money.from'), 'GB');
      await visit.hand.choose(t('money.to'), 'SO');
      await visit.hand.press('button', t('money.ask'));
      await visit.sees(corridorOf(visit, 'GB', 'SO'));
      const ranked = page.getByRole('region', { name: t('money.offers') });
      expect(await ranked.count()).toBe(0);
      const label = t('money.guessLabel', { to: nameOf(visit, 'SO') });
      await visit.hand.write(label, '60');
      await visit.hand.press('button', t('money.guessSend'));
      await visit.reads(t('error.range', { min: 0, max: 50 }));
      await visit.hand.write(label, '3');
      await visit.hand.press('button', t('money.guessSend'));

      await page.getByText(t('money.guessedLess', { percent: percent(visit, 6.7) })).waitFor();
      await visit.reads(t('money.old'));
      // The cheapest three services are one firm's, at 3.89 % each; those of three firms cost 5.10 % on average.
      await visit.reads(t('money.goal'));
      expect(await page.locator('.notice[data-tone=good]').first().textContent()).toContain('3.89');
      const named = page.getByRole('listitem').filter({ hasText: 'Western Union' });
      expect(await named.count()).toBe(4);
      expect(await ranked.locator('tbody tr').count()).toBe(6);
      await visit.hand.tick(t('money.everyService'));
      await ranked.locator('tbody tr').nth(16).waitFor();
      // No day is known of these prices: their quarter is.
      await ranked
        .getByText(t('money.quarter', { year: '2025', quarter: '3' }))
        .first()
        .waitFor();
      await visit.hand.choose(t('money.payoutFilter'), 'WALLET');
      await ranked.locator('tbody tr').nth(4).waitFor({ state: 'detached' });
      await visit.hand.choose(t('money.speedFilter'), 'WITHIN_AN_HOUR');
      await ranked.locator('tbody tr').nth(3).waitFor({ state: 'detached' });
      expect(await ranked.locator('tbody tr').count()).toBe(3);
      expect(new URL(page.url()).search).toBe('?payout=WALLET&speed=WITHIN_AN_HOUR');
      await visit.hand.choose(t('money.payoutFilter'), '');
      await visit.hand.choose(t('money.speedFilter'), '');
      await ranked.locator('tbody tr').nth(16).waitFor();
      await page.getByText('The World Bank, Remittance Prices Worldwide, available at').waitFor();
      await visit.reads(t('money.gap'));
      await visit.hand.unfold(t('plot.table'));
      await page.getByRole('region', { name: t('money.history') }).waitFor();

      await visit.hand.write(t('money.amount'), '200');
      await visit.hand.press('button', t('money.ask'));
      await ranked.getByText(t('money.estimate'), { exact: true }).first().waitFor();
      await page.waitForURL(
        ({ pathname, search }) => `${pathname}${search}` === '/send-money/GB/SO?amount=200',
      );
      await visit.hand.write(t('money.amount'), '9000');
      await visit.hand.press('button', t('money.ask'));
      await ranked.getByText(t('money.estimate'), { exact: true }).first().waitFor({ state: 'hidden' });

      await page.reload();
      expect(await settled(page)).toEqual([]);
      expect([...(await axeFaults(page)), ...(await reflowFaults(page))]).toEqual([]);
    });
  });

  it('sees services apart whose exchange rate is not disclosed', async () => {
    await stage.play({ by: 'mouse', locale: 'en' }, async (visit) => {
      await visit.enter('/send-money/KE/UG');
      const apart = visit.page.getByRole('region', { name: visit.t('money.undisclosed') });
      await apart.getByText('Posta Kenya').waitFor();
      await visit.reads(visit.t('money.ancient'));
    });
  });

  it.each(crosswise(0))(
    'answers a lesson before and after it, without a name ($by, $locale)',
    async (way) => {
      await stage.play(way, async (visit) => {
        const { t, page } = visit;
        await visit.enter('/send-money/GB/SO');
        await visit.hand.press('link', t('money.lessons'));
        await visit.sees(t('money.lessons'));
        const { lessons } = await stage.product.ask<{ lessons: Lesson[] }>(
          'query ($locale: Code!) { lessons(locale: $locale) { title text options } }',
          { locale: way.locale },
        );
        const [lesson] = lessons;
        if (!lesson) throw new Error('There is no lesson');
        await visit.hand.press('button', `${t('money.begin')} ${lesson.title}`);
        await visit.hand.tick(lesson.options[0] ?? '');
        await visit.hand.press('button', t('money.answerBefore'));
        await visit.reads(lesson.text);
        // The lesson is shown by the prices of the corridor that the reader comes from.
        const example = page.locator('.notice').filter({
          hasText: t('money.fact', { from: nameOf(visit, 'GB'), to: nameOf(visit, 'SO') }),
        });
        expect(await example.textContent()).toMatch(/WorldRemit|Western Union|Transfer Galaxy/);
        await visit.hand.tick(lesson.options[2] ?? '');
        await visit.hand.press('button', t('money.answerAfter'));
        await visit.reads(t('money.right'));
        await visit.reads(t('money.rightNow'));
        expect([...(await axeFaults(page)), ...(await reflowFaults(page))]).toEqual([]);
      });
    },
  );

  it.each(WAYS)('watches a corridor of a heritage country, and no longer ($by, $locale)', async (way) => {
    await stage.playAs('sagal', way, async (visit) => {
      const { t, page } = visit;
      await visit.hand.press('link', t('desk.corridors'));
      await visit.sees(t('money.mine'));
      await visit.reads(t('money.mineKept'));
      const corridor = corridorOf(visit, 'GB', 'SO');
      const press = (word: 'money.watch' | 'money.unwatch') =>
        visit.hand.press('button', `${t(word)} ${corridor}`);
      await press('money.unwatch');
      await visit.reads(t('money.unwatched'));
      await press('money.watch');
      await visit.reads(t('money.watched'));
      expect([...(await axeFaults(page)), ...(await reflowFaults(page))]).toEqual([]);
      await visit.hand.press('link', corridor);
      await visit.sees(corridor);
      await page.getByRole('button', { name: `${t('money.unwatch')} ${corridor}` }).waitFor();
    });
  });

  it('is notified when a watched corridor crosses 5 %, and follows the link to it', async () => {
    await publishPrices(stage, pricesCsv([priceLine(0), ...DEARER]));
    const ayaan = await stage.part('ayaan');
    const link = await eventually(async () => {
      const { myNotifications } = await ayaan<{
        myNotifications: { edges: { node: { kind: string; link: string } }[] };
      }>('{ myNotifications(first: 20, locale: en) { edges { node { kind link } } } }');
      const found = myNotifications.edges.find(({ node }) => node.kind === 'PRICE')?.node.link;
      if (!found) throw new Error('Nothing about prices');
      return found;
    });
    expect(link).toBe('/send-money/GB/SO');
    await stage.playAs('ayaan', { by: 'keyboard', locale: 'en' }, async (visit) => {
      // The count of unread ones is part of the link's name.
      await visit.page
        .getByRole('link', { name: visit.t('nav.notifications') })
        .first()
        .press('Enter');
      await visit.page
        .getByRole('link', { name: 'Sending money from United Kingdom to Somalia costs more' })
        .and(visit.page.locator(`[href="${link}"]`))
        .press('Enter');
      await visit.sees(corridorOf(visit, 'GB', 'SO'));
      await visit.page.getByText('Example firm 7').first().waitFor();
    });
  });
});

const nameOf = ({ way }: Visit, country: string): string =>
  new Intl.DisplayNames([way.locale], { type: 'region' }).of(country) ?? country;

const corridorOf = (visit: Visit, from: string, to: string): string =>
  visit.t('money.result', { from: nameOf(visit, from), to: nameOf(visit, to) });

/** A percentage to two decimals as the portal writes it. */
const percent = ({ way }: Visit, value: number): string =>
  new Intl.NumberFormat(way.locale === 'ar' ? 'ar-u-nu-latn' : 'en-GB', {
    style: 'percent',
    minimumFractionDigits: 2,
  }).format(value / 100);
