import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { refuseProblems } from '#domain/kernel/errors';
import type { Locale } from '#domain/kernel/locale';
import { fold } from '#domain/kernel/text/fold';
import type { WordEventData } from '#domain/reference/taxonomy/events';
import { cleanOwnWords } from '#domain/reference/taxonomy/own-words';
import type { WordMappingEntity } from '#features/reference/taxonomy/taxonomy.entity';
import { TaxonomyQueries } from '#features/reference/taxonomy/taxonomy.queries';
import { WordMappingStore } from '#features/reference/taxonomy/word-mapping.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** A word of people's own, and the skill that it is to lead to. */
export interface NewMapping {
  readonly word: string;
  readonly language: Locale;
  readonly conceptUri: string;
}

/** What an email address, a telephone number or the number of a document looks like. */
const OF_SOMEBODY = /@|(?:\p{Nd}[\s().-]*){5}/u;

/** Staff lead words of people's own to skills, for everybody; a job then brings profiles and needs into line. */
@Injectable()
export class WordMappingsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: WordMappingStore,
    private readonly taxonomy: TaxonomyQueries,
    private readonly outbox: Outbox<WordEventData>,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a word a synonym of a skill; answers the id of the decision. Refuses BAD_INPUT for a word without letters,
   * TAXONOMY_UNKNOWN_CONCEPT, WORD_HAS_SKILL.
   */
  async map(actor: PersonActor, { word, language, conceptUri }: NewMapping): Promise<string> {
    const [clean] = cleanOwnWords([word]);
    if (!clean) refuseProblems([{ field: 'word', code: 'MISSING' }]);
    const ids = await this.taxonomy.idsOf('SKILL', [conceptUri]);
    const mapping: WordMappingEntity = {
      ...{ id: uuidv7(), folded: fold(clean ?? word), word: clean ?? word, language },
      ...{ conceptId: ids.get(conceptUri) ?? 0, decidedBy: actor.accountId, decidedAt: this.clock.now() },
      ...{ undoneBy: null, undoneAt: null },
    };
    await this.work.run(actorId(actor), async (tx) => {
      await this.store.insert(tx, mapping);
      await this.store.addLabel(tx, mapping);
      await this.append(tx, actor, mapping, 'word.mapped', conceptUri);
    });
    return mapping.id;
  }

  /** Takes a decision back: searches find the word no more, and whoever had typed it has it again. Refuses NOT_FOUND. */
  undo(actor: PersonActor, id: string): Promise<void> {
    return this.work.run(actorId(actor), async (tx) => {
      const mapping = await this.store.lockLive(tx, id);
      await this.store.save(tx, { ...mapping, undoneBy: actor.accountId, undoneAt: this.clock.now() });
      await this.store.removeLabel(tx, id);
      const [concept] = await this.taxonomy.conceptsById([mapping.conceptId], 'en');
      await this.append(tx, actor, mapping, 'word.unmapped', concept?.uri ?? '');
    });
  }

  /**
   * Counts a word that somebody looked for in vain; who it was is not kept. A word without letters counts nothing, nor
   * does what could be an address or a number of somebody.
   */
  async miss(word: string, language: Locale): Promise<void> {
    const folded = fold(word);
    const [clean] = cleanOwnWords([word]);
    if (!clean || OF_SOMEBODY.test(clean)) return;
    await this.work.run('system:taxonomy', (tx) =>
      this.store.countMissed(tx, folded, clean, language, this.clock.today()),
    );
  }

  private append(
    tx: Tx,
    actor: PersonActor,
    { id }: WordMappingEntity,
    name: keyof WordEventData,
    conceptUri: string,
  ): Promise<void> {
    const version = name === 'word.mapped' ? 1 : 2;
    return this.outbox.append(tx, actorId(actor), {
      name,
      aggregate: { type: 'word', id, version },
      data: { conceptUri },
    });
  }
}
