import { Injectable } from '@nestjs/common';
import { AffectedNeedsQueries } from '#features/marketplace/matching/affected-needs.queries';
import { MatchFactsQueries } from '#features/marketplace/matching/match-facts.queries';
import { MATCHING, MatchListsService } from '#features/marketplace/matching/match-lists.service';
import { MatchProfileStore } from '#features/marketplace/matching/match-profile.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** Keeps what matching knows of professionals true, and with it every list that a change touches. */
@Injectable()
export class MatchingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly facts: MatchFactsQueries,
    private readonly affected: AffectedNeedsQueries,
    private readonly profiles: MatchProfileStore,
    private readonly lists: MatchListsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes in the profile as it is now, then ranks again the needs that list the person and those whose list the person
   * enters: one who gets better comes in, one who may no longer be matched goes out. Safe to run twice.
   */
  async refreshProfessional(professionalId: string): Promise<void> {
    const [person] = await this.refresh([professionalId]);
    if (!person) return;
    for (const needId of await this.affected.by(person)) await this.lists.rankNeed(needId, 'PROFESSIONAL');
  }

  /** Ranks the open needs of an institution again: a hold was put on it, or lifted. Safe to run twice. */
  async refreshInstitution(institutionId: string): Promise<void> {
    for (const needId of await this.affected.open(institutionId)) await this.lists.rankNeed(needId, 'NEED');
  }

  /** Rebuilds what matching knows of these people, without ranking. Answers them as they are now. */
  refresh(ids: readonly string[]) {
    return this.work.run(MATCHING, async (tx) => {
      const people = await this.facts.professionals(ids, this.clock.today(), tx);
      await this.profiles.put(tx, people);
      return people;
    });
  }
}
