import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SignedIn, signedIn } from '#testing/people';
import { PriceDesk } from '#testing/price-desk';
import { priceLine, priceLines, pricesCsv } from '#testing/price-files';
import { type RunningProduct, startProduct } from '#testing/running-product';

const QUOTE = {
  firm: 'Firm that was asked',
  firmKind: 'BANK',
  instrument: 'DEBIT_CARD',
  accessPoint: 'INTERNET',
  speed: 'SAME_DAY',
  payout: 'ACCOUNT',
  collectedOn: '2026-01-20',
  tier: 200,
  currency: 'GBP',
  payoutCurrency: 'BDT',
  amount: '120',
  fee: '4.99',
  feeIncluded: false,
  applied: '163.8815',
  interbank: '168.459165',
};
const ENTER =
  'mutation ($id: ID!, $quote: PriceQuoteInput!) { enterPrice(batchId: $id, quote: $quote) { id } }';
const PLAN = `mutation ($to: CountryCode!, $step: CorridorStep!, $ownerId: ID!, $dueOn: Date!, $version: Int) {
  planCorridor(from: "GB", to: $to, step: $step, ownerId: $ownerId, dueOn: $dueOn, version: $version) }`;

describe('the desk of prices', () => {
  let product: RunningProduct;
  let desk: PriceDesk;
  let editor: SignedIn;
  let approver: SignedIn;
  beforeAll(async () => {
    product = await startProduct();
    desk = new PriceDesk(product);
    editor = await signedIn(product, { staff: ['CASE_OFFICER'] });
    approver = await signedIn(product, { staff: ['APPROVER'] });
  });
  afterAll(() => product.stop());

  const published = async (lines: string[][]): Promise<void> =>
    desk.publish(await desk.read(pricesCsv(lines), editor), editor, approver);
  const begun = async (to: string): Promise<string> =>
    (
      await product.ask<{ beginPrices: { id: string } }>(
        'mutation ($to: CountryCode!) { beginPrices(from: "GB", to: $to) { id } }',
        { to },
        editor.token,
      )
    ).beginPrices.id;
  const problemsOf = async (id: string, quote: object): Promise<unknown> => {
    const { errors } = await product.send(ENTER, { id, quote: { ...QUOTE, ...quote } }, editor.token);
    const { problems } = errors?.[0]?.extensions.details as { problems: { field: string; code: string }[] };
    return problems.map(({ field, code }) => `${field} ${code}`);
  };

  it('takes prices that were looked up, one by one, and says what reaches the receiver', async () => {
    const id = await begun('BD');
    await product.ask(ENTER, { id, quote: QUOTE }, editor.token);
    await product.ask(ENTER, { id, quote: { ...QUOTE, firm: 'Another', fee: '60' } }, editor.token);
    const entered =
      'query ($id: ID!) { enteredPrices(batchId: $id) { rowNumber firm totalPct cost received } }';
    const { enteredPrices } = await product.ask<{ enteredPrices: object[] }>(entered, { id }, editor.token);
    expect(enteredPrices).toEqual([
      expect.objectContaining({ rowNumber: 1, totalPct: 6.88, cost: '8.25', received: '19665.78' }),
      expect.objectContaining({ rowNumber: 2, totalPct: 52.72 }),
    ]);
    // Half of what is sent is too much to be true: somebody has to look, or it is taken out again.
    expect(await desk.step(id, 'SUBMIT', editor)).toBe('FINDINGS_OPEN');
    await product.ask(
      'mutation ($id: ID!) { removePrice(batchId: $id, rowNumber: 2) { id } }',
      { id },
      editor.token,
    );
    await desk.publish(await desk.batch(id, editor), editor, approver);
    const { corridor } = await product.ask<{ corridor: { offers: object[] } }>(
      '{ corridor(from: "GB", to: "BD") { offers { firm source totalPct received payoutCurrency } } }',
    );
    expect(corridor.offers).toEqual([
      {
        firm: 'Firm that was asked',
        source: 'OFFICER',
        totalPct: 6.88,
        received: '19665.78',
        payoutCurrency: 'BDT',
      },
    ]);
    expect(await product.refusal(ENTER, { id, quote: QUOTE }, editor.token)).toBe('BATCH_CLOSED');
  });

  it('says of each field of a price what is wrong with it', async () => {
    const id = await begun('KE');
    expect(await problemsOf(id, { firm: 'X' })).toEqual(['firm CHARACTERS']);
    expect(await problemsOf(id, { currency: 'QQQ', payoutCurrency: 'ZZZ' })).toEqual([
      'currency UNKNOWN_WORD',
      'payoutCurrency UNKNOWN_WORD',
    ]);
    expect(await problemsOf(id, { amount: '0', interbank: '0' })).toEqual([
      'amount NUMBER',
      'interbank NUMBER',
    ]);
    expect(await problemsOf(id, { fee: '120', feeIncluded: true })).toEqual(['fee OUT_OF_RANGE']);
    expect(await problemsOf(id, { collectedOn: '2199-01-01' })).toEqual(['collectedOn OUT_OF_RANGE']);
    await product.ask(ENTER, { id, quote: QUOTE }, editor.token);
    expect(await problemsOf(id, { collectedOn: '2025-01-01' })).toEqual(['collectedOn ONE_OF']);
    expect(await product.refusal(ENTER, { id, quote: { ...QUOTE, fee: '-1' } }, editor.token)).toBe(
      'BAD_INPUT',
    );
    expect(await product.refusal(ENTER, { id, quote: QUOTE }, approver.token)).toBe('FORBIDDEN');
    expect(
      await product.refusal('mutation { beginPrices(from: "GB", to: "GB") { id } }', {}, editor.token),
    ).toBe('BAD_INPUT');
  });

  it('lists dear corridors with what is sent, and keeps what is planned until it is done', async () => {
    const dear = { period: '2026_1Q', 'cc1 lcu fee': '12', 'cc1 total cost %': '12.72' };
    await published(priceLines(4, { ...dear, destination_code: 'GMB', corridor: 'GBRGMB' }));
    const plan = { to: 'GM', step: 'ASK_FIRMS', ownerId: approver.id, dueOn: '2099-01-31' };
    await product.ask(PLAN, plan, editor.token);
    const list = `{ dearCorridors { figure { from to cheapestServicesPct state } volume { millionUsd year }
      step ownerId owner { displayName } dueOn version watchers { value } } }`;
    const { dearCorridors } = await product.ask<{ dearCorridors: object[] }>(list, {}, approver.token);
    expect(dearCorridors).toEqual([
      {
        figure: { from: 'GB', to: 'GM', cheapestServicesPct: 12.72, state: 'ABOVE_5' },
        volume: { millionUsd: 36, year: 2017 },
        step: 'ASK_FIRMS',
        ownerId: approver.id,
        owner: { displayName: 'Test person' },
        dueOn: '2099-01-31',
        version: 1,
        watchers: { value: 0 },
      },
    ]);
    const actions = async (by: SignedIn, mineOnly: boolean) =>
      (
        await product.ask<{ corridorActions: { to: string; step: string }[] }>(
          'query ($mineOnly: Boolean) { corridorActions(mineOnly: $mineOnly) { to step } }',
          { mineOnly },
          by.token,
        )
      ).corridorActions;
    expect(await actions(approver, true)).toEqual([{ to: 'GM', step: 'ASK_FIRMS' }]);
    expect(await actions(editor, true)).toEqual([]);
    expect(await product.refusal(PLAN, { ...plan, step: 'WATCH', version: 7 }, editor.token)).toBe(
      'STALE_VERSION',
    );
    await product.ask(PLAN, { ...plan, step: 'DONE', version: 1 }, editor.token);
    expect(await actions(editor, false)).toEqual([]);
  });

  it('plans with staff who can do it, from today on', async () => {
    const professional = await signedIn(product);
    const plan = { to: 'KE', step: 'WATCH', ownerId: approver.id, dueOn: '2099-01-31' };
    expect(await product.refusal(PLAN, plan, professional.token)).toBe('FORBIDDEN');
    expect(await product.refusal(PLAN, { ...plan, ownerId: professional.id }, editor.token)).toBe(
      'NOT_FOUND',
    );
    expect(await product.refusal(PLAN, { ...plan, dueOn: '2020-01-31' }, editor.token)).toBe('BAD_INPUT');
    const { corridorPlanners } = await product.ask<{ corridorPlanners: { id: string }[] }>(
      '{ corridorPlanners { id } }',
      {},
      editor.token,
    );
    expect(corridorPlanners.map(({ id }) => id).sort()).toEqual([editor.id, approver.id].sort());
  });

  it('merges names of one firm, and what readers see counts them as one', async () => {
    const named = (number: number, firm: string) =>
      priceLine(number, { period: '2026_1Q', destination_code: 'GHA', corridor: 'GBRGHA', firm });
    await published([
      priceLine(0),
      named(1, 'Transferwise'),
      named(2, 'Transferwise Ltd'),
      named(3, 'Azimo'),
    ]);
    const firms = async () => {
      const query = '{ corridors(from: "GB", to: "GH") { firms cheapestFirmsPct } }';
      return (await product.ask<{ corridors: object[] }>(query)).corridors[0];
    };
    expect(await firms()).toEqual({ firms: 3, cheapestFirmsPct: expect.any(Number) });
    const pairs = '{ firmsToMerge { first { id name quotes } second { id name } } }';
    const { firmsToMerge } = await product.ask<{
      firmsToMerge: Record<'first' | 'second', { id: string; name: string }>[];
    }>(pairs, {}, editor.token);
    const pair = firmsToMerge.find(({ first }) => first.name === 'Transferwise');
    expect(pair?.second.name).toBe('Transferwise Ltd');
    const merge = 'mutation ($firmId: ID!, $intoId: ID!) { mergeFirms(firmId: $firmId, intoId: $intoId) }';
    const ids = { firmId: pair?.second.id, intoId: pair?.first.id };
    expect(await product.refusal(merge, ids, approver.token)).toBe('FORBIDDEN');
    expect(await product.refusal(merge, { ...ids, intoId: ids.firmId }, editor.token)).toBe('BAD_INPUT');
    await product.ask(merge, ids, editor.token);
    expect(await firms()).toEqual({ firms: 2, cheapestFirmsPct: null });
    const { priceFirms } = await product.ask<{ priceFirms: object[] }>(
      '{ priceFirms(search: "transferwise") { name mergedInto } }',
      {},
      editor.token,
    );
    expect(priceFirms).toEqual([
      { name: 'Transferwise', mergedInto: null },
      { name: 'Transferwise Ltd', mergedInto: ids.intoId },
    ]);
  });

  it('hands out a corridor as a file to everybody, with the line of its source in every row', async () => {
    await published(priceLines(3, { period: '2026_2Q', destination_code: 'NGA', corridor: 'GBRNGA' }));
    const csv = await fetch(`${product.url}/files/prices/GB-NG.csv`);
    expect([csv.status, csv.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/csv')]);
    const [header, ...rows] = (await csv.text()).trim().split('\n');
    expect(header).toContain('cheapest_three_services_pct');
    // Three services for two amounts, and a figure for each amount.
    expect(rows).toHaveLength(8);
    for (const row of rows)
      expect(row).toContain(
        'The World Bank, Remittance Prices Worldwide, available at http://remittanceprices.worldbank.org',
      );
    const xlsx = await fetch(`${product.url}/files/prices/GB-NG.xlsx`);
    expect(
      Buffer.from(await xlsx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    for (const name of ['GB-ZW.csv', 'gb-ng.csv', 'GB-NG.pdf', 'XX-NG.csv'])
      expect((await fetch(`${product.url}/files/prices/${name}`)).status).toBe(404);
  });
});
