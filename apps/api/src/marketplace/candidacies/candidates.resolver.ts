import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { PageArgs, toConnection } from '#api/graphql/connection';
import { CandidacyType } from '#api/marketplace/candidacies/candidacy.type';
import { CandidateConnection, CandidateType } from '#api/marketplace/candidacies/candidate.type';
import { MatchType, matchType } from '#api/marketplace/matching/match.type';
import { AssignmentPairType } from '#api/placements/placements/assignment.type';
import type { PersonActor } from '#domain/kernel/actor';
import { CandidateListQueries } from '#features/marketplace/candidacies/candidate-list.queries';
import { candidateAlias } from '#features/marketplace/needs/candidate-alias';

/** Who is meant, by need and person. */
interface Pair {
  readonly needId: string;
  readonly professionalId: string;
}

const ALIAS =
  'A short name that tells the person apart among the candidates for this need: the same in every list and message.';
const aliasOf = ({ needId, professionalId }: Pair): string => candidateAlias(needId, professionalId);

/** The one list of those who fit a need or are candidates for it. */
@Resolver(() => CandidateType)
export class CandidatesResolver {
  constructor(private readonly lists: CandidateListQueries) {}

  @Allow('match.read')
  @Query(() => CandidateConnection, {
    description:
      'Everyone who fits a need or is a candidate for it, once each: applicants, matches, and closed candidacies; for its institution and staff.',
  })
  async candidates(
    @CurrentPerson() actor: PersonActor,
    @Args('needId', { type: () => ID }) needId: string,
    @Args() page: PageArgs,
  ): Promise<CandidateConnection> {
    return toConnection(await this.lists.page(actor, needId, page), ({ match, ...row }) => ({
      ...row,
      match: match && matchType(match),
    }));
  }

  @ResolveField(() => String, { description: ALIAS })
  alias(@Parent() pair: Pair): string {
    return aliasOf(pair);
  }
}

/** The same short name on a match. */
@Resolver(() => MatchType)
export class MatchAliasResolver {
  @ResolveField(() => String, { description: ALIAS })
  alias(@Parent() pair: Pair): string {
    return aliasOf(pair);
  }
}

/** The same short name on a candidacy. */
@Resolver(() => CandidacyType)
export class CandidacyAliasResolver {
  @ResolveField(() => String, { description: ALIAS })
  alias(@Parent() pair: Pair): string {
    return aliasOf(pair);
  }
}

/** The same short name in a proposal of who goes where. */
@Resolver(() => AssignmentPairType)
export class AssignmentAliasResolver {
  @ResolveField(() => String, { description: ALIAS })
  alias(@Parent() pair: Pair): string {
    return aliasOf(pair);
  }
}
