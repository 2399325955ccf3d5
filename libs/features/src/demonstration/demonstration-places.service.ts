import { Injectable } from '@nestjs/common';
import type { ServiceDescription } from '#domain/associations/services/service';
import type { PersonActor } from '#domain/kernel/actor';
import { addDays } from '#domain/kernel/dates';
import { DEFAULT_RULES } from '#domain/parties/programmes/programme.rules';
import { type InstitutionPart, INSTITUTIONS } from '#features/demonstration/cast';
import type { Association } from '#features/demonstration/demonstration-referrals.service';
import {
  DemonstrationServicesService,
  type DirectoryHands,
} from '#features/demonstration/demonstration-services.service';
import { InstitutionQueries } from '#features/parties/institutions/institution.queries';
import { InstitutionsService } from '#features/parties/institutions/institutions.service';
import { ProgrammeQueries } from '#features/parties/programmes/programme.queries';
import { ProgrammesService } from '#features/parties/programmes/programmes.service';
import { Clock } from '#platform/clock/clock';

const CODE = 'UK-DIASPORA';

/** Makes the programme of the demonstration, known by its code, and its institutions, known by owner and name. */
@Injectable()
export class DemonstrationPlacesService {
  constructor(
    private readonly programmes: ProgrammesService,
    private readonly knownProgrammes: ProgrammeQueries,
    private readonly institutions: InstitutionsService,
    private readonly knownInstitutions: InstitutionQueries,
    private readonly directory: DemonstrationServicesService,
    private readonly clock: Clock,
  ) {}

  /** The programme; made by this administrator if it is not there. Answers its id. */
  async programme(administrator: PersonActor): Promise<string> {
    const known = (await this.knownProgrammes.all()).find(({ code }) => code === CODE);
    if (known) return known.id;
    const heritageCountries = [...new Set(INSTITUTIONS.map((part) => part.country))];
    const description = {
      code: CODE,
      name: 'UK diaspora skills transfer',
      sendingCountry: 'GB',
      heritageCountries,
    };
    return this.programmes.create(administrator, description, DEFAULT_RULES);
  }

  /** An institution of this owner, approved; applied for if it is not there. Answers its id. */
  async institution(
    part: InstitutionPart,
    programmeId: string,
    owner: PersonActor,
    approver: PersonActor,
  ): Promise<string> {
    const { key: _, focalPoint: __, ...description } = part;
    const known = (await this.knownInstitutions.mine(owner)).find(({ name }) => name === part.name);
    const id =
      known?.id ?? (await this.institutions.apply(owner, { ...description, website: null }, [programmeId]));
    const validUntil = addDays(this.clock.today(), 1_460);
    if (!known || known.state === 'APPLIED')
      await this.institutions.step(approver, 'approve', { id, validUntil });
    return id;
  }

  /** The services of an association, written by its owner and checked by others. */
  services(
    bodyId: string,
    descriptions: readonly ServiceDescription[],
    hands: DirectoryHands,
  ): Promise<void> {
    return this.directory.list(bodyId, descriptions, hands);
  }

  /** What the associations are, their ratings, and the referrals between them. */
  refer(associations: readonly Association[], hands: Omit<DirectoryHands, 'owner'>): Promise<void> {
    return this.directory.refer(associations, hands);
  }
}
