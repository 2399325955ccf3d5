import { Injectable } from '@nestjs/common';
import type { PersonActor } from '#domain/kernel/actor';
import { addDays } from '#domain/kernel/dates';
import { currentTexts } from '#domain/parties/professionals/consent.rules';
import { type ProfileSections, REQUIRED_CONSENTS } from '#domain/parties/professionals/profile';
import { type ProfessionalPart, rowsOf, skillUri } from '#features/demonstration/cast';
import { DemonstrationProofsService } from '#features/demonstration/demonstration-proofs.service';
import { ConsentsService } from '#features/parties/professionals/consents.service';
import { EnrolmentsService } from '#features/parties/professionals/enrolments.service';
import { ProfessionalQueries } from '#features/parties/professionals/professional.queries';
import { ProfileStepsService } from '#features/parties/professionals/profile-steps.service';
import { ProfilesService } from '#features/parties/professionals/profiles.service';

/** Writes the profiles of the demonstration the way their owners would. */
@Injectable()
export class DemonstrationProfilesService {
  constructor(
    private readonly profiles: ProfilesService,
    private readonly steps: ProfileStepsService,
    private readonly consents: ConsentsService,
    private readonly proofs: DemonstrationProofsService,
    private readonly enrolments: EnrolmentsService,
    private readonly professionals: ProfessionalQueries,
  ) {}

  /** Whether the profile has ever come into matching; its deadline may have taken it out again since. */
  async wasActivated(id: string): Promise<boolean> {
    const [professional] = await this.professionals.byIds([id]);
    return professional !== undefined && professional.state !== 'DRAFT';
  }

  start(person: PersonActor): Promise<string> {
    return this.profiles.start(person);
  }

  /** Fills in a profile, gives consents, joins the programme and makes it active. */
  async complete(
    person: PersonActor,
    part: ProfessionalPart,
    programmeId: string,
    verifier: PersonActor,
    today: string,
  ): Promise<void> {
    const id = person.professionalId;
    const [professional] = await this.professionals.byIds(id ? [id] : []);
    if (!id || !professional) return;
    await this.profiles.save(person, { version: professional.version }, this.sectionsOf(part, today));
    for (const { purpose, version, language } of currentTexts('en')) {
      if (REQUIRED_CONSENTS.includes(purpose)) await this.consents.give(person, purpose, version, language);
    }
    await this.proofs.show(person, id, part, verifier);
    await this.enrolments.enrol(person, programmeId, { ofAge: true, rightOfReturn: true });
    await this.steps.activate(person);
  }

  private sectionsOf(part: ProfessionalPart, today: string): Partial<ProfileSections> {
    const { heritage: country, modalities, hours: weeklyHours, years: yearsExperience } = part;
    const skills = rowsOf(part.skills).map(([slug = '', level]) => ({
      conceptUri: skillUri(slug),
      level: Number(level),
      years: null,
    }));
    const languages = Object.entries(part.languages).map(([code, overall]) => ({
      ...{ code, overall, listening: null, reading: null, speaking: null, writing: null },
    }));
    return {
      basics: {
        headline: part.headline,
        residenceCountry: 'GB',
        yearsExperience,
        educationLevel: 6,
        modalities,
        weeklyHours,
        connectivity: 'BROADBAND',
      },
      heritage: [{ country, basis: 'PARENT' }],
      skills,
      languages,
      sectors: [part.sector],
      windows: [{ from: addDays(today, part.from), to: addDays(today, part.to), modalities, weeklyHours }],
    };
  }
}
