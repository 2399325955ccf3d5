import { mailOf } from '#features/demonstration/cast';
import type { Stage } from '#portal-test/stage';
import { DEMO_PASSWORD } from '#testing/built-product';
import { eventually } from '#testing/eventually';

const BATCH = 'query ($id: ID!) { priceBatch(id: $id) { state findingCounts { kind asks } } }';
const LOOKED_AT =
  'mutation ($id: ID!, $kind: ImportFindingKind!) { acknowledgeFinding(batchId: $id, kind: $kind) }';
const STEP =
  'mutation ($command: PriceBatchCommand!, $step: PriceBatchStepInput!) { stepPriceBatch(command: $command, step: $step) }';

interface Batch {
  readonly priceBatch: { readonly state: string; readonly findingCounts: { kind: string; asks: boolean }[] };
}

/** Has a case officer bring in a file of prices, and an approver publish it. */
export async function publishPrices(stage: Stage, file: Buffer): Promise<void> {
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
  const [casey, april] = [await stage.part('casey.officer'), await stage.part('april.approver')];
  const found = await eventually(async () => {
    const { priceBatch } = await casey<Batch>(BATCH, { id });
    if (priceBatch.state !== 'CHECKED') throw new Error(`The prices are ${priceBatch.state}`);
    return priceBatch.findingCounts;
  }, 60_000);
  for (const { kind } of found.filter(({ asks }) => asks)) await casey(LOOKED_AT, { id, kind });
  await casey(STEP, { command: 'SUBMIT', step: { id } });
  await april(STEP, { command: 'PUBLISH', step: { id } });
}
