import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/kernel/errors';
import { PaymentEntity } from '#features/placements/spending/spending.entity';
import { violated } from '#platform/db/constraints';
import type { Tx } from '#platform/db/tx';

/** Write side of payments. */
@Injectable()
export class PaymentStore {
  /** Adds the record of a payment. Throws PAYMENT_TWICE for a reference of the programme that counts already. */
  async insert(tx: Tx, payment: PaymentEntity): Promise<void> {
    try {
      await tx.insert(PaymentEntity, payment);
    } catch (error) {
      if (violated(error) === 'payment_reference')
        throw new DomainError('PAYMENT_TWICE', { field: 'reference' });
      throw error;
    }
  }

  /** The payment, locked. Throws NOT_FOUND. */
  async lock(tx: Tx, id: string): Promise<PaymentEntity> {
    const payment = await tx.findOne(PaymentEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!payment) throw new DomainError('NOT_FOUND');
    return payment;
  }

  /** Saves the payment with the next version. */
  async save(tx: Tx, payment: PaymentEntity): Promise<void> {
    payment.version += 1;
    await tx.save(PaymentEntity, payment);
  }
}
