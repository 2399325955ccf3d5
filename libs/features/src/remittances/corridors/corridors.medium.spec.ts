import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CorridorQueries } from '#features/remittances/corridors/corridor.queries';
import { CorridorsService } from '#features/remittances/corridors/corridors.service';
import { aPerson, refusal } from '#testing/actors';
import { priceLines, pricesCsv } from '#testing/price-files';
import { publishedPrices } from '#testing/published-prices';
import { type RunningFeatures, startFeatures } from '#testing/running-features';
import { describeVectors, priceData } from '#testing/vectors';

const WATCHER = aPerson('0f2a7b1e-5b3c-4c1d-8a7e-1d2c3b4a5f60');

let product: RunningFeatures;
beforeAll(async () => {
  product = await startFeatures();
  await product.database.sql(
    `INSERT INTO account (id, email, display_name, locale, time_zone, created_at, version) VALUES ($1, 'w@example.org', 'W', 'en', 'UTC', now(), 1)`,
    [WATCHER.accountId],
  );
});
afterAll(() => product.stop());

async function published(bytes: Buffer): Promise<string> {
  const batchId = await publishedPrices(product, bytes);
  await product.get(CorridorsService).announceCrossings(batchId);
  return batchId;
}

describeVectors('a published sample', () => {
  it('shows a corridor at once, and answers that were kept before do not stay', async () => {
    const corridors = product.get(CorridorQueries);
    expect((await corridors.corridor('GB', 'SO', null)).period).toBeNull();
    await published(await readFile(priceData('rpw/rpw-rows-sample.csv')));
    const { period, figures, offers } = await corridors.corridor('GB', 'SO', null);
    const figure = figures.find(({ tier }) => tier === 200);
    expect([
      period,
      figure?.meanPct,
      figure?.medianPct,
      figure?.cheapestServicesPct,
      figure?.cheapestFirmsPct,
    ]).toEqual(['2025Q3', 6.7, 6.37, 3.89, 5.1]);
    expect(offers).toHaveLength(34);
    expect(new Set(offers.map((offer) => offer.period))).toEqual(new Set(['2025Q3']));
  });
});

it('a watched corridor that crosses the mark is announced once a quarter', async () => {
  const corridors = product.get(CorridorsService);
  await corridors.watch(WATCHER, 'GB', 'SO');
  await expect(corridors.watch(WATCHER, 'GB', 'GB')).rejects.toThrow(refusal('BAD_INPUT'));
  const prices = (period: string, fee: number) =>
    pricesCsv(
      priceLines(6, {
        period,
        'cc1 lcu fee': String(fee),
        'cc1 total cost %': ((100 * fee) / 120 + 2.72).toFixed(2),
      }),
    );
  await published(prices('2032_1Q', 1));
  const batch = await published(prices('2032_2Q', 9));
  await corridors.announceCrossings(batch);
  await published(prices('2032_3Q', 1));
  const events = await product.database.sql<{ data: object }>(
    `SELECT data FROM domain_event WHERE name = 'corridor.crossed' ORDER BY seq`,
  );
  expect(events.map(({ data }) => data)).toEqual([
    { sending: 'GB', receiving: 'SO', period: '2032Q2', way: 'ROSE' },
  ]);
});
