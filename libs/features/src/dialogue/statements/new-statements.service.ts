import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { assertMaySeeConsultation } from '#domain/dialogue/consultations/consultation.policy';
import { hasStatementLength } from '#domain/dialogue/consultations/consultation.rules';
import { CONSULTATION_LIMITS } from '#domain/dialogue/consultations/limits';
import type { StatementEventData } from '#domain/dialogue/statements/events';
import { STATEMENT } from '#domain/dialogue/statements/statement.states';
import { assertAdding } from '#domain/dialogue/statements/voice.rules';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError, refuseProblems } from '#domain/kernel/errors';
import type { Locale } from '#domain/kernel/locale';
import { nextState } from '#domain/kernel/machine';
import { localDate } from '#domain/kernel/time-zone';
import { ConsultationReaderService } from '#features/dialogue/consultations/consultation-reader.service';
import { ParticipationService } from '#features/dialogue/statements/participation.service';
import type { StatementEntity } from '#features/dialogue/statements/statement.entity';
import { StatementStore } from '#features/dialogue/statements/statement.store';
import { statementEvent } from '#features/dialogue/statements/statement-event';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** The trail never says who: to it, every statement comes from a visitor. */
const NOBODY = actorId({ kind: 'visitor' });
const BY = 'system:dialogue';
/** Statements of one person that may wait for moderation at a time. */
const MOST_WAITING = 5;

type NewStatement = Omit<StatementEntity, 'number'>;

/** Statements that people add, and those with which a consultation begins. */
@Injectable()
export class NewStatementsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly consultations: ConsultationReaderService,
    private readonly statements: StatementStore,
    private readonly participation: ParticipationService,
    private readonly outbox: Outbox<StatementEventData>,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds a statement, which others read before anybody sees it; answers its id. Refuses NOT_FOUND, NOT_IN_AUDIENCE,
   * PHASE_CLOSED, BAD_INPUT, STATEMENT_REPEATED, STATEMENTS_WAITING.
   */
  add(actor: PersonActor, consultationId: string, locale: Locale, text: string): Promise<string> {
    return this.work.run(NOBODY, async (tx) => {
      const consultation = await this.consultations.hold(tx, consultationId);
      assertMaySeeConsultation(actor, consultation);
      const now = this.clock.now();
      assertAdding(consultation, now, localDate(now, consultation.timeZone));
      assertStatement(text);
      const authorKey = await this.participation.takePart(tx, actor, consultation);
      await this.assertRoom(tx, consultationId, text, authorKey);
      const statement = { ...begun(consultationId, locale, text, now), authorKey };
      await this.statements.insert(tx, consultationId, [statement]);
      await this.outbox.append(tx, NOBODY, statementEvent(statement, consultation, 'statement.added', {}));
      return statement.id;
    });
  }

  /** Publishes the statements with which a consultation begins, once. */
  begin(consultationId: string): Promise<void> {
    return this.work.run(BY, async (tx) => {
      const consultation = await this.consultations.lock(tx, consultationId);
      if (await this.statements.hasSeeds(tx, consultationId)) return;
      const now = this.clock.now();
      const seeds = consultation.seeds.map(({ locale, text }) => ({
        ...begun(consultationId, locale, text, now),
        isSeed: true,
        state: nextState(STATEMENT, null, 'begin'),
        decidedAt: now,
      }));
      if (seeds.length > 0) await this.statements.insert(tx, consultationId, seeds);
      for (const seed of seeds)
        await this.outbox.append(tx, BY, statementEvent(seed, consultation, 'statement.begun', {}));
    });
  }

  private async assertRoom(tx: Tx, consultationId: string, text: string, authorKey: Buffer): Promise<void> {
    if (await this.statements.isThere(tx, consultationId, text)) throw new DomainError('STATEMENT_REPEATED');
    if ((await this.statements.waiting(tx, consultationId, authorKey)) >= MOST_WAITING)
      throw new DomainError('STATEMENTS_WAITING');
  }
}

/** A statement as it begins: read by nobody yet. */
const begun = (consultationId: string, locale: Locale, text: string, now: Date): NewStatement => ({
  id: uuidv7(),
  consultationId,
  locale,
  text,
  isSeed: false,
  authorKey: null,
  state: nextState(STATEMENT, null, 'add'),
  version: 1,
  reason: null,
  addedAt: now,
  decidedAt: null,
  unheard: false,
});

/** A statement is one sentence of 10 to 280 characters, and no mere address of a site. */
function assertStatement(text: string): void {
  const [least, most] = CONSULTATION_LIMITS.statement;
  if (!hasStatementLength(text) || /^https?:\/\/\S+$/i.test(text))
    refuseProblems([{ field: 'text', code: 'CHARACTERS', values: { least, most } }]);
}
