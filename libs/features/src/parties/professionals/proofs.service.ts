import { Injectable } from '@nestjs/common';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { type Ruled, ruleOf } from '#domain/kernel/four-eyes.rules';
import { takeStep } from '#domain/kernel/machine';
import { RECORD_CLEARANCE } from '#domain/parties/professionals/acts';
import type { ProfessionalEventData } from '#domain/parties/professionals/events';
import { EVIDENCE, type EvidenceCommand } from '#domain/parties/professionals/evidence.states';
import {
  assertMaySeeProfessional,
  assertMayWriteProfile,
  type ProfessionalFacts,
  whoIsTo,
} from '#domain/parties/professionals/professional.policy';
import { assertClearance, evidenceNote } from '#domain/parties/professionals/professional.rules';
import { FourEyesService } from '#features/identity/audit/four-eyes.service';
import type { ProfessionalEntity } from '#features/parties/professionals/professional.entity';
import { ProfessionalStore } from '#features/parties/professionals/professional.store';
import { professionalEvent } from '#features/parties/professionals/professional-event';
import type { ProfessionalSkillEntity } from '#features/parties/professionals/profile.entity';
import { ProfileStore } from '#features/parties/professionals/profile.store';
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
    private readonly eyes: FourEyesService,
    private readonly outbox: Outbox<ProfessionalEventData>,
    private readonly clock: Clock,
  ) {}

  /**
   * Says what shows a skill: a sentence or a link. Refuses SKILL_NOT_HELD, and ILLEGAL_TRANSITION for a verified one.
   */
  async show(actor: PersonActor, professionalId: string, conceptUri: string, note: string): Promise<void> {
    const text = evidenceNote(note);
    await this.onSkill(actor, { professionalId, conceptUri, command: 'evidence' }, (facts) => {
      assertMayWriteProfile(actor, facts);
      return { evidenceNote: text };
    });
  }

  /**
   * Confirms an evidenced skill at its level. Refuses FOUR_EYES_REQUIRED, FORBIDDEN, ILLEGAL_TRANSITION for a mere
   * claim.
   */
  async verify(actor: PersonActor, professionalId: string, conceptUri: string): Promise<void> {
    await this.onSkill(actor, { professionalId, conceptUri, command: 'verify' }, () => ({
      verifiedBy: actorId(actor),
      verifiedAt: this.clock.now(),
    }));
  }

  /** Takes a skill back to a claim. Refuses FOUR_EYES_REQUIRED, FORBIDDEN. */
  async dismiss(actor: PersonActor, professionalId: string, conceptUri: string): Promise<void> {
    await this.onSkill(actor, { professionalId, conceptUri, command: 'dismiss' }, () => ({
      evidenceNote: null,
      verifiedBy: null,
      verifiedAt: null,
    }));
  }

  /** Records a clearance: 1 to 3 with its last day, or 0 for none. Refuses FOUR_EYES_REQUIRED, BAD_INPUT. */
  async recordClearance(
    actor: PersonActor,
    professionalId: string,
    level: number,
    validUntil: string | null,
  ): Promise<void> {
    assertClearance(level, validUntil);
    await this.onProfile(actor, professionalId, async (professional, facts, tx) => {
      assertMaySeeProfessional(actor, facts);
      await this.assertOthers(tx, actor, facts, RECORD_CLEARANCE);
      professional.clearanceLevel = level;
      professional.clearanceValidUntil = validUntil;
      return { name: 'professional.profile-changed', data: { sections: ['clearance'] } };
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
    { professionalId, conceptUri, command }: SkillStep,
    change: (facts: ProfessionalFacts) => Partial<ProfessionalSkillEntity>,
  ): Promise<void> {
    return this.onProfile(actor, professionalId, async (_, facts, tx) => {
      assertMaySeeProfessional(actor, facts);
      const skillId = (await this.profiles.conceptIds(tx, 'SKILL', [conceptUri])).get(conceptUri);
      const skill = skillId === undefined ? null : await this.profiles.skill(tx, professionalId, skillId);
      if (!skill) throw new DomainError('SKILL_NOT_HELD', { field: 'conceptUri' });
      const rule = ruleOf(EVIDENCE, skill.evidence, command);
      await this.assertOthers(tx, actor, facts, rule);
      const evidence = takeStep(EVIDENCE, skill.evidence, command, { as: whoIsTo(actor, facts) });
      await this.profiles.saveSkill(tx, Object.assign(skill, { evidence, ...change(facts) }));
      return { name: SKILL_EVENT[command], data: { sections: ['skills'], conceptUri, command } };
    });
  }

  private assertOthers(tx: Tx, actor: PersonActor, facts: ProfessionalFacts, rule: Ruled): Promise<void> {
    const on = { kind: 'professional', id: facts.professionalId } as const;
    return this.eyes.assert(tx, actor, rule, on, whoIsTo(actor, facts));
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
      await this.outbox.append(tx, actorId(actor), professionalEvent(professional, name, data));
    });
  }
}

/** A command on one skill of a person. */
interface SkillStep {
  readonly professionalId: string;
  readonly conceptUri: string;
  readonly command: Exclude<EvidenceCommand, 'claim'>;
}

const SKILL_EVENT: Readonly<Record<SkillStep['command'], Told['name']>> = {
  evidence: 'professional.profile-changed',
  verify: 'professional.skill-verified',
  dismiss: 'professional.profile-changed',
};

/** What is announced of a change. */
interface Told {
  readonly name: 'professional.profile-changed' | 'professional.skill-verified';
  readonly data: ProfessionalEventData['professional.profile-changed'];
}
