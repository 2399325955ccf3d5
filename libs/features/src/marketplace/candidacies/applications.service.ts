import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import type { IsoDate } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import type { OnBehalf } from '#domain/kernel/on-behalf';
import { rolesOn } from '#domain/kernel/who';
import { type Application, assertMayApply } from '#domain/marketplace/candidacies/candidacy.rules';
import { assertMaySeeNeed } from '#domain/marketplace/needs/need.policy';
import { isPastDeadline } from '#domain/marketplace/needs/need.rules';
import { REQUIRED_CONSENTS } from '#domain/parties/professionals/profile';
import { sharedTerms } from '#domain/placements/placements/offer.rules';
import { type Commitment, isHinderedBy } from '#domain/placements/placements/placement.rules';
import { CLOCK_ACTOR } from '#features/casework/deadlines/deadlines.service';
import { ActingForService } from '#features/identity/accounts/acting-for.service';
import { type Applicant, CandidacyStore } from '#features/marketplace/candidacies/candidacy.store';
import {
  type CandidacyStep,
  CandidacyStepsService,
} from '#features/marketplace/candidacies/candidacy-steps.service';
import { newCandidacy } from '#features/marketplace/candidacies/new-candidacy';
import type { NeedRow } from '#features/marketplace/needs/need.queries';
import { NeedReaderService } from '#features/marketplace/needs/need-reader.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** The person a case officer made an application for. */
export interface ApplicationTrail {
  readonly onBehalfOf?: OnBehalf | null;
}

/** Whoever applies after leaving is looked at from the start. */
const BEGUN_ANEW = { reason: null, gates: [], preferredBy: [], interviewAt: null, reserveUntil: null };

/** What a professional does about a need, a suggestion or an invitation. */
@Injectable()
export class ApplicationsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: CandidacyStore,
    private readonly steps: CandidacyStepsService,
    private readonly actingFor: ActingForService,
    private readonly needs: NeedReaderService,
    private readonly clock: Clock,
  ) {}

  /**
   * Applies for a need, in one's own name or for somebody whom a case officer has on the phone; answers the candidacy's
   * id. Refuses NOT_FOUND, FORBIDDEN, NEED_NOT_OPEN, CONSENT_MISSING, CONFLICT_OF_INTEREST, APPLICATION_CAP, BAD_INPUT,
   * and ILLEGAL_TRANSITION after an end that the person has not chosen.
   */
  apply(
    actor: PersonActor,
    needId: string,
    application: Application,
    { onBehalfOf }: ApplicationTrail = {},
  ): Promise<string> {
    return this.work.run(actorId(actor), async (tx) => {
      const need = await this.needs.read(tx, needId);
      if (!actor.professionalId) assertMaySeeNeed(actor, need);
      const professionalId = await this.applicantOf(tx, actor, need, onBehalfOf);
      const applicant = await this.store.lockApplicant(tx, professionalId, need.institutionId);
      const known = await this.store.lockPair(tx, needId, professionalId);
      assertMaySeeNeed(actor, need, known !== null);
      const today = await this.needs.hostDay(tx, need, this.clock.now());
      assertMayApply(applyFacts(need, applicant, today), application);
      const given = { ...application, needVersion: need.version };
      if (known) {
        await this.steps.takeLocked(tx, actor, known, { onBehalfOf }, 'apply', () =>
          Object.assign(known, given, BEGUN_ANEW),
        );
        return known.id;
      }
      const candidacy = { ...newCandidacy(need, professionalId, this.clock.now()), ...given };
      await this.steps.begin(tx, actor, candidacy, 'apply', onBehalfOf);
      return candidacy.id;
    });
  }

  /** Says no to a suggestion or an invitation; a reason is welcome and not demanded. */
  dismiss(actor: PersonActor, step: CandidacyStep): Promise<void> {
    return this.steps.take(actor, step, 'dismiss');
  }

  /** Steps back, at any time. */
  withdraw(actor: PersonActor, step: CandidacyStep): Promise<void> {
    return this.steps.take(actor, step, 'withdraw');
  }

  /**
   * Withdraws the person from everything that is still open, suggestions and invitations too. Part of the caller's
   * transaction.
   */
  async withdrawAll(tx: Tx, actor: PersonActor, professionalId: string): Promise<void> {
    for (const candidacy of await this.store.lockOpenOf(tx, professionalId))
      await this.steps.takeLocked(tx, actor, candidacy, {}, 'withdraw', () => undefined);
  }

  /** Withdraws the other applications of a person that an accepted placement leaves no time for. */
  async withdrawConflicting(
    tx: Tx,
    accepted: Commitment & { readonly professionalId: string },
  ): Promise<void> {
    for (const candidacy of await this.store.lockApplicationsOf(tx, accepted.professionalId)) {
      const terms = sharedTerms(await this.needs.read(tx, candidacy.needId), candidacy);
      if (!terms || !isHinderedBy({ placementId: candidacy.id, ...terms }, accepted)) continue;
      const reason = 'OTHER_PLACEMENT_ACCEPTED';
      await this.steps.takeLocked(tx, CLOCK_ACTOR, candidacy, { reason }, 'withdraw', () => undefined);
    }
  }

  /**
   * Who applies. Refuses FORBIDDEN for a person without a profile, and unless a case officer of the need acts for
   * another.
   */
  private async applicantOf(
    tx: Tx,
    actor: PersonActor,
    need: NeedRow,
    onBehalfOf?: OnBehalf | null,
  ): Promise<string> {
    if (onBehalfOf) assertMaySeeNeed(actor, need);
    const professionalId = onBehalfOf
      ? await this.actingFor.professionalOf(tx, onBehalfOf)
      : actor.professionalId;
    if (!professionalId) throw new DomainError('FORBIDDEN');
    if (onBehalfOf) rolesOn(actor, { ...need, professionalId }, 'PROFESSIONAL');
    return professionalId;
  }
}

function applyFacts(need: NeedRow, applicant: Applicant, today: IsoDate) {
  return {
    needIsOpen: need.state === 'PUBLISHED' && !isPastDeadline(need, today),
    consentsGiven:
      applicant.isActive && REQUIRED_CONSENTS.every((purpose) => applicant.consents.includes(purpose)),
    ownInstitution: applicant.hasConflict,
    openApplications: applicant.openApplications,
  };
}
