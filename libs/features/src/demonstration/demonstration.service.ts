import { Injectable } from '@nestjs/common';
import type { PersonActor } from '#domain/kernel/actor';
import {
  type InstitutionPart,
  INSTITUTIONS,
  NEEDS,
  PROFESSIONALS,
  STAFF,
} from '#features/demonstration/cast';
import { DemonstrationNeedsService } from '#features/demonstration/demonstration-needs.service';
import { DemonstrationPeopleService } from '#features/demonstration/demonstration-people.service';
import { DemonstrationPlacesService } from '#features/demonstration/demonstration-places.service';

/** How far the loading has come. */
export type OnProgress = (done: number, total: number) => void;

/** Loads the demonstration programme through the product's own use cases, so that it is as good as one made by hand. */
@Injectable()
export class DemonstrationService {
  constructor(
    private readonly people: DemonstrationPeopleService,
    private readonly places: DemonstrationPlacesService,
    private readonly needs: DemonstrationNeedsService,
  ) {}

  /** Whether all of it is there: the last one in is. */
  isLoaded(): Promise<boolean> {
    return this.people.wasActivated(PROFESSIONALS.at(-1));
  }

  /**
   * Gives everyone this password where it is not theirs already: a demonstration loaded with another one is opened by
   * it.
   */
  keepPassword(password: string): Promise<void> {
    const everyone = [...STAFF, ...INSTITUTIONS.map(({ focalPoint }) => focalPoint), ...PROFESSIONALS];
    return this.people.keepPassword(everyone, password);
  }

  /**
   * Loads all of it with this password for everyone; a second call after a broken one continues where that one ended.
   */
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
    const programmeId = await this.places.programme(roleOf(staff, 'ADMINISTRATOR'));
    const hosts = new Map<string, Host>();
    for (const part of INSTITUTIONS)
      hosts.set(part.key, await step(this.host(part, programmeId, approver, password)));
    for (const part of NEEDS) {
      const host = hosts.get(part.institution);
      if (host) await step(this.needs.write(part, { programmeId, approver, ...host }));
    }
    for (const part of PROFESSIONALS) await step(this.people.offer(part, programmeId, officer, password));
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
