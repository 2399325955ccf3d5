import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, createHmac } from 'node:crypto';
import type { Tx } from '#platform/db/tx';

/** The same idempotency key came again with other arguments. */
export class KeyReusedError extends Error {}

/** The request was done before under the same key. */
export class AlreadyDoneError extends Error {}

/** What a request claims: under whose name, by which key, and with what content. None of them holds the key itself. */
export interface Claim {
  readonly scope: string;
  readonly key: string;
  readonly digest: string;
}

/**
 * The claim of a key for a content. The digest is made with the key, so that nobody can guess a password in the content
 * from it. Visitors are many people under one name: to them, another content is another request.
 */
export function claimOf(scope: string, key: string, content: string): Claim {
  const digest = createHmac('sha256', key).update(content).digest('hex');
  const named = scope === 'visitor' ? key + digest : key;
  return { scope, key: createHash('sha256').update(named).digest('hex'), digest };
}

/** A request that may come again. Its first transaction claims the key, so that claim and effect are kept together. */
export class Repeatable {
  claim: Claim | null = null;
  private state: 'OPEN' | 'CLAIMING' | 'CLAIMED' = 'OPEN';

  get isClaimed(): boolean {
    return this.state === 'CLAIMED';
  }

  /** Runs a transaction, as the one that claims if none has done so; one that is undone gives its claim back. */
  async within<T>(transaction: (claim: (tx: Tx) => Promise<void>) => Promise<T>): Promise<T> {
    const { claim } = this;
    if (!claim || this.state !== 'OPEN') return transaction(() => Promise.resolve());
    this.state = 'CLAIMING';
    try {
      const result = await transaction((tx) => take(tx, claim));
      this.state = 'CLAIMED';
      return result;
    } catch (error) {
      this.state = 'OPEN';
      throw error;
    }
  }
}

/** Waits for whoever holds the claim; then it was done, or was undone and is free. */
async function take(tx: Tx, { scope, key, digest }: Claim): Promise<void> {
  const taken = await tx.query<unknown[]>(
    `INSERT INTO idempotency_key (actor_id, key, digest) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1`,
    [scope, key, digest],
  );
  if (taken.length > 0) return;
  const rows = await tx.query<{ digest: string }[]>(
    `SELECT digest FROM idempotency_key WHERE actor_id = $1 AND key = $2`,
    [scope, key],
  );
  throw rows[0]?.digest === digest ? new AlreadyDoneError() : new KeyReusedError();
}

const current = new AsyncLocalStorage<Repeatable>();

/** Does the rest of a request as one that may come again. */
export const underRepeatable = (rest: () => void): void => current.run(new Repeatable(), rest);

/** The present request; undefined outside of any. */
export const repeatable = (): Repeatable | undefined => current.getStore();
