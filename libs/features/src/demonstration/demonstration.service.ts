import { Injectable } from '@nestjs/common';
import type { PersonActor } from '#domain/kernel/actor';
import {
  type InstitutionPart,
  INSTITUTIONS,
  NEEDS,
  PROFESSIONALS,
  STAFF,
} from '#features/demonstration/cast';
import { CONSULTATIONS } from '#features/demonstration/cast-consultations';
import { ASSOCIATIONS, servicesOf } from '#features/demonstration/cast-services';
import { DemonstrationNeedsService } from '#features/demonstration/demonstration-needs.service';
import { DemonstrationPeopleService } from '#features/demonstration/demonstration-people.service';
import { DemonstrationPlacesService } from '#features/demonstration/demonstration-places.service';
import { DemonstrationPricesService, PRICES } from '#features/demonstration/demonstration-prices.service';
import type { Association } from '#features/demonstration/demonstration-referrals.service';
import { DemonstrationSendersService } from '#features/demonstration/demonstration-senders.service';
import { TwoYearsService } from '#features/demonstration/two-years/two-years.service';

/** How many of the professionals watch the corridor to their heritage country. */
const WATCHERS = 10;

/** The heritage country of those who are surveyed. */
const SURVEYED = 'SO';

/** How far the loading has come. */
export type OnProgress = (done: number, total: number) => void;

/** Loads the demonstration: its first programme through the product's own use cases, so that it is as good as one made by hand; that of two years as rows. */
@Injectable()
export class DemonstrationService {
  constructor(
    private readonly people: DemonstrationPeopleService,
    private readonly places: DemonstrationPlacesService,
    private readonly needs: DemonstrationNeedsService,
    private readonly prices: DemonstrationPricesService,
    private readonly senders: DemonstrationSendersService,
    private readonly twoYears: TwoYearsService,
  ) {}

  /** Whether all of it is there: the last professional was, and then the prices. */
  async isLoaded(): Promise<boolean> {
    return (await this.people.wasActivated(PROFESSIONALS.at(-1))) && (await this.prices.werePublished());
  }

  /**
   * Gives everyone this password where it is not theirs already: a demonstration loaded with another one is opened by
   * it.
   */
  keepPassword(password: string): Promise<void> {
    const bodies = [...INSTITUTIONS, ...ASSOCIATIONS];
    const everyone = [...STAFF, ...bodies.map(({ focalPoint }) => focalPoint), ...PROFESSIONALS];
    return this.people.keepPassword(everyone, password);
  }

  /**
   * Loads all of it with this password for everyone; a second call after a broken one continues where that one ended.
   */
  async load(password: string, onProgress: OnProgress = () => undefined): Promise<void> {
    const total =
      STAFF.length +
      INSTITUTIONS.length +
      ASSOCIATIONS.length +
      PROFESSIONALS.length +
      NEEDS.length +
      PRICES.length;
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
    const programmeId = await this.places.programme(roleOf(staff, 'ADMINISTRATOR'));
    const hosts = new Map<string, Host>();
    for (const part of INSTITUTIONS)
      hosts.set(part.key, await step(this.host(part, programmeId, approver, password)));
    const guard = roleOf(staff, 'SAFEGUARDING_OFFICER');
    const associations: Association[] = [];
    for (const part of ASSOCIATIONS) {
      const { institutionId, focalPoint } = await step(this.host(part, programmeId, approver, password));
      await this.places.services(institutionId, servicesOf(part), { owner: focalPoint, officer, guard });
      associations.push({ key: part.key, institutionId, focalPoint });
    }
    await this.places.refer(associations, { officer, guard });
    for (const part of NEEDS) {
      const host = hosts.get(part.institution);
      if (host) await step(this.needs.write(part, { programmeId, approver, ...host }));
    }
    const people = new Map<string, PersonActor>();
    for (const [i, part] of PROFESSIONALS.entries()) {
      const person = await step(this.people.offer(part, programmeId, officer, password));
      people.set(part.mail, person);
      if (i < WATCHERS) await this.senders.watch(person, part);
    }
    for (const part of CONSULTATIONS) {
      const host = hosts.get(part.institution);
      if (!host) continue;
      const { institutionId, focalPoint: minister } = host;
      await this.needs.consult(part, { institutionId, programmeId, minister, officer, approver }, people);
    }
    const analyst = roleOf(staff, 'ANALYST');
    await this.needs.survey({ programmeId, country: SURVEYED, analyst, approver });
    await this.senders.answer();
    for (const part of PRICES) await step(this.prices.publish(part, officer, approver));
  }

  /** Loads the programme of two years beside the first one, or gives its people this password. */
  async loadTwoYears(password: string): Promise<void> {
    if (await this.twoYears.isLoaded()) return this.twoYears.keepPassword(password);
    const staff = new Map<string, PersonActor>();
    for (const part of STAFF) staff.set(part.role, await this.people.employ(part, password));
    const ids = {
      officer: roleOf(staff, 'CASE_OFFICER').accountId,
      approver: roleOf(staff, 'APPROVER').accountId,
    };
    await this.twoYears.load(roleOf(staff, 'ADMINISTRATOR'), ids, password);
  }

  private async host(
    part: InstitutionPart,
    programmeId: string,
    approver: PersonActor,
    password: string,
  ): Promise<Host> {
    const owner = await this.people.register(part.focalPoint, part.timeZone, password);
    const institutionId = await this.places.institution(part, programmeId, owner, approver);
    return {
      institutionId,
      focalPoint: await this.people.register(part.focalPoint, part.timeZone, password),
    };
  }
}

/** An institution of the demonstration, and who speaks for it. */
interface Host {
  readonly institutionId: string;
  readonly focalPoint: PersonActor;
}

function roleOf(staff: ReadonlyMap<string, PersonActor>, role: string): PersonActor {
  const actor = staff.get(role);
  if (!actor) throw new Error(`the cast has no ${role}`);
  return actor;
}
