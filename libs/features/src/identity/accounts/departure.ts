import type { Type } from '@nestjs/common';
import type { PersonActor } from '#domain/kernel/actor';
import type { Tx } from '#platform/db/tx';

/**
 * How an area lets somebody go who erases the account, so that nobody waits for a person who is gone. Part of the
 * erasure: it lands whole, or not at all.
 */
export type Departure =
  | {
      /** What the account belongs to; whoever changes its people locks it before the accounts. */
      readonly from: 'ORGANISATIONS';
      leave(find: FindService, tx: Tx, actor: PersonActor): Promise<void>;
    }
  | {
      /** What the account's professional has open. */
      readonly from: 'CASES';
      leave(find: FindService, tx: Tx, actor: PersonActor, professionalId: string): Promise<void>;
    };

/** Finds the service of the area that does it. */
export type FindService = <S>(service: Type<S>) => S;
