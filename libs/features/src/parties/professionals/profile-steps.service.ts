import { Injectable } from '@nestjs/common';
import { type Actor, actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { takeStep } from '#domain/kernel/machine';
import { assertReady, profileTasks } from '#domain/parties/professionals/completeness.rules';
import { PROFESSIONAL_EVENT, type ProfessionalEventData } from '#domain/parties/professionals/events';
import { assertMaySeeProfessional, whoIsTo } from '#domain/parties/professionals/professional.policy';
import { assertPause } from '#domain/parties/professionals/professional.rules';
import { PROFESSIONAL, type ProfessionalCommand } from '#domain/parties/professionals/professional.states';
import { markReviewed } from '#features/parties/professionals/mark-reviewed';
import type { ProfessionalEntity } from '#features/parties/professionals/professional.entity';
import { ProfessionalStore } from '#features/parties/professionals/professional.store';
import { professionalEvent } from '#features/parties/professionals/professional-event';
import { factsOf, ProfileQueries } from '#features/parties/professionals/profile.queries';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** The steps of a profile. */
@Injectable()
export class ProfileStepsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly professionals: ProfessionalStore,
    private readonly profiles: ProfileQueries,
    private readonly outbox: Outbox<ProfessionalEventData>,
    private readonly clock: Clock,
  ) {}

  /** Puts a complete profile into matching. Refuses PROFILE_INCOMPLETE, ILLEGAL_TRANSITION. */
  activate(actor: PersonActor): Promise<string> {
    return this.step(actor, actor.professionalId, 'activate', (tx, professional) =>
      this.confirmReady(tx, professional),
    );
  }

  /** Says that the profile is still right; one that has expired comes back. Refuses PROFILE_INCOMPLETE. */
  confirm(actor: PersonActor): Promise<string> {
    return this.step(actor, actor.professionalId, 'confirm', (tx, professional) =>
      professional.state === 'EXPIRED'
        ? this.confirmReady(tx, professional)
        : markReviewed(tx, professional, this.professionals, this.clock),
    );
  }

  /** Takes a profile out of matching, until a day or until further notice; when left out, the actor's own one. */
  async pause(
    actor: PersonActor,
    professionalId: string | null | undefined,
    until: string | null,
  ): Promise<string> {
    assertPause(until, this.clock.today());
    return this.step(actor, professionalId ?? actor.professionalId, 'pause', (_, professional) => {
      professional.pausedUntil = until;
    });
  }

  /** Ends a pause: the person, or the system on its last day. */
  resume(actor: Actor, professionalId: string | null): Promise<string> {
    return this.step(actor, professionalId, 'resume', (_, professional) => {
      professional.pausedUntil = null;
    });
  }

  /** Ends the profile for good, for its person; part of the caller's transaction. Throws NOT_FOUND. */
  async end(tx: Tx, actor: PersonActor, id: string): Promise<void> {
    const professional = await this.professionals.lock(tx, id);
    professional.state = takeStep(PROFESSIONAL, professional.state, 'erase', { as: ['PROFESSIONAL'] });
    await this.professionals.save(tx, professional);
    await this.outbox.append(
      tx,
      actorId(actor),
      professionalEvent(professional, PROFESSIONAL_EVENT.erase, {}),
    );
  }

  private step(
    actor: Actor,
    id: string | null,
    command: ProfessionalCommand,
    change: (tx: Tx, professional: ProfessionalEntity) => void | Promise<void>,
  ): Promise<string> {
    if (!id) throw new DomainError('NOT_FOUND');
    return this.work.run(actorId(actor), async (tx) => {
      const professional = await this.professionals.lock(tx, id);
      const facts = await this.professionals.facts(tx, id);
      assertMaySeeProfessional(actor, facts);
      const state = takeStep(PROFESSIONAL, professional.state, command, { as: whoIsTo(actor, facts) });
      await change(tx, professional);
      professional.state = state;
      await this.professionals.save(tx, professional);
      await this.outbox.append(
        tx,
        actorId(actor),
        professionalEvent(professional, PROFESSIONAL_EVENT[command], {}),
      );
      return id;
    });
  }

  private async confirmReady(tx: Tx, professional: ProfessionalEntity): Promise<void> {
    const [lists] = await this.profiles.lists([professional.id], tx);
    if (lists) assertReady(profileTasks(factsOf(professional, lists), this.clock.today()));
    await markReviewed(tx, professional, this.professionals, this.clock);
  }
}
