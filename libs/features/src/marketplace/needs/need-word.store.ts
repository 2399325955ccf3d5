import { Injectable } from '@nestjs/common';
import { fold } from '#domain/kernel/text/fold';
import type { NeedState } from '#domain/marketplace/needs/need.states';
import { NeedEntity, NeedWordEntity } from '#features/marketplace/needs/need.entity';
import type { Tx } from '#platform/db/tx';

/** The text of these is still somebody's to change; under review nothing is changed below the reader's eyes. */
const OPEN: readonly NeedState[] = ['DRAFT', 'CHANGES_REQUESTED', 'PUBLISHED', 'PAUSED'];

/** Write side of own words of needs that were led to skills. */
@Injectable()
export class NeedWordStore {
  /** How the word is spelled on needs: as people typed it. */
  async spellings(tx: Tx, folded: string): Promise<string[]> {
    const rows = await tx.query<{ word: string }[]>(
      `SELECT DISTINCT unnest(own_skills) AS word FROM need WHERE own_skills <> '{}'`,
    );
    return rows.map(({ word }) => word).filter((word) => fold(word) === folded);
  }

  /** Some needs that hold one of the words, locked. */
  lockHolders(tx: Tx, words: readonly string[], limit: number): Promise<NeedEntity[]> {
    return tx
      .createQueryBuilder(NeedEntity, 'n')
      .where('n.own_skills && :words::text[] AND n.state = ANY(:open)', { words, open: OPEN })
      .orderBy('n.id')
      .limit(limit)
      .setLock('pessimistic_write')
      .getMany();
  }

  /** Some needs that a decision has changed, locked, each with what it did. */
  async lockFollowed(tx: Tx, mappingId: string, limit: number): Promise<[NeedEntity, NeedWordEntity][]> {
    const words = await tx.find(NeedWordEntity, {
      where: { mappingId },
      order: { needId: 'ASC' },
      take: limit,
    });
    const needs = await tx
      .createQueryBuilder(NeedEntity, 'n')
      .where('n.id = ANY(:ids)', { ids: words.map(({ needId }) => needId) })
      .orderBy('n.id')
      .setLock('pessimistic_write')
      .getMany();
    return words.flatMap((word): [NeedEntity, NeedWordEntity][] => {
      const need = needs.find(({ id }) => id === word.needId);
      return need ? [[need, word]] : [];
    });
  }

  async insert(tx: Tx, rows: readonly NeedWordEntity[]): Promise<void> {
    await tx.upsert(NeedWordEntity, [...rows], ['mappingId', 'needId']);
  }

  async remove(tx: Tx, { mappingId, needId }: NeedWordEntity): Promise<void> {
    await tx.delete(NeedWordEntity, { mappingId, needId });
  }
}
