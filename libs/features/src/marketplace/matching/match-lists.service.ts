import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { actorId } from '#domain/kernel/actor';
import type { MatchingEventData } from '#domain/marketplace/matching/events';
import { type Listed, worthNotifying } from '#domain/marketplace/matching/notify.rules';
import { FORMULA } from '#domain/marketplace/matching/score.rules';
import type { RunCause } from '#features/marketplace/matching/match.entity';
import { MatchStore } from '#features/marketplace/matching/match.store';
import { LIST_LENGTH, type RankedNeed, RankingService } from '#features/marketplace/matching/ranking.service';
import { NeedReaderService } from '#features/marketplace/needs/need-reader.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Under this name matching enters the audit trail. */
export const MATCHING = actorId({ kind: 'system', name: 'matching' });

/** Ranks needs and keeps their lists. */
@Injectable()
export class MatchListsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly needs: NeedReaderService,
    private readonly ranking: RankingService,
    private readonly store: MatchStore,
    private readonly outbox: Outbox<MatchingEventData>,
    private readonly clock: Clock,
  ) {}

  /**
   * Ranks the people for a need as both are now, keeps the list with its explanations, and tells of those worth
   * telling. Safe to run twice and at the same time. A need that is not open is left as it is.
   */
  rankNeed(needId: string, cause: RunCause): Promise<void> {
    return this.work.run(MATCHING, async (tx) => {
      await this.store.lockRun(tx, needId);
      await this.needs.hold(tx, needId);
      const ranked = await this.ranking.rank(tx, needId);
      if (!ranked) return;
      const before = await this.store.before(tx, needId);
      const notified = worthNotifying(
        ranked.matches.map((match): Listed => ({
          ...match,
          last: before.notified.get(match.professionalId) ?? null,
        })),
        ranked.need.version,
        ranked.ready.asked.length > 0,
        ranked.weights,
      );
      await this.saveList(tx, ranked);
      await this.appendEvent(tx, ranked, notified);
      await this.log(tx, ranked, { cause, notified: notified.length, before: before.listed });
    });
  }

  private async saveList(tx: Tx, { need, ready, weights, matches }: RankedNeed): Promise<void> {
    const list = {
      needId: need.id,
      needVersion: need.version,
      rulesVersion: weights.version,
      taxonomyVersion: ready.taxonomyVersion,
      hasSkills: ready.asked.length > 0,
      lastScore: matches.length < LIST_LENGTH ? null : (matches.at(-1)?.score ?? null),
      rankedAt: this.clock.now(),
    };
    const rows = matches.map(({ professionalId, rank, place, score, essentialCoverage, explanation }) => ({
      needId: need.id,
      professionalId,
      profileVersion: explanation.profileVersion,
      rank,
      place,
      score,
      essentialCoverage,
      explanation,
    }));
    await this.store.replace(tx, list, rows);
  }

  /** Appends the event that notifies both sides; none when there is nobody to notify of. */
  private async appendEvent(
    tx: Tx,
    { need, matches }: RankedNeed,
    notified: readonly Listed[],
  ): Promise<void> {
    if (notified.length === 0) return;
    const toldAt = this.clock.now();
    const versions = new Map(
      matches.map((match) => [match.professionalId, match.explanation.profileVersion]),
    );
    await this.store.saveNotified(
      tx,
      notified.map(({ professionalId, score }) => ({
        needId: need.id,
        professionalId,
        needVersion: need.version,
        profileVersion: versions.get(professionalId) ?? 0,
        score,
        toldAt,
      })),
    );
    const { programmeId, institutionId, country } = need;
    const professionalIds = notified.map(({ professionalId }) => professionalId);
    await this.outbox.append(tx, MATCHING, {
      name: 'matches.found',
      aggregate: { type: 'need', id: need.id, version: need.version },
      data: { needId: need.id, programmeId, institutionId, country, professionalIds, count: notified.length },
    });
  }

  private async log(
    tx: Tx,
    { need, ready, weights, matches }: RankedNeed,
    { cause, notified, before }: { cause: RunCause; notified: number; before: ReadonlySet<string> },
  ): Promise<void> {
    const shown = [...matches].sort((a, b) => a.place - b.place);
    const entered = matches.filter(({ professionalId }) => !before.has(professionalId)).length;
    await this.store.log(tx, {
      id: uuidv7(),
      needId: need.id,
      needVersion: need.version,
      rulesVersion: weights.version,
      taxonomyVersion: ready.taxonomyVersion,
      formula: FORMULA,
      engine: this.ranking.engineName,
      cause,
      listed: matches.length,
      told: notified,
      entered,
      left: before.size + entered - matches.length,
      shown: shown.map(({ professionalId }) => professionalId),
      shownRanks: shown.map(({ rank }) => rank),
      gaps: shown.map(({ gaps }) => gaps),
      openInvitations: shown.map(({ openInvitations }) => openInvitations),
      ranAt: this.clock.now(),
    });
  }
}
