import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser } from '#portal-test/chromium';
import { publishPrices } from '#portal-test/prices';
import { axeFaults, reflowFaults } from '#portal-test/screens/look';
import { Stage } from '#portal-test/stage';
import { crosswise, type Visit, WAYS } from '#portal-test/visit';
import { priceLine, pricesCsv } from '#testing/price-files';

/** Quarters of which the demonstration has no prices. */
const NEWEST = { period: '2026_2Q', date: '2026-05-20' };
const EARLIER = { period: '2025_4Q', date: '2025-11-20' };

/** Twelve services in two quarters, one far too dear to be true; each turn has its own firms, so that no file is another. */
const fileOf = (turn: number) => ({
  name: `prices ${turn}.csv`,
  mimeType: 'text/csv',
  buffer: pricesCsv([
    priceLine(0),
    ...Array.from({ length: 12 }, (_, i) => priceLine(100 * turn + i + 1, EARLIER)),
    ...Array.from({ length: 12 }, (_, i) => priceLine(100 * turn + i + 21, NEWEST)),
    priceLine(100 * turn + 99, { ...NEWEST, 'cc1 lcu fee': '90', 'cc1 total cost %': '77.72' }),
  ]),
});

/** A corridor in which every service costs 12.72 %. */
const DEAR = pricesCsv([
  priceLine(0),
  ...Array.from({ length: 4 }, (_, i) =>
    priceLine(i + 901, {
      period: '2024_1Q',
      destination_code: 'GMB',
      corridor: 'GBRGMB',
      'cc1 lcu fee': '12',
      'cc1 total cost %': '12.72',
    }),
  ),
]);

describeInBrowser('Those who edit and publish prices', () => {
  let stage: Stage;
  let dear: Promise<void> | undefined;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it.each(WAYS.map((way, turn) => ({ ...way, turn })))(
    'bring in a file, look at what was found, and have another publish it ($by, $locale)',
    async ({ turn, ...way }) => {
      const file = fileOf(turn);
      await stage.playAs('casey.officer', way, async (visit) => {
        await visit.menu(visit.t('nav.staff'));
        await visit.sees(visit.t('staff.queue'));
        await bringsIn(visit, file);
        await looksAtFindings(visit);
        await visit.step(visit.t('prices.step.SUBMIT'));
        await visit.reads(visit.t('prices.next.SUBMITTED'));
        // Nobody is offered to publish what they have brought in themselves.
        expect(await visit.page.getByRole('button', { name: visit.t('prices.step.PUBLISH') }).count()).toBe(
          0,
        );
      });
      await stage.playAs('april.approver', way, async (visit) => {
        const { t, hand } = visit;
        await visit.enter('/staff/prices');
        await visit.sees(t('staff.area.prices'));
        await hand.press('link', file.name);
        await visit.sees(file.name);
        await visit.reads(t('prices.next.SUBMITTED'));
        if (turn > 0) await visit.reads(t('prices.replaces'));
        await hand.press('button', t('prices.step.PUBLISH'));
        const question = visit.page.getByRole('dialog').getByRole('paragraph');
        await question
          .filter({ hasText: t(turn > 0 ? 'means.prices.replace' : 'means.prices.publish') })
          .filter({ hasText: t('audience.ACCOUNT') })
          .waitFor();
        await visit.hand.press('button', t('prices.step.PUBLISH'));
        await visit.reads(t('prices.next.PUBLISHED'));
      });
      await stage.play(way, async (visit) => {
        await visit.enter('/send-money/GB/SO');
        const ranked = visit.page.getByRole('region', { name: visit.t('money.offers') });
        await visit.hand.tick(visit.t('money.everyService'));
        await ranked.getByText('77.72', { exact: false }).first().waitFor();
        expect(await ranked.locator('tbody tr').count()).toBe(13);
      });
    },
  );

  it.each(crosswise(0))('enter a price that they have looked up ($by, $locale)', async (way) => {
    await stage.playAs('casey.officer', way, async (visit) => {
      const { t, hand } = visit;
      await visit.enter('/staff/prices');
      await hand.choose(t('money.from'), 'GB');
      await hand.choose(t('money.to'), way.locale === 'en' ? 'KE' : 'UG');
      await hand.press('button', t('prices.beginGo'));
      await visit.reads(t('prices.noneEntered'));
      await hand.write(t('money.firm'), 'Firm that was asked');
      await hand.choose(t('prices.firmKind'), 'BANK');
      await hand.choose(t('prices.instrument'), 'DEBIT_CARD');
      await hand.choose(t('prices.accessPoint'), 'INTERNET');
      await hand.choose(t('prices.speed'), 'SAME_DAY');
      await hand.choose(t('prices.payout'), 'WALLET');
      await hand.tick('USD 200');
      await hand.write(t('prices.currency'), 'gbp');
      await hand.write(t('prices.amount'), '120');
      await hand.write(t('money.fee'), '4.99');
      await hand.write(t('prices.payoutCurrency'), 'pounds');
      await hand.write(t('prices.applied'), '163.8815');
      await hand.write(t('prices.interbank'), '168.459165');
      await hand.date(t('prices.lookedUpOn'), '2026-11-20');
      await hand.press('button', t('prices.enterGo'));
      await visit.page.getByRole('alert').getByText(t('prices.currencyWrong')).waitFor();
      await hand.write(t('prices.payoutCurrency'), 'KES');
      await hand.press('button', t('prices.enterGo'));
      const row = visit.page.getByRole('row').filter({ hasText: 'Firm that was asked' });
      // 4.99 of 120 and a margin of 2.72 %.
      await row.getByText('6.88', { exact: false }).first().waitFor();
      expect([...(await axeFaults(visit.page)), ...(await reflowFaults(visit.page))]).toEqual([]);
      await visit.step(t('prices.step.DISCARD'));
      await visit.reads(t('prices.next.DISCARDED'));
    });
  });

  it.each(crosswise(1))('plan what is done about a dear corridor ($by, $locale)', async (way) => {
    await (dear ??= publishPrices(stage, DEAR));
    await stage.playAs('april.approver', way, async (visit) => {
      const { t, hand, page } = visit;
      await visit.enter('/staff/corridors');
      await visit.sees(t('staff.area.corridors'));
      const row = page.getByRole('row').filter({ hasText: '12.72' });
      await row.waitFor();
      const open = row.getByRole('button');
      await hand.press('button', ((await open.textContent()) ?? '').trim());
      await visit.hand.choose(t('dear.step'), 'ASK_FIRMS');
      await visit.hand.choose(t('dear.owner'), await optionNamed(visit, 'April'));
      await visit.hand.date(t('dear.due'), '2027-01-20');
      await visit.hand.press('button', t('action.save'));
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.getByRole('cell').getByText(t('dear.step.ASK_FIRMS')).first().waitFor();
      await visit.enter('/staff');
      const work = page.getByRole('region', { name: t('dear.actions') });
      await work.getByText(t('dear.step.ASK_FIRMS')).waitFor();
      expect([...(await axeFaults(page)), ...(await reflowFaults(page))]).toEqual([]);
    });
  });
});

