import { Injectable } from '@nestjs/common';
import { type Actor, actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { whoIs } from '#domain/kernel/who';
import { assertMaySeeCandidacy } from '#domain/marketplace/candidacies/candidacy.policy';
import {
  assertOffer,
  chosenTime,
  type InterviewOffer,
  remindUntil,
} from '#domain/marketplace/candidacies/interview.rules';
import type { CandidacyEntity } from '#features/marketplace/candidacies/candidacy.entity';
import { CandidacyStore } from '#features/marketplace/candidacies/candidacy.store';
import {
  type CandidacyStep,
  CandidacyStepsService,
} from '#features/marketplace/candidacies/candidacy-steps.service';
import { InterviewOfferStore } from '#features/marketplace/candidacies/interview-offer.store';
import { type InterviewPlan, InterviewsService } from '#features/marketplace/candidacies/interviews.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';

const REMINDERS = { kind: 'system', name: 'clock' } as const satisfies Actor;
/** Interviews that are reminded of in one transaction. */
const AT_ONCE = 50;

/** The two sides agree on the time of an interview: one offers up to three, the other takes one or asks for others. */
@Injectable()
export class InterviewOffersService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: CandidacyStore,
    private readonly offers: InterviewOfferStore,
    private readonly steps: CandidacyStepsService,
    private readonly interviews: InterviewsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks people onto the panel and offers the professional times; what was agreed or offered before is void. Refuses
   * what a plan refuses, and BAD_INPUT for times that nobody could take.
   */
  async offer(
    actor: PersonActor,
    step: CandidacyStep,
    offer: InterviewOffer,
    panel: InterviewPlan['panel'],
  ): Promise<void> {
    await this.interviews.invite(actor, step, panel, (tx, candidacy) =>
      this.put(tx, actor, candidacy, offer),
    );
  }

  /** Offers other times for an interview that is being agreed or is agreed; the panel stays. Refuses as `offer` does. */
  async offerAgain(actor: PersonActor, candidacyId: string, offer: InterviewOffer): Promise<void> {
    await this.inInterview(actor, candidacyId, 'HOSTS', async (tx, candidacy) => {
      await this.put(tx, actor, candidacy, offer);
      await this.store.save(tx, candidacy);
      await this.steps.passOn(tx, candidacy);
      await this.steps.appendEvent(tx, actor, candidacy, 'candidacy.times-offered', {});
    });
  }

  /** Takes one of the times; the one that is taken already changes nothing. Refuses TIME_NOT_OFFERED, TIME_TAKEN when somebody of the interview has another one then. */
  accept(actor: PersonActor, candidacyId: string, at: Date): Promise<void> {
    return this.inInterview(actor, candidacyId, 'PROFESSIONAL', async (tx, candidacy) => {
      const offer = await this.offers.of(tx, candidacyId);
      const time = chosenTime(offer?.times ?? [], at, this.clock.now());
      if (candidacy.interviewAt?.getTime() === time.getTime()) return;
      await this.offers.freeHours(tx, candidacyId);
      const people = await this.offers.people(tx, candidacy);
      await this.offers.takeHours(tx, candidacyId, people, time, offer?.minutes ?? 0);
      candidacy.interviewAt = time;
      await this.store.save(tx, candidacy);
      await this.steps.passOn(tx, candidacy);
      await this.steps.appendEvent(tx, actor, candidacy, 'candidacy.time-agreed', {});
    });
  }

  /** Asks for other times than those offered, or than the one that was agreed. Refuses TIME_NOT_OFFERED where none is. */
  askOther(actor: PersonActor, candidacyId: string): Promise<void> {
    return this.inInterview(actor, candidacyId, 'PROFESSIONAL', async (tx, candidacy) => {
      const offer = await this.offers.of(tx, candidacyId);
      if (!offer) throw new DomainError('TIME_NOT_OFFERED');
      await this.offers.save(tx, { ...offer, otherAskedAt: this.clock.now() });
      await this.offers.freeHours(tx, candidacyId);
      candidacy.interviewAt = null;
      await this.store.save(tx, candidacy);
      await this.steps.passOn(tx, candidacy);
      await this.steps.appendEvent(tx, actor, candidacy, 'candidacy.other-times-asked', {});
    });
  }

  /** Reminds both sides of some interviews of the next day, each once. Answers of how many. */
  remindSome(): Promise<number> {
    return this.work.run(actorId(REMINDERS), async (tx) => {
      const now = this.clock.now();
      const soon = await this.offers.lockSoon(tx, now, remindUntil(now), AT_ONCE);
      for (const candidacy of soon) {
        await this.offers.markReminded(tx, candidacy.id, now);
        await this.steps.appendEvent(tx, REMINDERS, candidacy, 'candidacy.interview-reminded', {});
      }
      return soon.length;
    });
  }

  private async put(
    tx: Tx,
    actor: PersonActor,
    candidacy: CandidacyEntity,
    offer: InterviewOffer,
  ): Promise<void> {
    assertOffer(offer, this.clock.now());
    const { times, minutes, way, place } = offer;
    await this.offers.freeHours(tx, candidacy.id);
    candidacy.interviewAt = null;
    await this.offers.save(tx, {
      candidacyId: candidacy.id,
      times: [...times].sort((a, b) => a.getTime() - b.getTime()),
      minutes,
      way,
      place,
      offeredBy: actor.accountId,
      offeredAt: this.clock.now(),
      otherAskedAt: null,
    });
  }

  /** A step of one side while the interview is open. Refuses NOT_FOUND, FORBIDDEN to the other side, ILLEGAL_TRANSITION, ON_HOLD. */
  private inInterview(
    actor: PersonActor,
    id: string,
    side: 'HOSTS' | 'PROFESSIONAL',
    write: (tx: Tx, candidacy: CandidacyEntity) => Promise<void>,
  ): Promise<void> {
    return this.work.run(actorId(actor), async (tx) => {
      const candidacy = await this.store.lock(tx, id);
      const facts = await this.steps.factsOf(tx, candidacy);
      assertMaySeeCandidacy(actor, facts);
      const who = whoIs(actor, candidacy);
      const wanted =
        side === 'PROFESSIONAL' ? (['PROFESSIONAL'] as const) : (['FOCAL_POINT', 'CASE_OFFICER'] as const);
      if (!wanted.some((one) => who.includes(one))) throw new DomainError('FORBIDDEN');
      if (facts.isHeld) throw new DomainError('ON_HOLD');
      if (candidacy.state !== 'INTERVIEW') {
        throw new DomainError('ILLEGAL_TRANSITION', {
          machine: 'candidacy',
          from: candidacy.state,
          command: 'interview',
        });
      }
      await write(tx, candidacy);
    });
  }
}
