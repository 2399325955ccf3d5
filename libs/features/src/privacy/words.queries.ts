import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { WordKind } from '#domain/catalogue/words-of-others';
import type { Actor } from '#domain/kernel/actor';
import { ConcernQueries } from '#features/casework/concerns/concern.queries';
import { staffScope } from '#features/identity/accounts/staff.scope';
import { WordsOfOthersEntity } from '#features/privacy/words.entity';
import { OPEN_WORD_KINDS, WORD_PLACES } from '#features/subjects';

/** An item with the words as they are now. */
export interface OpenWords {
  readonly id: string;
  readonly kind: WordKind;
  readonly foundAt: Date;
  readonly text: string;
}

/** Items that one answer holds at most. */
const MAX_ITEMS = 100;

/** Read side of the words of others; for safeguarding officers and nobody else. */
@Injectable()
export class WordsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly concerns: ConcernQueries,
  ) {}

  /** What nobody has decided on within the officer's reach, oldest first, at most 100. */
  async open(actor: Actor): Promise<OpenWords[]> {
    const { sql, parameters } = staffScope(actor, ['SAFEGUARDING_OFFICER'], {
      programme: (programme) => `(w.programme_id IS NULL OR w.programme_id = ${programme})`,
      country: (country) => `(w.country IS NULL OR w.country = ${country})`,
    });
    const items = await this.dataSource
      .createQueryBuilder(WordsOfOthersEntity, 'w')
      .where(`w.decision IS NULL AND ${sql}`, parameters)
      .orderBy('w.id')
      .limit(MAX_ITEMS)
      .getMany();
    const texts = new Map<string, string>();
    for (const kind of OPEN_WORD_KINDS) {
      const ids = items.filter((item) => item.kind === kind).map(({ rowId }) => rowId);
      if (ids.length === 0) continue;
      const rows: { id: string; text: string | null }[] = await this.dataSource.query(
        `SELECT id, text FROM (${WORD_PLACES[kind].read}) words WHERE id = ANY ($1)`,
        [ids],
      );
      for (const { id, text } of rows) texts.set(keyOf(kind, id, null), text ?? '');
    }
    const concerned = items.filter(({ kind }) => kind === 'CONCERN').map(({ rowId }) => rowId);
    const entries = concerned.length > 0 ? await this.concerns.entries(concerned) : [];
    for (const { concernId, number, text, contact } of entries)
      texts.set(keyOf('CONCERN', concernId, number), [text, contact ?? ''].join('\n').trim());
    return items.map(({ id, kind, foundAt, rowId, part }) => ({
      id,
      kind,
      foundAt,
      text: texts.get(keyOf(kind, rowId, part)) ?? '',
    }));
  }
}

const keyOf = (kind: WordKind, rowId: string, part: number | null): string =>
  `${kind} ${rowId} ${part ?? ''}`;