async function bringsIn(visit: Visit, file: ReturnType<typeof fileOf>): Promise<void> {
  const { t, hand } = visit;
  await hand.press('link', t('staff.area.prices'));
  await visit.sees(t('staff.area.prices'));
  await hand.attach(t('prices.file'), file);
  await visit.sees(file.name);
  await visit.reads(t('prices.next.CHECKED'));
}

async function looksAtFindings(visit: Visit): Promise<void> {
  const { t, hand, page } = visit;
  const extreme = t('prices.found.EXTREME');
  await visit.reads(t('prices.askLook', { count: 1 }));
  expect(await page.getByRole('button', { name: t('prices.step.SUBMIT') }).count()).toBe(0);
  await hand.choose(t('prices.rowsOfKind'), 'EXTREME');
  await page
    .getByRole('region', { name: t('prices.firstRows', { count: 1 }) })
    .getByText('26', { exact: true })
    .waitFor();
  expect([...(await axeFaults(page)), ...(await reflowFaults(page))]).toEqual([]);
  await hand.press('button', `${t('prices.confirmLook')} ${extreme}`);
  await page.getByRole('dialog').waitFor();
  await visit.hand.press('button', t('prices.confirmLook'));
  await visit.reads(t('prices.lookedAt'));
}

/** The value of the option of the open dialog whose label begins so. */
async function optionNamed({ page, t }: Visit, beginning: string): Promise<string> {
  const option = page
    .getByRole('dialog')
    .getByLabel(t('dear.owner'))
    .locator('option')
    .filter({ hasText: beginning });
  await option.first().waitFor({ state: 'attached' });
  return (await option.first().getAttribute('value')) ?? '';
}
