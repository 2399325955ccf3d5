import { PriceBatchesService } from '#features/remittances/prices/price-batches.service';
import { PriceImportService } from '#features/remittances/prices/price-import.service';
import { PriceUploadsService } from '#features/remittances/prices/price-uploads.service';
import { ofStaff } from '#testing/actors';
import type { RunningFeatures } from '#testing/running-features';

const EDITOR = ofStaff('CASE_OFFICER');
const APPROVER = ofStaff('APPROVER');

/** Takes a file of prices in, looks at what is extreme and publishes it; answers its batch. */
export async function publishedPrices(product: RunningFeatures, bytes: Buffer): Promise<string> {
  // eslint-disable-next-line @typescript-eslint/require-await -- a body as it comes over a line
  const body = async function* () {
    yield bytes;
  };
  const { batchId } = await product.get(PriceUploadsService).receive(EDITOR, 'WORLD_BANK_RPW', 'x', body());
  await product.get(PriceImportService).read(batchId, 'COMMAND');
  const batches = product.get(PriceBatchesService);
  await batches.acknowledge(EDITOR, batchId, 'EXTREME');
  await batches.step(EDITOR, { id: batchId, command: 'submit' });
  await batches.step(APPROVER, { id: batchId, command: 'publish' });
  return batchId;
}
