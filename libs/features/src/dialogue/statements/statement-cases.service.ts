import { Injectable } from '@nestjs/common';
import type { STATEMENT_EVENT, StatementEventData } from '#domain/dialogue/statements/events';
import { type StatementFacts, whoIsAtStatement } from '#domain/dialogue/statements/statement.policy';
import type { StatementCommand } from '#domain/dialogue/statements/statement.states';
import type { PersonActor } from '#domain/kernel/actor';
import type { Ruled } from '#domain/kernel/four-eyes.rules';
import type { HeldConsultation } from '#features/dialogue/consultations/consultation-reader.service';
import { ConsultationReaderService } from '#features/dialogue/consultations/consultation-reader.service';
import type { StatementEntity } from '#features/dialogue/statements/statement.entity';
import { StatementStore } from '#features/dialogue/statements/statement.store';
import { statementEvent } from '#features/dialogue/statements/statement-event';
import { VoiceKeysService } from '#features/dialogue/statements/voice-keys.service';
import { FourEyesService } from '#features/identity/audit/four-eyes.service';
import type { Tx } from '#platform/db/tx';
import { Outbox } from '#platform/outbox/outbox';

/** A statement under a lock, with all that decides what somebody may do with it. */
export interface StatementCase {
  readonly statement: StatementEntity;
  readonly consultation: HeldConsultation;
  readonly facts: StatementFacts;
}

/** Statements on which somebody acts: whose they are, who acted on them before, and what is remembered of it. */
@Injectable()
export class StatementCasesService {
  constructor(
    private readonly consultations: ConsultationReaderService,
    private readonly statements: StatementStore,
    private readonly keys: VoiceKeysService,
    private readonly eyes: FourEyesService,
    private readonly outbox: Outbox<StatementEventData>,
  ) {}

  /** The statement, locked until the transaction ends. Throws NOT_FOUND. */
  async lock(tx: Tx, { accountId }: PersonActor, id: string): Promise<StatementCase> {
    const statement = await this.statements.lock(tx, id);
    const { consultationId, authorKey, state } = statement;
    const consultation = await this.consultations.hold(tx, consultationId);
    const isOwn =
      authorKey !== null && authorKey.equals(await this.keys.keyOf(consultationId, accountId, tx));
    return { statement, consultation, facts: { state, isOwn, consultation } };
  }

  /** Keeps a command from those who took part in what it judges. Refuses FOUR_EYES_REQUIRED. */
  assertOthers(tx: Tx, actor: PersonActor, rule: Ruled, { statement, facts }: StatementCase): Promise<void> {
    const on = { kind: 'statement', id: statement.id } as const;
    return this.eyes.assert(tx, actor, rule, on, whoIsAtStatement(actor, facts));
  }

  /** Saves the statement with its event. */
  async save(
    tx: Tx,
    by: string,
    { statement, consultation, facts }: StatementCase,
    name: (typeof STATEMENT_EVENT)[StatementCommand],
    reason?: string | null,
  ): Promise<void> {
    await this.statements.save(tx, statement);
    await this.outbox.append(
      tx,
      by,
      statementEvent(statement, consultation, name, { from: facts.state }, reason),
    );
  }
}
