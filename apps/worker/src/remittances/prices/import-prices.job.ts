import { Injectable } from '@nestjs/common';
import { PriceImportService } from '#features/remittances/prices/price-import.service';
import type { Job, JobData } from '#worker/jobs';

/** Reads a file of prices that somebody uploaded. */
@Injectable()
export class ImportPricesJob implements Job<'import-prices'> {
  readonly name = 'import-prices';

  constructor(private readonly imports: PriceImportService) {}

  run({ aggregateId }: JobData<'import-prices'>): Promise<void> {
    return this.imports.read(aggregateId, 'WORKER');
  }
}
