import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { fold } from '#domain/kernel/text/fold';
import { NEED_LIMITS } from '#domain/marketplace/needs/limits';
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

  /** Some needs that hold one of the words, locked; one with no room for another skill keeps the word. */
  lockHolders(tx: Tx, words: readonly string[], conceptUri: string, limit: number): Promise<NeedEntity[]> {
    return tx
      .createQueryBuilder(NeedEntity, 'n')
      .where('n.own_skills && :words::text[] AND n.state = ANY(:open)', { words, open: OPEN })
      .andWhere(
        `(jsonb_array_length(n.skills) < ${NEED_LIMITS.rows}
          OR n.skills @> jsonb_build_array(jsonb_build_object('conceptUri', :conceptUri::text)))`,
        { conceptUri },
      )
      .orderBy('n.id')
      .limit(limit)
      .setLock('pessimistic_write')
      .getMany();
  }

  /** Some needs that a decision has changed and that can still be changed, locked, each with what it did. */
  async lockFollowed(tx: Tx, mappingId: string, limit: number): Promise<[NeedEntity, NeedWordEntity][]> {
    const needs = await tx
      .createQueryBuilder(NeedEntity, 'n')
      .where('n.id IN (SELECT w.need_id FROM need_word w WHERE w.mapping_id = :mappingId)', { mappingId })
      .andWhere('n.state = ANY(:open)', { open: OPEN })
      .orderBy('n.id')
      .limit(limit)
      .setLock('pessimistic_write')
      .getMany();
    const words = await tx.findBy(NeedWordEntity, { mappingId, needId: In(needs.map(({ id }) => id)) });
    return needs.flatMap((need): [NeedEntity, NeedWordEntity][] => {
      const word = words.find(({ needId }) => needId === need.id);
      return word ? [[need, word]] : [];
    });
  }

  async insert(tx: Tx, rows: readonly NeedWordEntity[]): Promise<void> {
    await tx.upsert(NeedWordEntity, [...rows], ['mappingId', 'needId']);
  }

  async remove(tx: Tx, { mappingId, needId }: NeedWordEntity): Promise<void> {
    await tx.delete(NeedWordEntity, { mappingId, needId });
  }
}
