import { Injectable } from '@nestjs/common';
import type { PersonActor } from '#domain/kernel/actor';
import { addDays } from '#domain/kernel/dates';
import type { AskedSkill, TermsOfReference } from '#domain/marketplace/needs/terms';
import { DEFAULT_RULES } from '#domain/parties/programmes/programme.rules';
import {
  INSTITUTIONS,
  type InstitutionPart,
  type NeedPart,
  NEEDS,
  PROFESSIONALS,
  rowsOf,
  skillUri,
  STAFF,
} from '#features/demonstration/cast';
import { DemonstrationPeopleService } from '#features/demonstration/demonstration-people.service';
import { InstitutionsService } from '#features/parties/institutions/institutions.service';
import { NeedStepsService } from '#features/marketplace/needs/need-steps.service';
import { NeedsService } from '#features/marketplace/needs/needs.service';
import { ProgrammesService } from '#features/parties/programmes/programmes.service';
import { Clock } from '#platform/clock/clock';

const CODE = 'UK-DIASPORA';

/** How far the loading has come. */
export type OnProgress = (done: number, total: number) => void;

/** Loads the demonstration programme through the product's own use cases, so that it is as good as one made by hand. */
@Injectable()
export class DemonstrationService {
  constructor(
    private readonly people: DemonstrationPeopleService,
    private readonly programmes: ProgrammesService,
    private readonly institutions: InstitutionsService,
    private readonly needs: NeedsService,
    private readonly steps: NeedStepsService,
    private readonly clock: Clock,
  ) {}

  /** Whether all of it is there: the last one in is. */
  isLoaded(): Promise<boolean> {
    return this.people.wasActivated(PROFESSIONALS.at(-1));
  }

  /** Gives everyone this password where it is not theirs already: a demonstration loaded with another one is opened by it. */
  keepPassword(password: string): Promise<void> {
    const everyone = [...STAFF, ...INSTITUTIONS.map(({ focalPoint }) => focalPoint), ...PROFESSIONALS];
    return this.people.keepPassword(everyone, password);
  }

  /** Loads all of it with this password for everyone; a second call after a broken one goes on where that one ended. */
  async load(password: string, onProgress: OnProgress = () => undefined): Promise<void> {
    const total = STAFF.length + INSTITUTIONS.length + PROFESSIONALS.length + NEEDS.length;
    let done = 0;
    const step = async <T>(work: Promise<T>): Promise<T> => {
      const result = await work;
      onProgress(++done, total);
      return result;
    };

    const staff = new Map<string, PersonActor>();
    for (const part of STAFF) staff.set(part.role, await step(this.people.employ(part, password)));
    const officer = roleOf(staff, 'CASE_OFFICER');
    const approver = roleOf(staff, 'APPROVER');
    const programmeId = await this.programme(roleOf(staff, 'ADMINISTRATOR'));
    const hosts = new Map<string, { id: string; focalPoint: PersonActor }>();
    for (const part of INSTITUTIONS)
      hosts.set(part.key, await step(this.host(part, programmeId, approver, password)));
    for (const part of NEEDS) {
      const host = hosts.get(part.institution);
      if (host) await step(this.need(part, programmeId, host, approver));
    }
    for (const part of PROFESSIONALS) await step(this.people.offer(part, programmeId, officer, password));
  }

  private programme(administrator: PersonActor): Promise<string> {
    const heritageCountries = [...new Set(INSTITUTIONS.map((part) => part.country))];
    const description = {
      code: CODE,
      name: 'UK diaspora skills transfer',
      sendingCountry: 'GB',
      heritageCountries,
    };
    return this.programmes.create(administrator, description, DEFAULT_RULES, 'demonstration');
  }

  private async host(part: InstitutionPart, programmeId: string, approver: PersonActor, password: string) {
    const { key: _, focalPoint, ...description } = part;
    const owner = await this.people.register(focalPoint, part.timeZone, password);
    const id = await this.institutions.apply(
      owner,
      { ...description, website: null },
      [programmeId],
      'demonstration',
    );
    const validUntil = addDays(this.clock.today(), 730);
    if (owner.memberships.length === 0)
      await this.institutions.step(approver, { id, command: 'approve', validUntil });
    return { id, focalPoint: await this.people.register(focalPoint, part.timeZone, password) };
  }

  private async need(
    part: NeedPart,
    programmeId: string,
    host: { id: string; focalPoint: PersonActor },
    approver: PersonActor,
  ): Promise<void> {
    const place = {
      programmeId,
      institutionId: host.id,
      idempotencyKey: `demonstration ${part.terms.title}`,
    };
    const id = await this.needs.create(host.focalPoint, place, this.termsOf(part));
    await this.steps.step(host.focalPoint, 'submit', { id });
    if (part.published) await this.steps.step(approver, 'approve', { id });
  }

  private termsOf(part: NeedPart): Partial<TermsOfReference> {
    const startsOn = addDays(this.clock.today(), part.starts);
    const skills = rowsOf(part.skills).map(([slug = '', level, weight, kind]): AskedSkill => ({
      conceptUri: skillUri(slug),
      level: Number(level),
      weight: Number(weight),
      essential: kind === 'essential',
      mandatory: false,
    }));
    return {
      ...part.terms,
      skills,
      startsOn,
      endsOn: addDays(this.clock.today(), part.ends),
      deadline: addDays(startsOn, -14),
    };
  }
}

function roleOf(staff: ReadonlyMap<string, PersonActor>, role: string): PersonActor {
  const actor = staff.get(role);
  if (!actor) throw new Error(`the cast has no ${role}`);
  return actor;
}
