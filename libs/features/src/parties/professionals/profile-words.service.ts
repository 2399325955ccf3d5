import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { ProfessionalEventData } from '#domain/parties/professionals/events';
import { OWN_WORD_LIMITS } from '#domain/reference/taxonomy/limits';
import { cleanOwnWords } from '#domain/reference/taxonomy/own-words';
import { ProfessionalStore } from '#features/parties/professionals/professional.store';
import { professionalEvent } from '#features/parties/professionals/professional-event';
import { type FollowedProfile, ProfileWordStore } from '#features/parties/professionals/profile-word.store';
import { type WordMapping, WordMappingQueries } from '#features/reference/taxonomy/word-mapping.queries';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** How many profiles one transaction brings into line. */
const AT_ONCE = 100;
const SYSTEM = 'system:taxonomy';

/** Own words on profiles, as staff lead them to skills and take that back. */
@Injectable()
export class ProfileWordsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mappings: WordMappingQueries,
    private readonly words: ProfileWordStore,
    private readonly professionals: ProfessionalStore,
    private readonly outbox: Outbox<ProfessionalEventData>,
    private readonly clock: Clock,
  ) {}

  /** Brings some profiles into line with a decision on a word, as it is now. Answers how many. Safe to run twice. */
  followSome(mappingId: string): Promise<number> {
    return this.work.run(SYSTEM, async (tx) => {
      const mapping = await this.mappings.held(tx, mappingId);
      if (!mapping) return 0;
      const followed = mapping.undoneAt
        ? await this.words.giveBack(tx, mapping, AT_ONCE)
        : await this.lead(tx, mapping);
      const name = mapping.undoneAt ? 'professional.word-returned' : 'professional.word-mapped';
      const events = followed.map((row) => wordEvent(row, name, mapping.conceptUri));
      await this.outbox.append(tx, SYSTEM, ...events);
      return followed.length;
    });
  }

  /**
   * The person takes their word back instead of the skill; the word is not replaced again. A skill of which more is known
   * since stays beside the word. Refuses NOT_FOUND where nothing was done to their profile.
   */
  async keepOwn(actor: PersonActor, mappingId: string): Promise<void> {
    const professionalId = actor.professionalId;
    if (!professionalId) throw new DomainError('NOT_FOUND');
    await this.work.run(actorId(actor), async (tx) => {
      const professional = await this.professionals.lock(tx, professionalId);
      const mapping = await this.mappings.held(tx, mappingId);
      const done = await this.words.one(tx, mappingId, professionalId);
      if (!mapping || !done) throw new DomainError('NOT_FOUND');
      if (done.added) await this.words.removeLed(tx, professionalId, mapping.conceptId);
      await this.words.save(tx, { ...done, keptAt: this.clock.now() });
      professional.ownSkills = cleanOwnWords([...professional.ownSkills, done.word]).slice(
        0,
        OWN_WORD_LIMITS.words,
      );
      await this.professionals.save(tx, professional);
      const data = { sections: ['skills'], conceptUri: mapping.conceptUri };
      await this.outbox.append(
        tx,
        actorId(actor),
        professionalEvent(professional, 'professional.word-returned', data),
      );
    });
  }

  private async lead(tx: Tx, mapping: WordMapping): Promise<FollowedProfile[]> {
    const spellings = await this.words.spellings(tx, mapping.folded);
    return spellings.length > 0 ? this.words.lead(tx, mapping, spellings, this.clock.now(), AT_ONCE) : [];
  }
}

const wordEvent = (
  { id, version }: FollowedProfile,
  name: 'professional.word-mapped' | 'professional.word-returned',
  conceptUri: string,
) => ({
  name,
  aggregate: { type: 'professional', id, version },
  data: { sections: ['skills'], conceptUri },
});
