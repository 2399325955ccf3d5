import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { WordKind } from '#domain/catalogue/words-of-others';
import { DomainError } from '#domain/kernel/errors';
import { mentions, termsOf } from '#domain/privacy/words.rules';
import { ConcernSealService } from '#features/casework/concerns/concern-seal.service';
import { WordsOfOthersEntity } from '#features/privacy/words.entity';
import { OPEN_WORD_KINDS, WORD_PLACES } from '#features/subjects';
import type { Tx } from '#platform/db/tx';
import { SealError } from '#platform/security/seal';

/** A place where words were found. */
interface Found {
  readonly kind: WordKind;
  readonly rowId: string;
  readonly part: number | null;
  readonly programmeId: string | null;
  readonly country: string | null;
}

interface SealedEntry {
  readonly id: string;
  readonly number: number;
  readonly sealed: Buffer;
  readonly country: string | null;
}

/** Write side of the words of others that an erasure leaves to a person. */
@Injectable()
export class WordsStore {
  constructor(private readonly seals: ConcernSealService) {}

  /** What others may have called the person: the name and the email address, before they are gone. */
  async termsOf(tx: Tx, accountId: string): Promise<string[]> {
    const rows = await tx.query<{ name: string; email: string }[]>(
      'SELECT display_name AS name, email FROM account WHERE id = $1',
      [accountId],
    );
    return termsOf(rows.flatMap(({ name, email }) => [name, email]));
  }

  /** Keeps a reference to every place that holds one of the terms; answers how many there are. */
  async saveFound(tx: Tx, terms: readonly string[], at: Date): Promise<number> {
    const found = [...(await this.inOpen(tx, terms)), ...(await this.inConcerns(tx, terms))];
    for (const row of found)
      await tx.query(
        `INSERT INTO words_of_others (id, kind, row_id, part, programme_id, country, found_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
        [uuidv7(), row.kind, row.rowId, row.part, row.programmeId, row.country, at],
      );
    return found.length;
  }

  /** The item, locked. Throws NOT_FOUND. */
  async lock(tx: Tx, id: string): Promise<WordsOfOthersEntity> {
    const item = await tx.findOne(WordsOfOthersEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!item) throw new DomainError('NOT_FOUND');
    return item;
  }

  async save(tx: Tx, item: WordsOfOthersEntity): Promise<void> {
    await tx.save(WordsOfOthersEntity, item);
  }

  /** Puts other words in place of those that were found; of a concern the way to reach its reporter goes too. */
  async replace(tx: Tx, { kind, rowId, part }: WordsOfOthersEntity, text: string): Promise<void> {
    if (kind !== 'CONCERN') {
      await tx.query(WORD_PLACES[kind].write, [rowId, text]);
      return;
    }
    const [entry] = await tx.query<SealedEntry[]>(
      'SELECT sealed FROM safeguarding.concern_entry WHERE concern_id = $1 AND number = $2 FOR UPDATE',
      [rowId, part],
    );
    if (!entry) throw new DomainError('NOT_FOUND');
    const words = { ...this.seals.open(rowId, entry.sealed), text, contact: null };
    await tx.query(
      'UPDATE safeguarding.concern_entry SET sealed = $3 WHERE concern_id = $1 AND number = $2',
      [rowId, part, this.seals.close(rowId, words)],
    );
  }

  private async inOpen(tx: Tx, terms: readonly string[]): Promise<Found[]> {
    const all = OPEN_WORD_KINDS.map(
      (kind) =>
        `SELECT '${kind}' AS kind, id, text, programme, country FROM (${WORD_PLACES[kind].read}) "${kind}"`,
    );
    return tx.query<Found[]>(
      `SELECT kind, id AS "rowId", NULL::int AS part, programme AS "programmeId", country
         FROM (${all.join(' UNION ALL ')}) words
        WHERE EXISTS (SELECT FROM unnest($1::text[]) AS term
                       WHERE position(term IN lower(normalize(words.text, NFKC))) > 0)`,
      [terms],
    );
  }

  private async inConcerns(tx: Tx, terms: readonly string[]): Promise<Found[]> {
    const entries = await tx.query<SealedEntry[]>(
      `SELECT e.concern_id AS id, e.number, e.sealed, c.country
         FROM safeguarding.concern_entry e JOIN safeguarding.concern c ON c.id = e.concern_id`,
    );
    return entries
      .filter(({ id, sealed }) => mentions(this.openedWords(id, sealed), terms))
      .map(({ id, number, country }) => ({
        kind: 'CONCERN' as const,
        rowId: id,
        part: number,
        programmeId: null,
        country,
      }));
  }

  /**
   * The words of an entry with the way to reach its author; nothing where the key is lost, for nobody reads it then.
   */
  private openedWords(concernId: string, sealed: Buffer): string {
    try {
      const { text, contact } = this.seals.open(concernId, sealed);
      return [text, contact ?? ''].join('\n');
    } catch (error) {
      if (error instanceof SealError) return '';
      throw error;
    }
  }
}
