import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Env } from '#platform/config/env';
import { seal, unseal } from '#platform/security/seal';

/** Consultations whose secret a process remembers. */
const MOST_KEPT = 500;

/**
 * The keys under which people vote and write: other ones in each consultation, from a secret of its own that is sealed
 * with the key of the settings. Whoever has the rows alone can link nobody; whoever has the rows and the key can.
 */
@Injectable()
export class VoiceKeysService {
  private readonly master: Buffer | null;
  private readonly kept = new Map<string, Buffer>();

  constructor(
    { CONCERNS_KEY }: Env,
    private readonly dataSource: DataSource,
  ) {
    this.master = CONCERNS_KEY ? Buffer.from(CONCERNS_KEY, 'base64') : null;
  }

  /** The key of an account in a consultation: always the same there, and in no other one. */
  async keyOf(consultationId: string, accountId: string, on?: EntityManager): Promise<Buffer> {
    const [key] = await this.keysOf(consultationId, [accountId], on);
    if (!key) throw new Error('a key for each account');
    return key;
  }

  /** The keys of accounts in a consultation, in their order. */
  async keysOf(
    consultationId: string,
    accountIds: readonly string[],
    on: EntityManager = this.dataSource.manager,
  ): Promise<Buffer[]> {
    const secret = this.kept.get(consultationId) ?? (await this.secretOf(consultationId, on));
    return accountIds.map((id) => createHmac('sha256', secret).update(`${consultationId} ${id}`).digest());
  }

  /** The secret of a consultation; made when it is first asked for. Throws SealError with another key in the settings. */
  private async secretOf(consultationId: string, on: EntityManager): Promise<Buffer> {
    const known = await this.read(consultationId, on);
    if (known) return this.remember(consultationId, known);
    const fresh = seal(randomBytes(32).toString('base64'), consultationId, this.master);
    await on.query(
      `INSERT INTO consultation_secret (consultation_id, sealed) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
      [consultationId, fresh],
    );
    const made = await this.read(consultationId, on);
    if (!made) throw new Error('the secret was just put there');
    // Not remembered yet: the transaction that made it may still be undone.
    return made;
  }

  private async read(consultationId: string, on: EntityManager): Promise<Buffer | null> {
    const [row] = await on.query<{ sealed: Buffer }[]>(
      `SELECT sealed FROM consultation_secret WHERE consultation_id = $1`,
      [consultationId],
    );
    return row ? Buffer.from(unseal(row.sealed, consultationId, this.master), 'base64') : null;
  }

  private remember(consultationId: string, secret: Buffer): Buffer {
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(consultationId, secret);
    return secret;
  }
}
