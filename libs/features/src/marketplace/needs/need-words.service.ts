import { Injectable } from '@nestjs/common';
import { actorId, type SystemActor } from '#domain/kernel/actor';
import { withSkillFor, withWordBack } from '#domain/marketplace/needs/asked-words.rules';
import { NeedTrailService } from '#features/marketplace/needs/need-trail.service';
import { NeedWordStore } from '#features/marketplace/needs/need-word.store';
import { type WordMapping, WordMappingQueries } from '#features/reference/taxonomy/word-mapping.queries';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';

const WORDS: SystemActor = { kind: 'system', name: 'taxonomy' };
/** How many needs one transaction brings into line. */
const AT_ONCE = 50;

/** Own words on needs, as staff lead them to skills and take that back. */
@Injectable()
export class NeedWordsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mappings: WordMappingQueries,
    private readonly words: NeedWordStore,
    private readonly trail: NeedTrailService,
    private readonly clock: Clock,
  ) {}

  /** Brings some needs into line with a decision on a word, as it is now. Answers how many. Safe to run twice. */
  followSome(mappingId: string): Promise<number> {
    return this.work.run(actorId(WORDS), async (tx) => {
      const mapping = await this.mappings.held(tx, mappingId);
      if (!mapping) return 0;
      return mapping.undoneAt ? this.giveBack(tx, mapping) : this.lead(tx, mapping);
    });
  }

  private async lead(tx: Tx, { id: mappingId, folded, conceptUri }: WordMapping): Promise<number> {
    const spellings = await this.words.spellings(tx, folded);
    if (spellings.length === 0) return 0;
    const needs = await this.words.lockHolders(tx, spellings, conceptUri, AT_ONCE);
    const rows = [];
    for (const need of needs) {
      const { skills, ownSkills, word, added } = withSkillFor(need, spellings, conceptUri);
      Object.assign(need, { skills, ownSkills });
      await this.trail.recordEdit(tx, WORDS, need, {
        event: 'need.word-mapped',
        facts: { parts: ['skills'] },
      });
      rows.push({ mappingId, needId: need.id, word, added, mappedAt: this.clock.now() });
    }
    if (rows.length > 0) await this.words.insert(tx, rows);
    return rows.length;
  }

  private async giveBack(tx: Tx, { id, conceptUri }: WordMapping): Promise<number> {
    const followed = await this.words.lockFollowed(tx, id, AT_ONCE);
    for (const [need, done] of followed) {
      Object.assign(need, withWordBack(need, done, conceptUri));
      await this.words.remove(tx, done);
      await this.trail.recordEdit(tx, WORDS, need, {
        event: 'need.word-returned',
        facts: { parts: ['skills'] },
      });
    }
    return followed.length;
  }
}
