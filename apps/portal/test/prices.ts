import { mailOf } from '#features/demonstration/cast';
import type { Stage } from '#portal-test/stage';
import { DEMO_PASSWORD } from '#testing/built-product';
import { eventually } from '#testing/eventually';
import { priceLine, pricesCsv } from '#testing/price-files';

const BATCH = 'query ($id: ID!) { priceBatch(id: $id) { state findingCounts { kind asks } } }';
const LOOKED_AT =
  'mutation ($id: ID!, $kind: ImportFindingKind!) { acknowledgeFinding(batchId: $id, kind: $kind) { id } }';
const STEP =
  'mutation ($command: PriceBatchCommand!, $step: PriceBatchStepInput!) { stepPriceBatch(command: $command, step: $step) { id } }';

interface Batch {
  readonly priceBatch: { readonly state: string; readonly findingCounts: { kind: string; asks: boolean }[] };
}

/** Has a case officer bring in a file of prices. Answers its batch once it is read. */
async function bringIn(stage: Stage, file: Buffer): Promise<{ id: string } & Batch['priceBatch']> {
  const input = { email: mailOf({ mail: 'casey.officer' }), password: DEMO_PASSWORD };
  const { signIn } = await stage.product.ask<{ signIn: { token: string } }>(
    'mutation ($input: SignInInput!) { signIn(input: $input) { token } }',
    { input },
  );
  const answer = await fetch(`${stage.product.url}/files/prices?source=WORLD_BANK_RPW`, {
    method: 'POST',
    headers: { authorization: `Bearer ${signIn.token}`, 'x-file-name': 'prices.csv' },
    body: new Uint8Array(file),
  });
  const { batchId: id } = (await answer.json()) as { batchId: string };
  const casey = await stage.part('casey.officer');
  return eventually(async () => {
    const { priceBatch } = await casey<Batch>(BATCH, { id });
    if (priceBatch.state !== 'CHECKED') throw new Error(`The prices are ${priceBatch.state}`);
    return { id, ...priceBatch };
  });
}

/** Has a case officer bring in a file of prices, and an approver publish it. */
export async function publishPrices(stage: Stage, file: Buffer): Promise<void> {
  const { id, findingCounts } = await bringIn(stage, file);
  const [casey, april] = [await stage.part('casey.officer'), await stage.part('april.approver')];
  for (const { kind } of findingCounts.filter(({ asks }) => asks)) await casey(LOOKED_AT, { id, kind });
  await casey(STEP, { command: 'SUBMIT', step: { id } });
  await april(STEP, { command: 'PUBLISH', step: { id, replaces: true } });
}

/** Prices that are published, some of them dear; prices that wait, with findings; and a list that was begun. */
export async function pricesToLookAt(stage: Stage): Promise<void> {
  const dear = { period: '2025_1Q', 'cc1 lcu fee': '60', 'cc1 total cost %': '52.72' };
  const lines = (period: string) =>
    Array.from({ length: 12 }, (_, i) => priceLine(i + 1, i < 10 ? { ...dear, period } : { period }));
  await publishPrices(stage, pricesCsv([priceLine(0), ...lines('2025_1Q')]));
  await bringIn(stage, pricesCsv([priceLine(0), ...lines('2025_3Q')]));
  const casey = await stage.part('casey.officer');
  await casey('mutation { beginPrices(from: "GB", to: "KE") { id } }');
}
