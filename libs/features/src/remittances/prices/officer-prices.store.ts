import { Injectable } from '@nestjs/common';
import { RULE_VERSION } from '#domain/remittances/corridors/cheapest.rules';
import type { Price, Service } from '#domain/remittances/prices/quote';
import { PriceFiguresStore } from '#features/remittances/prices/price-figures.store';
import { PriceFirmStore } from '#features/remittances/prices/price-firm.store';
import { keptService } from '#features/remittances/prices/price-readers';
import { PriceRowsStore } from '#features/remittances/prices/price-rows.store';
import type { Tx } from '#platform/db/tx';

/** Write side of prices that are entered one by one. */
@Injectable()
export class OfficerPricesStore {
  constructor(
    private readonly rows: PriceRowsStore,
    private readonly firms: PriceFirmStore,
    private readonly figures: PriceFiguresStore,
  ) {}

  /** Adds a price as the row of this number. */
  async add(
    tx: Tx,
    batchId: string,
    row: number,
    service: Service,
    price: Price,
    payoutCurrency: string,
  ): Promise<void> {
    const firms = await this.firms.named(tx, [service.firm]);
    await this.rows.insert(tx, batchId, [keptService(row, service, [price])], firms, payoutCurrency);
  }

  /** Takes a row out; answers whether it was there. */
  remove(tx: Tx, batchId: string, row: number): Promise<boolean> {
    return this.rows.remove(tx, batchId, row);
  }

  /** Makes the figures again, and answers what the list holds now. */
  async refresh(
    tx: Tx,
    batchId: string,
  ): Promise<{ rowsAccepted: number; quotes: number; corridors: number; periods: string[] }> {
    await this.figures.make(tx, batchId, RULE_VERSION);
    const { rows, ...rest } = await this.rows.summary(tx, batchId);
    return { rowsAccepted: rows, ...rest };
  }
}
