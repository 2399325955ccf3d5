import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/kernel/errors';
import { InvitationEntity } from '#features/identity/accounts/invitation.entity';
import type { Tx } from '#platform/db/tx';

/** Write side of invitations. */
@Injectable()
export class InvitationStore {
  async insert(tx: Tx, invitation: InvitationEntity): Promise<void> {
    await tx.insert(InvitationEntity, invitation);
  }

  /** The invitation as it is. Throws NOT_FOUND. */
  async one(tx: Tx, id: string): Promise<InvitationEntity> {
    const invitation = await tx.findOneBy(InvitationEntity, { id });
    if (!invitation) throw new DomainError('NOT_FOUND');
    return invitation;
  }

  /** The invitation, locked until the transaction ends. Throws NOT_FOUND. */
  async lock(tx: Tx, id: string): Promise<InvitationEntity> {
    const invitation = await tx.findOne(InvitationEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!invitation) throw new DomainError('NOT_FOUND');
    return invitation;
  }

  async save(tx: Tx, invitation: InvitationEntity): Promise<void> {
    await tx.save(InvitationEntity, invitation);
  }

  /** Ends what waits for an answer of the person and asks for the same thing, so that the newest alone can be accepted. */
  async withdrawSame(
    tx: Tx,
    { accountId, kind, institutionId, terms, askedBy }: InvitationEntity,
  ): Promise<void> {
    await tx.query(
      `UPDATE invitation SET state = 'WITHDRAWN'
        WHERE account_id = $1 AND kind = $2 AND state = 'PENDING' AND institution_id IS NOT DISTINCT FROM $3
          AND (kind = 'MEMBERSHIP' OR (terms = $4::jsonb AND asked_by = $5))`,
      [accountId, kind, institutionId, JSON.stringify(terms), askedBy],
    );
  }

  /** The invitation that a link of a mail was for; null when it was for none. */
  async ofEvent(tx: Tx, eventId: string): Promise<string | null> {
    const [row] = await tx.query<{ id: string | null }[]>(
      `SELECT data->>'invitationId' AS id FROM domain_event WHERE id = $1`,
      [eventId],
    );
    return row?.id ?? null;
  }
}
