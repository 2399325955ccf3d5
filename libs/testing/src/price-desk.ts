import { eventually } from '#testing/eventually';
import type { SignedIn } from '#testing/people';
import type { RunningProduct } from '#testing/running-product';

/** A batch as the desk reads it. */
export interface DeskBatch {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  readonly rowsRefused: number;
  readonly quotes: number;
  readonly periods: string[];
  readonly findingCounts: { kind: string; count: number; effect: string; isAcknowledged: boolean }[];
  readonly refusal: { code: string; fault: string | null; missing: string[] } | null;
  readonly steps: { command: string }[];
}

const BATCH = `query ($id: ID!) { priceBatch(id: $id) {
  id state version rowsRead rowsAccepted rowsRefused quotes periods refusal { code fault missing }
  findingCounts { kind count effect isAcknowledged } steps { command } } }`;
const STEP =
  'mutation ($command: PriceBatchCommand!, $step: PriceBatchStepInput!) { stepPriceBatch(command: $command, step: $step) { id } }';

/** Where staff bring prices in over HTTP, and take steps with them over GraphQL. */
export class PriceDesk {
  constructor(private readonly product: RunningProduct) {}

  /** Sends bytes as a file of prices; without a person as a visitor. */
  upload(
    bytes: Buffer,
    by?: SignedIn,
    { source = 'WORLD_BANK_RPW', name = 'prices' } = {},
  ): Promise<Response> {
    return fetch(`${this.product.url}/files/prices?source=${source}`, {
      method: 'POST',
      headers: { 'x-file-name': name, ...(by ? { authorization: `Bearer ${by.token}` } : {}) },
      body: new Uint8Array(bytes),
    });
  }

  /** Brings a file in and waits until the worker has read it. */
  async read(bytes: Buffer, by: SignedIn): Promise<DeskBatch> {
    const answer = await this.upload(bytes, by);
    const { batchId } = (await answer.json()) as { batchId: string };
    return eventually(async () => {
      const batch = await this.batch(batchId, by);
      if (batch.state === 'DRAFT') throw new Error(`${batch.rowsRead} rows are read`);
      return batch;
    });
  }

  async batch(id: string, by: SignedIn): Promise<DeskBatch> {
    return (await this.product.ask<{ priceBatch: DeskBatch }>(BATCH, { id }, by.token)).priceBatch;
  }

  /** Takes a step; answers the code of its refusal, or nothing. */
  async step(id: string, command: string, by: SignedIn, more: object = {}): Promise<string | undefined> {
    const { errors } = await this.product.send(STEP, { command, step: { id, ...more } }, by.token);
    return errors?.[0]?.extensions.code;
  }

  /** Has an editor submit a batch, after a look at what asks for one, and an approver publish it. */
  async publish({ id, findingCounts }: DeskBatch, editor: SignedIn, approver: SignedIn): Promise<void> {
    for (const { kind, effect } of findingCounts)
      if (effect === 'ASKS')
        await this.product.ask(
          'mutation ($id: ID!, $kind: ImportFindingKind!) { acknowledgeFinding(batchId: $id, kind: $kind) { id } }',
          { id, kind },
          editor.token,
        );
    for (const refused of [
      await this.step(id, 'SUBMIT', editor),
      await this.step(id, 'PUBLISH', approver, { replaces: true }),
    ])
      if (refused) throw new Error(refused);
  }
}
