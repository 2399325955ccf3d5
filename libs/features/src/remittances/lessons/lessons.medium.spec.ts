import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { LessonQueries } from '#features/remittances/lessons/lesson.queries';
import { publishedPrices } from '#testing/published-prices';
import { type RunningFeatures, startFeatures } from '#testing/running-features';
import { describeVectors, priceData } from '#testing/vectors';

/** Western Union costs 3.89 % of the smaller amount and 2.40 % of the larger; wallets are dearer than cash here. */
const FACTS = [
  ['PARTS_OF_PRICE', 3.89, null],
  ['SAME_AMOUNT_SAME_DAY', 3.89, 2.4],
  ['CASH_OR_ACCOUNT', 6.98, 6.62],
  ['SIZE_AND_RHYTHM', null, null],
];

let product: RunningFeatures;
beforeAll(async () => {
  product = await startFeatures();
});
afterAll(() => product.stop());

describeVectors('a published sample', () => {
  it('shows lessons by its own prices', async () => {
    await publishedPrices(product, await readFile(priceData('rpw/rpw-rows-sample.csv')));
    const facts = await product.get(LessonQueries).facts('GB', 'SO');
    expect(facts.map(({ lesson, totalPct, otherPct }) => [lesson, totalPct, otherPct])).toEqual(FACTS);
    expect(facts.find(({ lesson }) => lesson === 'SAME_AMOUNT_SAME_DAY')).toMatchObject({
      firm: 'Western Union',
      currency: 'GBP',
    });
    expect(await product.get(LessonQueries).facts('SO', 'GB')).toEqual([]);
  });
});
