import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError, refuseProblems } from '#domain/kernel/errors';
import { whoIs } from '#domain/kernel/who';
import { assertMaySeeCandidacy } from '#domain/marketplace/candidacies/candidacy.policy';
import {
  assertPlan,
  INTERVIEW_MINUTES,
  type InterviewWay,
} from '#domain/marketplace/candidacies/interview.rules';
import {
  assertPanel,
  assertScores,
  type Criterion,
  scoringMember,
  type Side,
} from '#domain/marketplace/candidacies/panel.rules';
import { AccountQueries } from '#features/identity/accounts/account.queries';
import type { CandidacyEntity } from '#features/marketplace/candidacies/candidacy.entity';
import { CandidacyStore } from '#features/marketplace/candidacies/candidacy.store';
import {
  type CandidacyStep,
  CandidacyStepsService,
} from '#features/marketplace/candidacies/candidacy-steps.service';
import { InterviewOfferStore } from '#features/marketplace/candidacies/interview-offer.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** When the interview is, how long and by which way, and who sits on the panel for which side. */
export interface InterviewPlan {
  readonly at: Date;
  /** An hour, where nothing is said. */
  readonly minutes?: number | null;
  readonly way?: InterviewWay | null;
  readonly place?: string | null;
  readonly panel: readonly { readonly accountId: string; readonly side: Side }[];
}

