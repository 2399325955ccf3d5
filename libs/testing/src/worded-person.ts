import type { PersonActor } from '#domain/kernel/actor';
import { AccountsService } from '#features/identity/accounts/accounts.service';
import { SessionsService } from '#features/identity/accounts/sessions.service';
import { FilesService } from '#features/identity/files/files.service';
import { ApplicationsService } from '#features/marketplace/candidacies/applications.service';
import { CandidacyMessagesService } from '#features/marketplace/candidacies/candidacy-messages.service';
import { ScreeningService } from '#features/marketplace/candidacies/screening.service';
import { SavedService } from '#features/marketplace/saved/saved.service';
import { ProfilesService } from '#features/parties/professionals/profiles.service';
import { ProofsService } from '#features/parties/professionals/proofs.service';
import { ClearanceQueries } from '#features/placements/clearances/clearance.queries';
import { ClearanceStepsService } from '#features/placements/clearances/clearance-steps.service';
import { AmendmentsService } from '#features/placements/placements/amendments.service';
import { PreparationsService } from '#features/placements/placements/preparations.service';
import { WorkPlansService } from '#features/placements/placements/work-plans.service';
import { ReportsService } from '#features/placements/reports/reports.service';
import { a } from '#testing/a';
import type { PlacementScenario } from '#testing/placement-scenario';
import { aSkill } from '#testing/places';
import type { RunningFeatures } from '#testing/running-features';

/** A professional whose every text, written or received, holds one word: what tells whether that word can be found. */
export class WordedPerson {
  constructor(
    private readonly features: RunningFeatures,
    private readonly scenario: PlacementScenario,
    private readonly word: string,
    private readonly password: string,
  ) {}

  /** Fills everything; answers another candidacy, which is still open, and its need. */
  async fill(): Promise<{ candidacyId: string; needId: string }> {
    await this.writeAccount();
    await this.writeProfile();
    const open = await this.applyElsewhere();
    await this.fillPlacement();
    await this.talk();
    await this.file();
    await this.repeat();
    return open;
  }

  private get person(): PersonActor & { readonly professionalId: string } {
    return this.scenario.person;
  }

  private async file(): Promise<string> {
    const bytes = Buffer.from(`I am ${this.word}`);
    const upload = { name: `${this.word}.txt`, mediaType: 'text/plain', bytes };
    return (await this.features.get(FilesService).upload(this.person, upload)).id;
  }

  /** A program may make its keys of names, and the answers that are kept for it hold them. */
  private async repeat(): Promise<void> {
    await this.features.database.sql(
      `INSERT INTO idempotency_key (actor_id, key, digest, response) VALUES ($1, $2, 'x', $2)`,
      [this.person.accountId, this.word],
    );
  }

  private async writeAccount(): Promise<void> {
    const email = `${this.word}@example.org`;
    await this.features.database.sql('UPDATE account SET email = $2, suspension_reason = $3 WHERE id = $1', [
      this.person.accountId,
      email,
      this.word,
    ]);
    await this.features.get(AccountsService).changeSettings(this.person, { displayName: this.word });
    const { word: label, password } = this;
    await this.features
      .get(SessionsService)
      .signIn({ email, password, delivery: 'TOKEN', label, prefix: '127.0.0.0/24', deviceMark: null });
  }

  private async writeProfile(): Promise<void> {
    const { word, person } = this;
    const skill = await aSkill(this.features, 'bird-keeping');
    const post = { title: word, organisation: word, country: 'GB', description: word };
    await this.features.get(ProfilesService).save(
      person,
      { version: 1 },
      {
        basics: { headline: word, summary: word, accommodationNeeds: word },
        skills: [{ conceptUri: skill, level: 3, years: 4 }],
        experience: [{ ...post, startsOn: '2020-01-01', endsOn: null }],
        education: [{ title: word, school: word, level: 6, field: null, endsOn: null }],
      },
    );
    await this.features.get(SavedService).keepSearch(person, { text: word });
    await this.features.get(ProofsService).show(person, person.professionalId, skill, word);
  }

  private async applyElsewhere(): Promise<{ candidacyId: string; needId: string }> {
    const days = { startsOn: '2031-03-01', endsOn: '2031-05-31' };
    const needId = await a(this.features.database).need(this.scenario.cast.place, days).published();
    const candidacyId = await this.features.get(ApplicationsService).apply(this.person, needId, {
      motivation: `${this.word} sings for those who listen, every day`,
      availableFrom: days.startsOn,
      availableTo: days.endsOn,
      weeklyHours: 10,
    });
    return { candidacyId, needId };
  }

  private async fillPlacement(): Promise<void> {
    const { word, person, scenario, features } = this;
    const { id } = scenario;
    const checks = await features.get(ClearanceQueries).ofPlacements([id]);
    const visa = { id: checks.find(({ type }) => type === 'VISA')?.id ?? '' };
    const steps = features.get(ClearanceStepsService);
    const outcome = { issuer: word, issuedOn: '2029-01-01', expiresOn: '2031-12-31' };
    await steps.submit(person, visa, outcome, [await this.file()]);
    await steps.clear(scenario.cast.officer, visa, {});
    await scenario.cleared();
    const plan = { summary: word, milestones: [{ text: word, dueOn: '2030-03-05' }] };
    await features.get(WorkPlansService).write(person, { id }, plan);
    const contact = { name: word, phone: '+442079460000', relation: word };
    await features.get(PreparationsService).giveContact(person, { id }, contact);
    const [final] = await features.database.sql<{ id: string }>(
      `SELECT id FROM report WHERE placement_id = $1 AND kind = 'FINAL'`,
      [id],
    );
    await features.get(ReportsService).save(person, { id: final?.id ?? '' }, { supportNeeded: word });
    await scenario.ready();
    await features.get(AmendmentsService).ask(person, { id }, { weeklyHours: 10 }, word);
  }

  /** Writes to the host, with a file, is answered, and is written about. */
  private async talk(): Promise<void> {
    const { word, person, scenario, features } = this;
    const [row] = await features.database.sql<{ id: string }>(
      'SELECT candidacy_id AS id FROM placement WHERE id = $1',
      [scenario.id],
    );
    const candidacyId = row?.id ?? '';
    const messages = features.get(CandidacyMessagesService);
    await messages.send(person, candidacyId, { text: `I am ${word}`, fileIds: [await this.file()] });
    await messages.send(scenario.cast.host, candidacyId, { text: `Dear ${word}` });
    await features.get(ScreeningService).writeNote(scenario.cast.officer, candidacyId, `Knows ${word}`);
  }
}
