import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { DomainError, refuseProblems } from '#domain/kernel/errors';
import type { OnBehalf } from '#domain/kernel/on-behalf';
import { supportProblems } from '#domain/marketplace/needs/support.rules';
import { BLANK_TERMS, type TermsOfReference, unknownLanguages } from '#domain/marketplace/needs/terms';
import { AccountQueries } from '#features/identity/accounts/account.queries';
import type { NeedEntity } from '#features/marketplace/needs/need.entity';
import { InstitutionQueries } from '#features/parties/institutions/institution.queries';
import { ProgrammeQueries } from '#features/parties/programmes/programme.queries';
import { TaxonomyQueries } from '#features/reference/taxonomy/taxonomy.queries';
import { Clock } from '#platform/clock/clock';

/** Where a new need belongs. */
export interface DraftPlace {
  readonly programmeId: string;
  readonly institutionId: string;
  readonly onBehalfOf?: OnBehalf | null;
}

/** What a text must fit before it is written: a programme, an institution, and codes that mean something. */
@Injectable()
export class NeedDraftsService {
  constructor(
    private readonly institutions: InstitutionQueries,
    private readonly programmes: ProgrammeQueries,
    private readonly accounts: AccountQueries,
    private readonly taxonomy: TaxonomyQueries,
    private readonly clock: Clock,
  ) {}

  /** A need of which nothing is written yet. Throws NOT_FOUND for a programme in which the institution has no part, an unknown institution or focal point. */
  async blank({ programmeId, institutionId, onBehalfOf }: DraftPlace): Promise<NeedEntity> {
    const institution = await this.institutions.facts(institutionId);
    const parts = await this.institutions.programmesOf([institutionId]);
    if (!parts.some((part) => part.programmeId === programmeId))
      throw new DomainError('NOT_FOUND', { field: 'programmeId' });
    await this.programmes.rules(programmeId);
    if (onBehalfOf) await this.assertFocalPoint(institutionId, onBehalfOf.accountId);
    return {
      ...(BLANK_TERMS as { -readonly [Field in keyof typeof BLANK_TERMS]: NeedEntity[Field] }),
      id: uuidv7(),
      programmeId,
      institutionId,
      country: institution.country,
      state: 'DRAFT',
      version: 1,
      revision: 1,
      authorIds: [],
      createdAt: this.clock.now(),
      submittedAt: null,
      reviewDueAt: null,
      publishedAt: null,
    };
  }

  /**
   * Refuses languages, skills, sectors and professions that are in no list, and amounts that their currency does not
   * have. Throws BAD_INPUT,
   * TAXONOMY_UNKNOWN_CONCEPT, TAXONOMY_UNKNOWN_SECTOR.
   */
  async refuseUnknown({
    skills,
    sector,
    licence,
    languages,
    support,
  }: Partial<TermsOfReference>): Promise<void> {
    refuseProblems([...unknownLanguages(languages ?? []), ...supportProblems(support ?? [])]);
    const uris = (skills ?? []).map((skill) => skill.conceptUri);
    if (uris.length > 0) await this.taxonomy.assertConcepts('SKILL', uris);
    if (licence) await this.taxonomy.assertConcepts('OCCUPATION', [licence]);
    if (sector) await this.taxonomy.assertSectors([sector]);
  }

  private async assertFocalPoint(institutionId: string, accountId: string): Promise<void> {
    const people = await this.accounts.membersOf([institutionId]);
    if (!people.some((member) => member.accountId === accountId)) {
      throw new DomainError('NOT_FOUND', { field: 'onBehalfOf' });
    }
  }
}
