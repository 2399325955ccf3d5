import { Injectable } from '@nestjs/common';
import { OPEN_CANDIDACY_STATES } from '#domain/marketplace/candidacies/candidacy.states';
import { ERASURE_FACTS_SQL, type ErasureFactsRow } from '#features/privacy/erasure.queries';
import { ERASED, type ErasedPerson, ERASURE_PLAN } from '#features/privacy/erasure-plan';
import { WordsStore } from '#features/privacy/words.store';
import type { Tx } from '#platform/db/tx';

/** Write side of erasures. */
@Injectable()
export class ErasureStore {
  constructor(private readonly words: WordsStore) {}

  /** What others rely on, read after everything that could change it was locked. */
  async lockFacts(tx: Tx, accountId: string): Promise<ErasureFactsRow> {
    for (const statement of LOCKS) await tx.query(statement, [accountId]);
    await tx.query(LOCK_CANDIDACIES, [accountId, OPEN_CANDIDACY_STATES]);
    const [facts] = await tx.query<ErasureFactsRow[]>(ERASURE_FACTS_SQL, [accountId]);
    if (!facts) throw new Error('an account that was locked is gone');
    return facts;
  }

  /** Carries out the plan, table by table; answers how many words of others still name the person. */
  async erase(tx: Tx, { accountId, professionalId, at }: ErasedPerson): Promise<number> {
    const terms = await this.words.termsOf(tx, accountId);
    for (const [, statement] of ERASURE_PLAN)
      await tx.query(`${ERASED} ${statement}`, [accountId, professionalId, at]);
    return this.words.saveFound(tx, terms, at);
  }
}

/** $1 account; in the order in which everybody locks. */
const LOCKS = [
  `SELECT FROM account WHERE id = $1 FOR UPDATE`,
  `SELECT FROM membership WHERE institution_id IN (SELECT institution_id FROM membership WHERE account_id = $1)
    ORDER BY institution_id, account_id FOR UPDATE`,
  `SELECT FROM professional WHERE account_id = $1 FOR UPDATE`,
];

/** A selection locks its candidacy, so that an offer is seen here or finds the person gone. */
const LOCK_CANDIDACIES = `
  SELECT FROM candidacy WHERE professional_id = (SELECT id FROM professional WHERE account_id = $1) AND state = ANY ($2)
   ORDER BY id FOR UPDATE`;
