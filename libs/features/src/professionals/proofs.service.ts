import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/actor';
import { DomainError } from '#domain/errors';
import type { EventName } from '#domain/events';
import { takeStep } from '#domain/machine';
import { EVIDENCE } from '#domain/professional/evidence.states';
import {
  assertMaySeeProfessional,
  assertMayWriteProfile,
  judgeOf,
  type ProfessionalFacts,
  whoIsTo,
} from '#domain/professional/professional.policy';
import { assertClearance, evidenceNote } from '#domain/professional/professional.rules';
import { professionalEvent } from '#features/professionals/professional-event';
import type { ProfessionalEntity } from '#features/professionals/professional.entity';
import { ProfessionalStore } from '#features/professionals/professional.store';
import type { ProfessionalSkillEntity } from '#features/professionals/profile.entity';
import { ProfileStore } from '#features/professionals/profile.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** What the person shows for a skill, and what staff say to it. */
@Injectable()
export class ProofsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly professionals: ProfessionalStore,
    private readonly profiles: ProfileStore,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Says what shows a skill: a sentence or a link. Refuses SKILL_NOT_HELD, and ILLEGAL_TRANSITION for a verified one. */
  async show(actor: PersonActor, professionalId: string, conceptUri: string, note: string): Promise<void> {
    const text = evidenceNote(note);
    await this.onSkill(actor, professionalId, conceptUri, 'professional.profile-changed', (skill, facts) => {
      assertMayWriteProfile(actor, facts);
      const evidence = takeStep(EVIDENCE, skill.evidence, 'evidence', { as: whoIsTo(actor, facts) });
      return { evidence, evidenceNote: text };
    });
  }

  /** Confirms an evidenced skill at its level. Refuses OWN_WORK, FORBIDDEN, ILLEGAL_TRANSITION for a mere claim. */
  async verify(actor: PersonActor, professionalId: string, conceptUri: string): Promise<void> {
    await this.onSkill(actor, professionalId, conceptUri, 'professional.skill-verified', (skill, facts) => {
      const evidence = takeStep(EVIDENCE, skill.evidence, 'verify', { as: judgeOf(actor, facts) });
      return { evidence, verifiedBy: actorId(actor), verifiedAt: this.clock.now() };
    });
  }

  /** Takes a skill back to a claim. Refuses OWN_WORK, FORBIDDEN. */
  async dismiss(actor: PersonActor, professionalId: string, conceptUri: string): Promise<void> {
    await this.onSkill(actor, professionalId, conceptUri, 'professional.profile-changed', (skill, facts) => {
      const evidence = takeStep(EVIDENCE, skill.evidence, 'dismiss', { as: judgeOf(actor, facts) });
      return { evidence, evidenceNote: null, verifiedBy: null, verifiedAt: null };
    });
  }

  /** Records a clearance: 1 to 3 with its last day, or 0 for none. Refuses OWN_WORK, BAD_INPUT. */
  async recordClearance(
    actor: PersonActor,
    professionalId: string,
    level: number,
    validUntil: string | null,
  ): Promise<void> {
    assertClearance(level, validUntil);
    await this.onProfile(actor, professionalId, (professional, facts) => {
      judgeOf(actor, facts);
      professional.clearanceLevel = level;
      professional.clearanceValidUntil = validUntil;
      return Promise.resolve({ name: 'professional.profile-changed', data: { sections: ['clearance'] } });
    });
  }

  /** Declares the institutions with which the person has a conflict of interest; replaces the list. */
  async declareConflicts(
    actor: PersonActor,
    professionalId: string,
    institutionIds: readonly string[],
  ): Promise<void> {
    await this.onProfile(actor, professionalId, async (_, facts, tx) => {
      assertMayWriteProfile(actor, facts);
      const unknown = await this.professionals.setConflicts(tx, professionalId, institutionIds);
      if (unknown.length > 0) throw new DomainError('NOT_FOUND', { field: 'institutionIds' });
      return { name: 'professional.profile-changed', data: { sections: ['conflicts'] } };
    });
  }

  private onSkill(
    actor: PersonActor,
    professionalId: string,
    conceptUri: string,
    name: EventName,
    decide: (skill: ProfessionalSkillEntity, facts: ProfessionalFacts) => Partial<ProfessionalSkillEntity>,
  ): Promise<void> {
    return this.onProfile(actor, professionalId, async (_, facts, tx) => {
      assertMaySeeProfessional(actor, facts);
      const skillId = (await this.profiles.conceptIds(tx, 'SKILL', [conceptUri])).get(conceptUri);
      const skill = skillId === undefined ? null : await this.profiles.skill(tx, professionalId, skillId);
      if (!skill) throw new DomainError('SKILL_NOT_HELD', { field: 'conceptUri' });
      await this.profiles.saveSkill(tx, Object.assign(skill, decide(skill, facts)));
      return { name, data: { sections: ['skills'], conceptUri } };
    });
  }

  private async onProfile(
    actor: PersonActor,
    id: string,
    change: (professional: ProfessionalEntity, facts: ProfessionalFacts, tx: Tx) => Promise<Told>,
  ): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const professional = await this.professionals.lock(tx, id);
      const { name, data } = await change(professional, await this.professionals.facts(tx, id), tx);
      await this.professionals.save(tx, professional);
      await this.outbox.append(tx, actorId(actor), professionalEvent(professional, name, { data }));
    });
  }
}

/** What is told of a change. */
interface Told {
  readonly name: EventName;
  readonly data: Readonly<Record<string, string | readonly string[]>>;
}
