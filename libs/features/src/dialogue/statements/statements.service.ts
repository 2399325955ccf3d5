import { Injectable } from '@nestjs/common';
import { STATEMENT_EVENT } from '#domain/dialogue/statements/events';
import { decideStatement } from '#domain/dialogue/statements/statement.policy';
import { STATEMENT, type StatementCommand } from '#domain/dialogue/statements/statement.states';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { ruleOf } from '#domain/kernel/four-eyes.rules';
import { assertSeen } from '#domain/kernel/seen';
import { ConcernsService } from '#features/casework/concerns/concerns.service';
import type { StatementEntity } from '#features/dialogue/statements/statement.entity';
import { StatementCasesService } from '#features/dialogue/statements/statement-cases.service';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** A command on a statement, as a person gives it. */
export interface StatementStep {
  readonly id: string;
  /** The version that the caller has seen. */
  readonly version?: number | null;
  /** One of the command's codes. */
  readonly reason?: string | null;
}

/** The commands that people give to a statement that there is. */
export type StatementStepCommand = Exclude<StatementCommand, 'add' | 'begin'>;

/** What authors do is in the trail under nobody's name. */
const BY_AUTHOR: readonly StatementCommand[] = ['withdraw', 'appeal'];
const NOBODY = actorId({ kind: 'visitor' });

/** Moderation by IOM, and what authors do with their own statements. */
@Injectable()
export class StatementsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: StatementCasesService,
    private readonly concerns: ConcernsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a step of a statement. Refuses NOT_FOUND, STALE_VERSION, ILLEGAL_TRANSITION, FORBIDDEN,
   * REASON_REQUIRED, FOUR_EYES_REQUIRED.
   */
  async step(actor: PersonActor, command: StatementStepCommand, step: StatementStep): Promise<void> {
    const by = BY_AUTHOR.includes(command) ? NOBODY : actorId(actor);
    await this.work.run(by, async (tx) => {
      const one = await this.cases.lock(tx, actor, step.id);
      const { statement, consultation, facts } = one;
      const to = decideStatement(actor, facts, command, step.reason);
      assertSeen(step.version, statement.version);
      await this.cases.assertOthers(tx, actor, ruleOf(STATEMENT, facts.state, command), one);
      if (command === 'withhold') await this.seal(statement.text, consultation.country);
      if (command === 'withhold' || command === 'withdraw') statement.text = '';
      if (by !== NOBODY) this.decide(statement, step.reason ?? null);
      statement.state = to;
      await this.cases.save(tx, by, one, STATEMENT_EVENT[command], step.reason);
    });
  }

  private decide(statement: StatementEntity, reason: string | null): void {
    statement.reason = reason;
    statement.decidedAt = this.clock.now();
    statement.unheard = statement.authorKey !== null;
  }

  /** Gives what tells of danger to safeguarding, where nobody else reads it. */
  private seal(text: string, country: string): Promise<void> {
    return this.concerns.raise({ kind: 'visitor' }, { text, country, withName: false }, 'moderation');
  }
}
