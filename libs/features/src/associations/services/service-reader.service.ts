import { Injectable } from '@nestjs/common';
import type { ServiceBody, ServiceRow } from '#features/associations/services/service.rows';
import { ServiceStore } from '#features/associations/services/service.store';
import type { Tx } from '#platform/db/tx';

/** Services and their bodies for the transactions of later areas. */
@Injectable()
export class ServiceReaderService {
  constructor(private readonly services: ServiceStore) {}

  /** The service with its places and body, locked until the transaction ends. Throws NOT_FOUND. */
  lock(tx: Tx, id: string): Promise<ServiceRow> {
    return this.services.lock(tx, id);
  }

  /** A body with the rating of its safeguarding that counts now. Throws NOT_FOUND. */
  body(tx: Tx, id: string): Promise<ServiceBody> {
    return this.services.body(tx, id);
  }
}
