import { Injectable } from '@nestjs/common';
import type { AssociationBody } from '#domain/associations/registry/association.policy';
import type { Identifier } from '#domain/associations/registry/identifier.rules';
import { DomainError } from '#domain/kernel/errors';
import {
  AssociationEntity,
  AssociationNumberEntity,
} from '#features/associations/registry/association.entity';
import { bodiesSql } from '#features/associations/registry/body.sql';
import type { Tx } from '#platform/db/tx';

/** Write side of the registry. */
@Injectable()
export class AssociationStore {
  /** The institution, locked until the transaction ends. Throws NOT_FOUND. */
  async lockBody(tx: Tx, id: string): Promise<AssociationBody> {
    await tx.query('SELECT FROM institution WHERE id = $1 FOR UPDATE', [id]);
    const [body] = await tx.query<AssociationBody[]>(
      `SELECT b.*, i.kind FROM (${bodiesSql('$1')}) b JOIN institution i ON i.id = b.id`,
      [[id]],
    );
    if (!body) throw new DomainError('NOT_FOUND');
    return body;
  }

  find(tx: Tx, institutionId: string): Promise<AssociationEntity | null> {
    return tx.findOneBy(AssociationEntity, { institutionId });
  }

  numbers(tx: Tx, institutionId: string): Promise<AssociationNumberEntity[]> {
    return tx.findBy(AssociationNumberEntity, { institutionId });
  }

  /** Whether another institution has one of these numbers. */
  async isTaken(tx: Tx, institutionId: string, numbers: readonly Identifier[]): Promise<boolean> {
    const [row] = await tx.query<{ taken: boolean }[]>(
      `SELECT EXISTS (SELECT FROM association_number n
         JOIN unnest($2::text[], $3::text[]) AS g (scheme, number) ON g.scheme = n.scheme AND g.number = n.number
        WHERE n.institution_id <> $1) AS taken`,
      [institutionId, numbers.map(({ scheme }) => scheme), numbers.map(({ number }) => number)],
    );
    return row?.taken ?? false;
  }

  async save(tx: Tx, association: AssociationEntity): Promise<void> {
    await tx.save(AssociationEntity, association);
  }

  /** Puts other numbers in the place of those that an association has. */
  async replaceNumbers(tx: Tx, institutionId: string, numbers: AssociationNumberEntity[]): Promise<void> {
    await tx.delete(AssociationNumberEntity, { institutionId });
    await tx.insert(AssociationNumberEntity, numbers);
  }
}
