import { Injectable } from '@nestjs/common';
import { GAP_SKILLS } from '#domain/insight/gaps/gap.rules';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { Locale } from '#domain/kernel/locale';
import { GapNeedEntity } from '#features/insight/gaps/gap.entity';
import { GapQueries } from '#features/insight/gaps/gap.queries';
import { NeedsService } from '#features/marketplace/needs/needs.service';
import { InstitutionQueries } from '#features/parties/institutions/institution.queries';
import { TaxonomyQueries } from '#features/reference/taxonomy/taxonomy.queries';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** Where a need from a gap belongs. */
export interface GapPlace {
  readonly programmeId: string;
  readonly institutionId: string;
}

/** Needs that are drafted from a gap. */
@Injectable()
export class GapNeedsService {
  constructor(
    private readonly needs: NeedsService,
    private readonly gaps: GapQueries,
    private readonly institutions: InstitutionQueries,
    private readonly taxonomy: TaxonomyQueries,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Begins a virtual need with the skills of the group that are asked for most, and marks it as born of the gap. Answers
   * its id. Refuses NOT_FOUND, FORBIDDEN as for any need, and BAD_INPUT for what is no group of skills.
   */
  async draft(actor: PersonActor, place: GapPlace, groupUri: string, locale: Locale): Promise<string> {
    const { country } = await this.institutions.facts(place.institutionId);
    const skills = await this.gaps.skillsOf(country, groupUri, GAP_SKILLS);
    const [first] = skills;
    const [group] = await this.taxonomy.concepts([groupUri], locale);
    if (!first || !group) throw new DomainError('BAD_INPUT', { field: 'groupUri' });
    const needId = await this.needs.create(actor, place, {
      title: group.label,
      modality: 'VIRTUAL',
      skills: skills.map(({ uri }) => ({ conceptUri: uri, ...ASKED })),
    });
    await this.work.run(actorId(actor), (tx) =>
      tx.insert(GapNeedEntity, {
        needId,
        groupId: first.groupId,
        month: this.clock.today().slice(0, 7),
      }),
    );
    return needId;
  }
}

/** As a form begins with a skill. */
const ASKED = { level: 2, weight: 3, essential: true, mandatory: false } as const;
