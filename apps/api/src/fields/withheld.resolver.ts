import { Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentActor } from '#api/auth/request-context';
import { withheldOf } from '#api/fields/field.guard';
import { CandidacyType } from '#api/marketplace/candidacies/candidacy.type';
import { NeedType } from '#api/marketplace/needs/need.type';
import { InstitutionType } from '#api/parties/institutions/institution.type';
import { PlacementType } from '#api/placements/placements/placement.type';
import { ReportType } from '#api/placements/reports/report.type';
import type { Actor } from '#domain/kernel/actor';

const WITHHELD = {
  name: 'withheld',
  description:
    'The fields of this row that are not shown to your role, by name, such as `motivation` or `answers.lessons`; they are null or empty for you, whatever they hold.',
} as const;

/** What is kept from the reader of a candidacy. */
@Resolver(() => CandidacyType)
class WithheldOfCandidacyResolver {
  @ResolveField(() => [String], WITHHELD)
  withheld(@Parent() row: CandidacyType, @CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo) {
    return withheldOf(info.parentType, row, actor);
  }
}

/** What is kept from the reader of a placement. */
@Resolver(() => PlacementType)
class WithheldOfPlacementResolver {
  @ResolveField(() => [String], WITHHELD)
  withheld(@Parent() row: PlacementType, @CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo) {
    return withheldOf(info.parentType, row, actor);
  }
}

/** What is kept from the reader of a report. */
@Resolver(() => ReportType)
class WithheldOfReportResolver {
  @ResolveField(() => [String], WITHHELD)
  withheld(@Parent() row: ReportType, @CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo) {
    return withheldOf(info.parentType, row, actor);
  }
}

/** What is kept from the reader of a need. */
@Resolver(() => NeedType)
class WithheldOfNeedResolver {
  @ResolveField(() => [String], WITHHELD)
  withheld(@Parent() row: NeedType, @CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo) {
    return withheldOf(info.parentType, row, actor);
  }
}

/** What is kept from the reader of an institution. */
@Resolver(() => InstitutionType)
class WithheldOfInstitutionResolver {
  @ResolveField(() => [String], WITHHELD)
  withheld(@Parent() row: InstitutionType, @CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo) {
    return withheldOf(info.parentType, row, actor);
  }
}

/** One of them for each type whose fields a reader may be kept from. */
export const WITHHELD_RESOLVERS = [
  WithheldOfCandidacyResolver,
  WithheldOfPlacementResolver,
  WithheldOfReportResolver,
  WithheldOfNeedResolver,
  WithheldOfInstitutionResolver,
];
