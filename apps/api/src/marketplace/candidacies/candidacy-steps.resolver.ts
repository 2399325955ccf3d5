import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, type RequestContext } from '#api/auth/request-context';
import { StatusLoader } from '#api/casework/deadlines/status.loader';
import { StatusType } from '#api/casework/deadlines/status.type';
import { Classified } from '#api/fields/classified';
import { type Step, STEPS_DESCRIPTION } from '#api/graphql/step.type';
import { PrincipalLoader } from '#api/identity/accounts/principal.loader';
import type { Principal } from '#api/identity/accounts/principal.type';
import { tableOf, TrailLoader } from '#api/identity/audit/trail.loader';
import { CandidacyLoader } from '#api/marketplace/candidacies/candidacy.loader';
import {
  CandidacyPrincipalType,
  CandidacyStepType,
  CandidacyType,
} from '#api/marketplace/candidacies/candidacy.type';
import type { Actor } from '#domain/kernel/actor';
import { whoIs } from '#domain/kernel/who';
import {
  candidacyCommandsFor,
  candidacyCommandsForSide,
} from '#domain/marketplace/candidacies/candidacy.policy';
import { CANDIDACY, type CandidacyCommand } from '#domain/marketplace/candidacies/candidacy.states';
import { candidacyView } from '#domain/marketplace/candidacies/views';
import type { CandidacyEntity } from '#features/marketplace/candidacies/candidacy.entity';

/** What the reader can do with a candidacy, and who acts next. */
@Resolver(() => CandidacyType)
export class CandidacyStepsResolver {
  constructor(
    private readonly statuses: StatusLoader,
    private readonly principalsOf: PrincipalLoader,
    private readonly trails: TrailLoader,
    private readonly rows: CandidacyLoader,
  ) {}

  @ResolveField(() => StatusType, {
    description: 'Its status, for you: who acts next, since when, and by when.',
  })
  async status(
    @Parent() row: CandidacyEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<StatusType> {
    const offer = row.state === 'INTERVIEW' ? await this.rows.offer(context, row.id) : null;
    return this.statuses.of(context, actor, 'candidacy', row, candidacyView(row, offer));
  }

  @ResolveField(() => [CandidacyStepType], { description: STEPS_DESCRIPTION })
  async steps(
    @Parent() row: CandidacyEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Step<CandidacyCommand>[]> {
    const facts = { ...row, isHeld: await this.statuses.isPaused(context, row) };
    return this.open(context, actor, row, candidacyCommandsFor(actor, facts));
  }

  @Classified('IDENTITY')
  @ResolveField(() => [CandidacyPrincipalType], {
    description: 'The people on whose behalf you can act here; empty for all but case officers.',
  })
  async principals(
    @Parent() row: CandidacyEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Principal<CandidacyCommand>[]> {
    const facts = { ...row, isHeld: await this.statuses.isPaused(context, row) };
    return this.principalsOf.of(context, actor, row, (side) =>
      this.open(context, actor, row, candidacyCommandsForSide(actor, facts, side)),
    );
  }

  /** Without the steps that an earlier action of the actor closes. */
  private open(
    context: RequestContext,
    actor: Actor,
    row: CandidacyEntity,
    commands: readonly CandidacyCommand[],
  ): Promise<Step<CandidacyCommand>[]> {
    return this.trails.steps(context, actor, {
      on: { kind: 'candidacy', id: row.id },
      sides: whoIs(actor, row),
      commands,
      ...tableOf(CANDIDACY, row.state),
    });
  }
}
