import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  AuditLineInput,
  AuditStepType,
  ModeratedLineInput,
  SafeguardingAuditType,
} from '#api/associations/registry/safeguarding-audit.type';
import { Allow, AllowEach } from '#api/auth/allow';
import { CurrentActor, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { CodeScalar } from '#api/graphql/scalars';
import { type Step, stepCommandEnum, STEPS_DESCRIPTION } from '#api/graphql/step.type';
import { tableOf, TrailLoader } from '#api/identity/audit/trail.loader';
import { answersOf, auditCommandsFor } from '#domain/associations/registry/audit.policy';
import { AUDIT_STANDARDS, rateAudit } from '#domain/associations/registry/audit.rules';
import { AUDIT, type AuditCommand } from '#domain/associations/registry/audit.states';
import type { Permission } from '#domain/catalogue/permissions';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { whoIsAt } from '#domain/parties/institutions/institution.policy';
import { AuditQueries, type AuditRow } from '#features/associations/registry/audit.queries';
import { AuditsService } from '#features/associations/registry/audits.service';

const PERMISSIONS = {
  submit: 'safeguarding.answer',
  return: 'safeguarding.rate',
} as const satisfies Partial<Record<AuditCommand, Permission>>;
type Command = keyof typeof PERMISSIONS;
const CommandEnum = stepCommandEnum('SafeguardingAudit', PERMISSIONS);

type Node = SafeguardingAuditType & { readonly row: AuditRow };

/** Self-audits of safeguarding: what bodies say of themselves, and what an officer makes of it. */
@Resolver(() => SafeguardingAuditType)
export class SafeguardingAuditsResolver {
  constructor(
    private readonly queries: AuditQueries,
    private readonly audits: AuditsService,
    private readonly trails: TrailLoader,
  ) {}

  @Allow('safeguarding.read')
  @Query(() => [SafeguardingAuditType], {
    description:
      'The self-audits of an institution: the one that it works on first, then those that were rated.',
  })
  async safeguardingAudits(
    @CurrentPerson() actor: PersonActor,
    @Args('institutionId', { type: () => ID }) institutionId: string,
  ): Promise<Node[]> {
    return (await this.queries.ofBody(actor, institutionId)).map(nodeOf);
  }

  @Allow('safeguarding.rate')
  @Query(() => [SafeguardingAuditType], {
    description: 'The self-audits that wait for you, the oldest first.',
  })
  async auditsToRate(@CurrentPerson() actor: PersonActor): Promise<Node[]> {
    return (await this.queries.toRate(actor)).map(nodeOf);
  }

  @ResolveField(() => [AuditStepType], { description: STEPS_DESCRIPTION })
  steps(
    @Parent() { row: { audit, body } }: Node,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Step<AuditCommand>[]> {
    return this.trails.steps(context, actor, {
      on: { kind: 'audit', id: audit.id },
      sides: whoIsAt(actor, body),
      commands: auditCommandsFor(actor, body, audit.state),
      ...tableOf(AUDIT, audit.state),
    });
  }

  @Allow('safeguarding.answer')
  @Mutation(() => Boolean, {
    description: 'Keeps the answers so far; the first time it begins a self-audit.',
  })
  async saveSafeguardingAudit(
    @CurrentPerson() actor: PersonActor,
    @Args('institutionId', { type: () => ID }) institutionId: string,
    @Args('lines', { type: () => [AuditLineInput] }) lines: AuditLineInput[],
    @Args('version', { type: () => Int, nullable: true, description: 'The version that you have seen.' })
    version?: number | null,
  ): Promise<boolean> {
    await this.audits.save(actor, institutionId, lines, version);
    return true;
  }

  @AllowEach(PERMISSIONS)
  @Mutation(() => Boolean, {
    description:
      'Submits or returns the self-audit that an institution works on; `rateSafeguardingAudit` rates it.',
  })
  async stepSafeguardingAudit(
    @CurrentPerson() actor: PersonActor,
    @Args('institutionId', { type: () => ID }) institutionId: string,
    @Args('command', { type: () => CommandEnum }) command: Command,
    @Args('version', { type: () => Int, nullable: true, description: 'The version that you have seen.' })
    version?: number | null,
    @Args('reason', { type: () => CodeScalar, nullable: true, description: 'A reason code, for RETURN.' })
    reason?: string | null,
  ): Promise<boolean> {
    await this.audits.step(actor, { institutionId, command, version, reason });
    return true;
  }

  @Allow('safeguarding.rate')
  @Mutation(() => Boolean, {
    description:
      'Rates a submitted self-audit by your own answers; the rating counts at once, for twelve months.',
  })
  async rateSafeguardingAudit(
    @CurrentPerson() actor: PersonActor,
    @Args('institutionId', { type: () => ID }) institutionId: string,
    @Args('answers', { type: () => [ModeratedLineInput] }) answers: ModeratedLineInput[],
    @Args('version', { type: () => Int, nullable: true, description: 'The version that you have seen.' })
    version?: number | null,
  ): Promise<boolean> {
    await this.audits.step(actor, { institutionId, command: 'rate', version, moderated: answers });
    return true;
  }
}

function nodeOf(row: AuditRow): Node {
  const { audit, body } = row;
  const { id, institutionId, state, version, moderated, rating, validUntil } = audit;
  const own = rateAudit(answersOf(audit.lines));
  const seen = moderated && rateAudit(moderated);
  return {
    ...{ row, id, institutionId, institutionName: body.name, state, version, rating, validUntil },
    ownRating: own.rating,
    lines: audit.lines.map((line) => ({ ...line, moderated: moderated?.[line.item] ?? null })),
    shares: AUDIT_STANDARDS.map((standard) => ({
      standard,
      own: own.percent[standard],
      moderated: seen?.percent[standard] ?? null,
    })),
  };
}
