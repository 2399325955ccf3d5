import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser } from '#portal-test/chromium';
import { publishPrices } from '#portal-test/prices';
import { axeFaults, reflowFaults, settled } from '#portal-test/screens/look';
import { Stage } from '#portal-test/stage';
import { crosswise, WAYS } from '#portal-test/visit';
import { priceLine, pricesCsv } from '#testing/price-files';

const NEWEST = { period: '2025_3Q', date: '2025-08-20' };
const EARLIER = { period: '2025_1Q', date: '2025-02-20' };
/** Twelve services of which the margin is known, one of which it is not, and a quarter without prices between two. */
const LINES = [
  priceLine(0),
  ...Array.from({ length: 12 }, (_, i) => priceLine(i + 1, NEWEST)),
  priceLine(13, { ...NEWEST, firm: 'Firm that is silent', transparent: 'No' }),
  ...Array.from({ length: 12 }, (_, i) => priceLine(i + 21, EARLIER)),
];

interface Lesson {
  readonly title: string;
  readonly text: string;
  readonly options: readonly string[];
}

describeInBrowser('Who sends money', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  }, 180_000);
  afterAll(() => stage.close());

  it('reads that no prices are published yet', async () => {
    await stage.play({ by: 'mouse', locale: 'en' }, async (visit) => {
      await visit.enter('/');
      await visit.hand.press('link', visit.t('home.sendMoney'));
      await visit.reads(visit.t('money.nothing'));
    });
  });

  it.each(WAYS)('sees what each service costs, in parts ($by, $locale)', async (way) => {
    await publishOnce();
    await stage.play(way, async (visit) => {
      const { t, page } = visit;
      await visit.enter('/');
      await visit.menu(t('nav.sendMoney'));
      await visit.sees(t('money.title'));
      await visit.hand.choose(t('money.from'), 'GB');
      await visit.hand.choose(t('money.to'), 'SO');
      const ranked = page.getByRole('region', { name: t('money.offers') });
      await ranked.waitFor();
      expect(await ranked.locator('tbody tr').count()).toBe(12);
      // The cheapest three of them cost 2.72, 3.55 and 3.55 % as published.
      await visit.reads(t('money.goal'));
      expect(await page.locator('.notice[data-tone=good]').first().textContent()).toContain('3.27');
      await page
        .getByRole('region', { name: t('money.undisclosed') })
        .getByText('Firm that is silent')
        .waitFor();
      await page.getByText('The World Bank, Remittance Prices Worldwide, available at').waitFor();
      await visit.reads(t('money.gap'));
      await visit.hand.unfold(t('plot.table'));
      await page.getByRole('region', { name: t('money.history') }).waitFor();

      await visit.hand.write(t('money.amount'), '200');
      await ranked.getByText(t('money.estimate'), { exact: true }).first().waitFor();
      await page.waitForURL(({ search }) => /from=GB&to=SO&amount=200/.test(search));
      await visit.hand.write(t('money.amount'), '9000');
      await ranked.getByText(t('money.estimate'), { exact: true }).first().waitFor({ state: 'hidden' });

      await page.reload();
      expect(await settled(page)).toEqual([]);
      expect([...(await axeFaults(page)), ...(await reflowFaults(page))]).toEqual([]);
    });
  });

  it.each(crosswise(0))(
    'answers a lesson before and after it, without a name ($by, $locale)',
    async (way) => {
      await stage.play(way, async (visit) => {
        const { t, page } = visit;
        await visit.enter('/send-money/lessons');
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
        await visit.hand.tick(lesson.options[2] ?? '');
        await visit.hand.press('button', t('money.answerAfter'));
        await visit.reads(t('money.right'));
        await visit.reads(t('money.rightNow'));
        expect([...(await axeFaults(page)), ...(await reflowFaults(page))]).toEqual([]);
      });
    },
  );

  let published: Promise<void> | undefined;
  const publishOnce = () => (published ??= publishPrices(stage, pricesCsv(LINES)));
});
