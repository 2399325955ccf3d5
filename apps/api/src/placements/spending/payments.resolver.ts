import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentActor, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { type Step, STEPS_DESCRIPTION } from '#api/graphql/step.type';
import { tableOf, TrailLoader } from '#api/identity/audit/trail.loader';
import { PaymentInput, PaymentStepInput } from '#api/placements/spending/spending.input';
import {
  CommitmentType,
  PaymentCommandEnum,
  PaymentStepType,
  PaymentType,
} from '#api/placements/spending/spending.type';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { inUnits } from '#domain/kernel/money/money.rules';
import { whoIs } from '#domain/kernel/who';
import { paymentCommandsFor } from '#domain/placements/spending/payment.policy';
import { PAYMENT, type PaymentCommand } from '#domain/placements/spending/payment.states';
import { PaymentsService } from '#features/placements/spending/payments.service';
import type { CommitmentEntity, PaymentEntity } from '#features/placements/spending/spending.entity';
import { SpendingQueries } from '#features/placements/spending/spending.queries';

/** An amount of a row as people write it. */
const withAmount = <Row extends Pick<PaymentEntity | CommitmentEntity, 'amountMinor' | 'currency'>>(
  row: Row,
): Row & { readonly amount: string } => ({ ...row, amount: inUnits(BigInt(row.amountMinor), row.currency) });

/** What was paid for placements: recorded by one person, approved by another. */
@Resolver(() => PaymentType)
export class PaymentsResolver {
  constructor(
    private readonly service: PaymentsService,
    private readonly queries: SpendingQueries,
    private readonly trails: TrailLoader,
  ) {}

  @Allow('payment.read')
  @Query(() => [PaymentType], {
    name: 'payments',
    description:
      'What was paid for a placement, the newest first. The two sides see what they got, once it is approved.',
  })
  async list(
    @CurrentPerson() actor: PersonActor,
    @Args('placementId', { type: () => ID }) placementId: string,
  ): Promise<PaymentType[]> {
    return (await this.queries.payments(actor, placementId)).map(withAmount);
  }

  @Allow('budget.read')
  @Query(() => [CommitmentType], { description: 'What a placement holds of the budgets now.' })
  async commitments(
    @CurrentPerson() actor: PersonActor,
    @Args('placementId', { type: () => ID }) placementId: string,
  ): Promise<CommitmentType[]> {
    return (await this.queries.commitments(actor, placementId)).map(withAmount);
  }

  @Allow('payment.step')
  @Query(() => [PaymentType], { description: 'The payments that wait for approval, the oldest first.' })
  async paymentsToApprove(@CurrentPerson() actor: PersonActor): Promise<PaymentType[]> {
    return (await this.queries.waiting(actor)).map(withAmount);
  }

  @ResolveField(() => [PaymentStepType], { description: STEPS_DESCRIPTION })
  steps(
    @Parent() row: PaymentEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Step<PaymentCommand>[]> {
    return this.trails.steps(context, actor, {
      on: { kind: 'payment', id: row.id },
      sides: whoIs(actor, row),
      commands: paymentCommandsFor(actor, row),
      ...tableOf(PAYMENT, row.state),
    });
  }

  @Allow('payment.record')
  @Mutation(() => PaymentType, {
    description:
      'Records that something was paid. Refuses NO_BUDGET, BUDGET_EXCEEDED above what is left, PAYMENT_TWICE for a ' +
      'reference that counts already.',
  })
  async recordPayment(
    @CurrentPerson() actor: PersonActor,
    @Args('payment') payment: PaymentInput,
  ): Promise<PaymentType> {
    const id = await this.service.record(actor, payment);
    return withAmount(await this.queries.payment(actor, id));
  }

  @Allow('payment.step')
  @Mutation(() => PaymentType, {
    description: 'Takes a step on a payment; whoever recorded it does not approve it.',
  })
  async stepPayment(
    @CurrentPerson() actor: PersonActor,
    @Args('command', { type: () => PaymentCommandEnum }) command: PaymentCommand,
    @Args('step') step: PaymentStepInput,
  ): Promise<PaymentType> {
    await this.service.step(actor, command, step);
    return withAmount(await this.queries.payment(actor, step.id));
  }
}
