import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OwnStatementType, StatementStepType } from '#api/dialogue/statements/statement.type';
import { type Step, STEPS_DESCRIPTION } from '#api/graphql/step.type';
import { STATEMENT, type StatementCommand } from '#domain/dialogue/statements/statement.states';
import { asksOf } from '#domain/kernel/asks';
import { allowedCommands } from '#domain/kernel/machine';
import type { StatementEntity } from '#features/dialogue/statements/statement.entity';

/** Statements as who wrote them sees them. */
@Resolver(() => OwnStatementType)
export class OwnStatementsResolver {
  @ResolveField(() => [StatementStepType], { description: STEPS_DESCRIPTION })
  steps(@Parent() { state }: StatementEntity): Step<StatementCommand>[] {
    return allowedCommands(STATEMENT, state, 'PROFESSIONAL').map((command) => ({
      command,
      ...asksOf(STATEMENT, command),
    }));
  }
}
