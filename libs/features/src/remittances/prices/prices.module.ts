import { Module } from '@nestjs/common';
import { AuditModule } from '#features/identity/audit/audit.module';
import { OfficerPricesService } from '#features/remittances/prices/officer-prices.service';
import { OfficerPricesStore } from '#features/remittances/prices/officer-prices.store';
import { PriceBatchQueries } from '#features/remittances/prices/price-batch.queries';
import { PriceBatchStore } from '#features/remittances/prices/price-batch.store';
import { PriceBatchesService } from '#features/remittances/prices/price-batches.service';
import { PriceChecksService } from '#features/remittances/prices/price-checks.service';
import { PriceChunksService } from '#features/remittances/prices/price-chunks.service';
import { PriceFiguresStore } from '#features/remittances/prices/price-figures.store';
import { PriceFirmStore } from '#features/remittances/prices/price-firm.store';
import { PriceFirmsService } from '#features/remittances/prices/price-firms.service';
import { PriceImportService } from '#features/remittances/prices/price-import.service';
import { PriceRowsStore } from '#features/remittances/prices/price-rows.store';
import { PriceUploadsService } from '#features/remittances/prices/price-uploads.service';

const STORES = [OfficerPricesStore, PriceBatchStore, PriceFiguresStore, PriceFirmStore, PriceRowsStore];
const OPEN = [
  PriceBatchQueries,
  PriceUploadsService,
  PriceImportService,
  PriceBatchesService,
  OfficerPricesService,
  PriceFirmsService,
];

@Module({
  imports: [AuditModule],
  providers: [...STORES, PriceChunksService, PriceChecksService, ...OPEN],
  exports: OPEN,
})
export class PricesModule {}
