import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { CodeScalar, DateScalar, WordsScalar } from '#api/graphql/scalars';
import { LocaleEnum } from '#api/identity/accounts/account.type';
import { ProfessionalType } from '#api/parties/professionals/professional.type';
import {
  ProfessionalSkillInput,
  ProfileEditInput,
  ProfileSectionsInput,
} from '#api/parties/professionals/profile.input';
import { ConsentPurposeEnum, ConsentTextType } from '#api/parties/professionals/profile.type';
import type { PersonActor } from '#domain/kernel/actor';
import type { Locale } from '#domain/kernel/locale';
import { currentTexts } from '#domain/parties/professionals/consent.rules';
import type { ConsentPurpose } from '#domain/parties/professionals/profile';
import { ConsentsService } from '#features/parties/professionals/consents.service';
import { ProfessionalQueries } from '#features/parties/professionals/professional.queries';
import { ProfileStepsService } from '#features/parties/professionals/profile-steps.service';
import { ProfileWordsService } from '#features/parties/professionals/profile-words.service';
import { ProfilesService } from '#features/parties/professionals/profiles.service';
import { ProofsService } from '#features/parties/professionals/proofs.service';

@Resolver()
export class ProfileResolver {
  constructor(
    private readonly profiles: ProfilesService,
    private readonly steps: ProfileStepsService,
    private readonly consents: ConsentsService,
    private readonly proofs: ProofsService,
    private readonly words: ProfileWordsService,
    private readonly professionals: ProfessionalQueries,
  ) {}

  @Allow('professional.start')
  @Mutation(() => ID, { description: 'Begins a profile as a professional; answers its id.' })
  startProfile(@CurrentPerson() actor: PersonActor): Promise<string> {
    return this.profiles.start(actor);
  }

  @Allow('professional.write')
  @Mutation(() => ProfessionalType, {
    description: 'Saves sections of a profile. All of it is saved, or nothing; the error names every field.',
  })
  async saveProfile(
    @CurrentPerson() actor: PersonActor,
    @Args('edit') edit: ProfileEditInput,
    @Args('sections') sections: ProfileSectionsInput,
  ): Promise<ProfessionalType> {
    return this.professionals.one(actor, await this.profiles.save(actor, edit, sections));
  }

  @Allow('professional.own')
  @Mutation(() => ProfessionalType, {
    description: 'Activates your profile, once it is complete: it is matched.',
  })
  async activateProfile(@CurrentPerson() actor: PersonActor): Promise<ProfessionalType> {
    return this.professionals.one(actor, await this.steps.activate(actor));
  }

  @Allow('professional.own')
  @Mutation(() => ProfessionalType, { description: 'Confirms that your profile is still right.' })
  async confirmProfile(@CurrentPerson() actor: PersonActor): Promise<ProfessionalType> {
    return this.professionals.one(actor, await this.steps.confirm(actor));
  }

  @Allow('professional.write')
  @Mutation(() => ProfessionalType, { description: 'Pauses a profile: it is not matched.' })
  async pauseProfile(
    @CurrentPerson() actor: PersonActor,
    @Args('until', {
      type: () => DateScalar,
      nullable: true,
      description: 'The last day; left out: until further notice.',
    })
    until: string | null,
    @Args('professionalId', { type: () => ID, nullable: true, description: 'For a case officer.' })
    professionalId?: string,
  ): Promise<ProfessionalType> {
    return this.professionals.one(actor, await this.steps.pause(actor, professionalId, until ?? null));
  }

  @Allow('professional.own')
  @Mutation(() => ProfessionalType, { description: 'Ends the pause of your profile.' })
  async resumeProfile(@CurrentPerson() actor: PersonActor): Promise<ProfessionalType> {
    return this.professionals.one(actor, await this.steps.resume(actor, actor.professionalId));
  }

  @Allow('professional.own')
  @Mutation(() => Boolean, {
    description:
      'Takes your own word back in place of the skill that staff led it to. Refuses NOT_FOUND for a word that is not yours.',
  })
  async keepOwnWord(
    @CurrentPerson() actor: PersonActor,
    @Args('mappingId', { type: () => ID, description: 'The decision, as `mappedWords` names it.' })
    mappingId: string,
  ): Promise<boolean> {
    await this.words.keepOwn(actor, mappingId);
    return true;
  }