/** Interviews by a panel of both sides. */
@Injectable()
export class InterviewsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: CandidacyStore,
    private readonly steps: CandidacyStepsService,
    private readonly offers: InterviewOfferStore,
    private readonly accounts: AccountQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * Sets the date and who is asked onto the panel; a host names its own side alone. A seat binds whoever takes it.
   * Refuses PANEL_ONE_SIDED, BAD_INPUT for a member who does not belong to the side, and TIME_TAKEN when somebody of the
   * interview has another one then.
   */
  async plan(actor: PersonActor, step: CandidacyStep, plan: InterviewPlan): Promise<void> {
    await this.invite(actor, step, plan.panel, (tx, candidacy) => {
      assertPlan(plan, this.clock.now());
      return this.set(tx, actor, candidacy, plan);
    });
  }

  /** Asks people onto the panel, and sets with `write` when the interview is or can be. Refuses as `plan` does. */
  async invite(
    actor: PersonActor,
    step: CandidacyStep,
    panel: InterviewPlan['panel'],
    write: (tx: Tx, candidacy: CandidacyEntity) => unknown,
  ): Promise<void> {
    const status = await this.status(panel.map(({ accountId }) => accountId));
    await this.steps.take(actor, step, 'interview', async (tx, candidacy) => {
      assertPanel(panel, whoIs(actor, candidacy).includes('CASE_OFFICER') ? 'IOM' : 'HOST');
      const wrong = panel.findIndex(({ accountId, side }) => !status(candidacy, accountId).includes(side));
      if (wrong >= 0) refuseProblems([{ field: `panel.${wrong}`, code: 'NOT_OF_SIDE' }]);
      await this.store.putPanel(
        tx,
        candidacy.id,
        panel.map((member) => ({ ...member, candidacyId: candidacy.id, conflict: null, scores: null })),
      );
      await write(tx, candidacy);
    });
  }

  /**
   * Takes a seat for one's own side, or one more beside those who were asked, and the hours of the interview. Refuses
   * NOT_FOUND, FORBIDDEN to somebody of neither side, TIME_TAKEN when the member has another interview then.
   */
  takeSeat(actor: PersonActor, id: string): Promise<void> {
    return this.onPanel(actor, id, async (tx, candidacy) => {
      const who = whoIs(actor, candidacy);
      if (who.length === 0 || who.includes('PROFESSIONAL')) throw new DomainError('FORBIDDEN');
      if ((await this.store.panel(tx, id)).some(({ accountId }) => accountId === actor.accountId)) return;
      const side = who.includes('FOCAL_POINT') ? 'HOST' : 'IOM';
      const { accountId } = actor;
      await this.store.savePanelMember(tx, {
        candidacyId: id,
        accountId,
        side,
        conflict: null,
        scores: null,
      });
      await this.offers.joinHours(tx, id, accountId);
    });
  }

  /**
   * Leaves the panel, or declines the seat; what the member scored goes with the seat, and the hours are free again.
   * Refuses NOT_ON_PANEL.
   */
  leave(actor: PersonActor, id: string): Promise<void> {
    return this.onPanel(actor, id, async (tx) => {
      await this.store.removePanelMember(tx, id, actor.accountId);
      await this.offers.freeHours(tx, id, actor.accountId);
    });
  }

  /** A member takes the seat by saying whether there is a conflict of interest; with one, earlier scores are void. */
  declareConflict(actor: PersonActor, id: string, conflict: boolean): Promise<void> {
    return this.onPanel(actor, id, async (tx, candidacy) => {
      const member = (await this.store.panel(tx, id)).find(({ accountId }) => accountId === actor.accountId);
      if (!member) throw new DomainError('NOT_ON_PANEL');
      await this.store.savePanelMember(tx, { ...member, conflict, scores: conflict ? null : member.scores });
      await this.steps.appendEvent(tx, actor, candidacy, 'candidacy.conflict-declared', { conflict });
    });
  }

  /** A member of the panel scores every criterion. Refuses NOT_ON_PANEL, CONFLICT_OF_INTEREST, BAD_INPUT. */
  score(actor: PersonActor, id: string, scores: Readonly<Partial<Record<Criterion, number>>>): Promise<void> {
    return this.onPanel(actor, id, async (tx, candidacy) => {
      const member = scoringMember(await this.store.panel(tx, id), actor.accountId);
      assertScores(scores);
      await this.store.savePanelMember(tx, { candidacyId: id, ...member, scores });
      await this.steps.appendEvent(tx, actor, candidacy, 'candidacy.scored', { side: member.side });
    });
  }

  /** The time is set: it takes the hours of everybody, and what was offered before is void. */
  private async set(
    tx: Tx,
    actor: PersonActor,
    candidacy: CandidacyEntity,
    { at, minutes, way, place }: InterviewPlan,
  ): Promise<void> {
    const { id } = candidacy;
    const length = minutes ?? INTERVIEW_MINUTES;
    await this.offers.freeHours(tx, id);
    await this.offers.remove(tx, id);
    await this.offers.takeHours(tx, id, await this.offers.people(tx, candidacy), at, length);
    candidacy.interviewAt = at;
    if (!way) return;
    await this.offers.save(tx, {
      ...{ candidacyId: id, times: [at], minutes: length, way, place: place ?? null },
      ...{ offeredBy: actor.accountId, offeredAt: this.clock.now(), otherAskedAt: null },
    });
  }

  private onPanel(
    actor: PersonActor,
    id: string,
    write: (tx: Tx, candidacy: CandidacyEntity) => Promise<void>,
  ): Promise<void> {
    return this.work.run(actorId(actor), async (tx) => {
      const candidacy = await this.store.lock(tx, id);
      assertMaySeeCandidacy(actor, await this.steps.factsOf(tx, candidacy));
      if (candidacy.state !== 'INTERVIEW') {
        throw new DomainError('ILLEGAL_TRANSITION', {
          machine: 'candidacy',
          from: candidacy.state,
          command: 'score',
        });
      }
      await write(tx, candidacy);
    });
  }

  /** For which sides each of these accounts can sit on a panel. */
  private async status(accountIds: readonly string[]) {
    const [accounts, grants] = await Promise.all([
      this.accounts.byIds(accountIds),
      this.accounts.grantsOf(accountIds),
    ]);
    const members = await this.accounts.membershipsOf(accountIds);
    return (candidacy: CandidacyEntity, accountId: string): Side[] => {
      const account = accounts.find(({ id }) => id === accountId);
      if (!account || account.professionalId === candidacy.professionalId) return [];
      const who = whoIs(
        {
          kind: 'person',
          accountId,
          professionalId: account.professionalId,
          memberships: members.filter((m) => m.accountId === accountId),
          staff: grants.filter((g) => g.accountId === accountId),
        },
        candidacy,
      );
      return [
        ...(who.includes('FOCAL_POINT') ? (['HOST'] as const) : []),
        ...(who.some((w) => w !== 'FOCAL_POINT') ? (['IOM'] as const) : []),
      ];
    };
  }
}
