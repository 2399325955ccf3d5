import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { regionWithin } from '#domain/kernel/regions';
import { assertSeen } from '#domain/kernel/seen';
import type { ProfessionalEventData } from '#domain/parties/professionals/events';
import { assertMayWriteProfile } from '#domain/parties/professionals/professional.policy';
import { DEFAULT_FRESHNESS, freshness } from '#domain/parties/professionals/professional.rules';
import type { ProfileSections } from '#domain/parties/professionals/profile';
import { givenSections, refuseFindings, reviewSections } from '#domain/parties/professionals/profile.rules';
import { AccountsService } from '#features/identity/accounts/accounts.service';
import { markReviewed } from '#features/parties/professionals/mark-reviewed';
import type { ProfessionalEntity } from '#features/parties/professionals/professional.entity';
import { ProfessionalStore } from '#features/parties/professionals/professional.store';
import { professionalEvent } from '#features/parties/professionals/professional-event';
import { ProfileWriter } from '#features/parties/professionals/profile-writer';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Whose profile is written, and the version that the writer has seen. */
export interface ProfileEdit {
  /** The professional; when left out, the actor's own one. */
  readonly professionalId?: string | null;
  readonly version: number;
}

/** Starting a profile and writing its sections. */
@Injectable()
export class ProfilesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly professionals: ProfessionalStore,
    private readonly writer: ProfileWriter,
    private readonly accounts: AccountsService,
    private readonly outbox: Outbox<ProfessionalEventData>,
    private readonly clock: Clock,
  ) {}

  /** Makes the signed-in person a professional with an empty profile; answers its id. Refuses PROFILE_EXISTS. */
  start(actor: PersonActor): Promise<string> {
    return this.work.run(actorId(actor), async (tx) => {
      const professional = newProfessional(actor.accountId, this.clock);
      await this.accounts.linkProfessional(tx, actor.accountId, professional.id);
      await this.professionals.insert(tx, professional);
      await this.outbox.append(
        tx,
        actorId(actor),
        professionalEvent(professional, 'professional.started', {}),
      );
      return professional.id;
    });
  }

  /**
   * Saves the sections that are given, each as a whole, and the plain fields one by one. The person's own saving counts
   * as confirming the profile; a case officer's is on the person's behalf. Refuses PROFILE_INVALID, STALE_VERSION,
   * NOT_FOUND.
   */
  async save(actor: PersonActor, edit: ProfileEdit, input: Partial<ProfileSections>): Promise<string> {
    const id = edit.professionalId ?? actor.professionalId;
    if (!id) throw new DomainError('NOT_FOUND');
    const sections = givenSections(input);
    refuseFindings(reviewSections(sections));
    await this.work.run(actorId(actor), async (tx) => {
      const professional = await this.professionals.lock(tx, id);
      assertMayWriteProfile(actor, await this.professionals.facts(tx, id));
      assertSeen(edit.version, professional.version);
      if (actor.professionalId === id) await markReviewed(tx, professional, this.professionals, this.clock);
      await this.write(tx, actor, professional, sections);
    });
    return id;
  }

  /**
   * Tells that the account of a professional was suspended or reinstated, so that whatever follows profiles is
   * refreshed.
   */
  async refreshAccount(accountId: string): Promise<void> {
    await this.work.run('system:accounts', async (tx) => {
      const professional = await this.professionals.lockByAccount(tx, accountId);
      if (!professional) return;
      await this.professionals.save(tx, professional);
      const facts = { sections: ['account'] };
      await this.outbox.append(
        tx,
        'system:accounts',
        professionalEvent(professional, 'professional.profile-changed', facts),
      );
    });
  }

  /** Writes sections that were reviewed into a locked profile and tells of it, as part of the caller's transaction. */
  async write(
    tx: Tx,
    actor: PersonActor,
    professional: ProfessionalEntity,
    sections: Partial<ProfileSections>,
  ): Promise<void> {
    refuseFindings(await this.writer.write(tx, professional.id, sections));
    Object.assign(professional, sections.basics);
    professional.residenceRegion = regionWithin(professional.residenceRegion, professional.residenceCountry);
    await this.professionals.save(tx, professional);
    const onBehalfOf =
      actor.professionalId === professional.id ? undefined : { accountId: professional.accountId };
    const data = { sections: Object.keys(sections), ...(sections.skills ? { command: 'claim' } : {}) };
    await this.outbox.append(
      tx,
      actorId(actor),
      professionalEvent(professional, 'professional.profile-changed', data, { onBehalfOf }),
    );
  }
}

/** A professional with an empty profile. */
export function newProfessional(accountId: string, clock: Clock): ProfessionalEntity {
  return {
    id: uuidv7(),
    accountId,
    state: 'DRAFT',
    pausedUntil: null,
    lastConfirmedAt: clock.now(),
    ...freshness(clock.today(), [DEFAULT_FRESHNESS]),
    headline: null,
    summary: null,
    residenceCountry: null,
    residenceRegion: null,
    yearsExperience: null,
    educationLevel: null,
    educationField: null,
    modalities: [],
    ownSkills: [],
    weeklyHours: null,
    maxDailyHours: null,
    connectivity: null,
    accommodationNeeds: null,
    clearanceLevel: 0,
    clearanceValidUntil: null,
    createdAt: clock.now(),
    version: 1,
  };
}