  @Allow('professional.own')
  @Query(() => [ConsentTextType], {
    description: 'What is asked of a person who gives consents: the current text of every purpose.',
  })
  consentTexts(
    @Args('locale', { type: () => LocaleEnum, description: 'The language of the texts.' }) locale: Locale,
  ): ConsentTextType[] {
    return currentTexts(locale);
  }

  @Allow('professional.own')
  @Mutation(() => Boolean, {
    description: 'Agrees to the current text of a purpose; other versions are refused.',
  })
  async giveConsent(
    @CurrentPerson() actor: PersonActor,
    @Args('purpose', { type: () => ConsentPurposeEnum }) purpose: ConsentPurpose,
    @Args('textVersion', {
      type: () => CodeScalar,
      description: 'The version of the text that you have read.',
    })
    textVersion: string,
    @Args('language', { type: () => LocaleEnum, description: 'The language in which you have read it.' })
    language: Locale,
  ): Promise<boolean> {
    await this.consents.give(actor, purpose, textVersion, language);
    return true;
  }

  @Allow('professional.own')
  @Mutation(() => Boolean, { description: 'Withdraws a consent, from now on.' })
  async withdrawConsent(
    @CurrentPerson() actor: PersonActor,
    @Args('purpose', { type: () => ConsentPurposeEnum }) purpose: ConsentPurpose,
  ): Promise<boolean> {
    await this.consents.withdraw(actor, purpose);
    return true;
  }

  @Allow('professional.write')
  @Mutation(() => Boolean, { description: 'Says what shows a skill: a sentence or a link.' })
  async addSkillEvidence(
    @CurrentPerson() actor: PersonActor,
    @Args('skill') { professionalId, conceptUri }: ProfessionalSkillInput,
    @Args('note', { type: () => WordsScalar, description: 'Up to 1000 characters.' }) note: string,
  ): Promise<boolean> {
    await this.proofs.show(actor, professionalId, conceptUri, note);
    return true;
  }

  @Allow('professional.verify')
  @Mutation(() => Boolean, {
    description: 'Confirms, having looked at what shows it, that a person has a skill.',
  })
  async verifySkill(
    @CurrentPerson() actor: PersonActor,
    @Args('skill') { professionalId, conceptUri }: ProfessionalSkillInput,
  ): Promise<boolean> {
    await this.proofs.verify(actor, professionalId, conceptUri);
    return true;
  }

  @Allow('professional.verify')
  @Mutation(() => Boolean, { description: 'Removes the evidence of a skill; it is a claim again.' })
  async removeSkillEvidence(
    @CurrentPerson() actor: PersonActor,
    @Args('skill') { professionalId, conceptUri }: ProfessionalSkillInput,
  ): Promise<boolean> {
    await this.proofs.dismiss(actor, professionalId, conceptUri);
    return true;
  }

  @Allow('professional.verify')
  @Mutation(() => Boolean, {
    description: 'Records a clearance with its last day, or that there is none (level 0).',
  })
  async recordClearance(
    @CurrentPerson() actor: PersonActor,
    @Args('professionalId', { type: () => ID }) professionalId: string,
    @Args('level', { type: () => Int, description: '0 to 3.' }) level: number,
    @Args('validUntil', { type: () => DateScalar, nullable: true }) validUntil: string | null,
  ): Promise<boolean> {
    await this.proofs.recordClearance(actor, professionalId, level, validUntil ?? null);
    return true;
  }

  @Allow('professional.write')
  @Mutation(() => Boolean, {
    description: 'Declares with which institutions a professional has a conflict of interest.',
  })
  async declareConflicts(
    @CurrentPerson() actor: PersonActor,
    @Args('professionalId', { type: () => ID }) professionalId: string,
    @Args('institutionIds', { type: () => [ID] }) institutionIds: string[],
  ): Promise<boolean> {
    await this.proofs.declareConflicts(actor, professionalId, institutionIds);
    return true;
  }
}
