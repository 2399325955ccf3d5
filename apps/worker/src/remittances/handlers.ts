import { AnnounceCrossingsJob } from '#worker/remittances/corridors/announce-crossings.job';
import { ImportPricesJob } from '#worker/remittances/prices/import-prices.job';

/** Who does the jobs of prices and corridors. */
export const REMITTANCES_HANDLERS = [AnnounceCrossingsJob, ImportPricesJob];
