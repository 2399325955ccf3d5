import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { AmountScalar } from '#api/graphql/scalars';
import { BudgetInput } from '#api/placements/spending/spending.input';
import { BudgetType } from '#api/placements/spending/spending.type';
import type { PersonActor } from '#domain/kernel/actor';
import { inUnits } from '#domain/kernel/money/money.rules';
import { leftOf } from '#domain/placements/spending/budget.rules';
import { BudgetsService } from '#features/placements/spending/budgets.service';
import { type BudgetRow, SpendingQueries } from '#features/placements/spending/spending.queries';

/** What programmes may spend, and what there is of it. */
@Resolver(() => BudgetType)
export class BudgetsResolver {
  constructor(
    private readonly service: BudgetsService,
    private readonly queries: SpendingQueries,
  ) {}

  @Allow('budget.read')
  @Query(() => [BudgetType], {
    name: 'budgets',
    description: 'The budgets of the programmes that you reach, by programme, the newest first.',
  })
  async list(
    @CurrentPerson() actor: PersonActor,
    @Args('programmeId', { type: () => ID, nullable: true, description: 'Only of this programme.' })
    programmeId?: string | null,
  ): Promise<BudgetType[]> {
    return (await this.queries.budgets(actor, programmeId)).map(budgetOf);
  }

  @Allow('budget.set')
  @Mutation(() => BudgetType, {
    description: 'Sets a budget. Refuses BUDGET_OVERLAPS where the programme has one in the currency.',
  })
  async setBudget(
    @CurrentPerson() actor: PersonActor,
    @Args('budget') budget: BudgetInput,
  ): Promise<BudgetType> {
    return budgetOf(await this.queries.budget(actor, await this.service.set(actor, budget)));
  }

  @Allow('budget.set')
  @Mutation(() => BudgetType, {
    description: 'Raises or lowers a budget; refuses BUDGET_EXCEEDED below what is paid, waits and is held.',
  })
  async changeBudget(
    @CurrentPerson() actor: PersonActor,
    @Args('budgetId', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version that you have seen.' }) version: number,
    @Args('amount', { type: () => AmountScalar, description: 'The budget from now on.' }) amount: string,
  ): Promise<BudgetType> {
    await this.service.change(actor, id, version, amount);
    return budgetOf(await this.queries.budget(actor, id));
  }
}

function budgetOf({ figures, ...row }: BudgetRow): BudgetType {
  const { amount, paid, waiting, held, currency } = figures;
  const shown = { amount, paid, waiting, held, left: leftOf(figures) };
  const units = Object.entries(shown).map(([name, minor]) => [name, inUnits(minor, currency)]);
  return { ...row, ...(Object.fromEntries(units) as Record<keyof typeof shown, string>) };
}
