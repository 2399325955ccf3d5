import type { EntityManager } from 'typeorm';

declare const inTransaction: unique symbol;

/**
 * An open transaction. Only {@link UnitOfWork.run} makes one, and every store method demands one as its first
 * parameter, so that a write outside a transaction does not compile.
 */
export type Tx = EntityManager & { readonly [inTransaction]: true };
