import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError, refuseProblems } from '#domain/kernel/errors';
import { assertMaySeeCandidacy, mayWriteMessages } from '#domain/marketplace/candidacies/candidacy.policy';
import { CANDIDACY_LIMITS } from '#domain/marketplace/candidacies/limits';
import { FilesService } from '#features/identity/files/files.service';
import { CandidacyStore } from '#features/marketplace/candidacies/candidacy.store';
import { CandidacyStepsService } from '#features/marketplace/candidacies/candidacy-steps.service';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** What somebody writes, with files that the same person has uploaded before. */
export interface NewMessage {
  readonly text: string;
  readonly fileIds?: readonly string[];
}

/** The thread of a candidacy: professional, focal points and case officer. */
@Injectable()
export class CandidacyMessagesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: CandidacyStore,
    private readonly steps: CandidacyStepsService,
    private readonly files: FilesService,
    private readonly clock: Clock,
  ) {}

  /** Posts a message with its files; answers its id. Refuses NOT_FOUND for a file that is not the writer's own and unused. */
  send(actor: PersonActor, candidacyId: string, { text, fileIds = [] }: NewMessage): Promise<string> {
    if (!text.trim() || text.length > CANDIDACY_LIMITS.message) {
      refuseProblems([
        { field: 'text', code: 'CHARACTERS', values: { least: 1, most: CANDIDACY_LIMITS.message } },
      ]);
    }
    return this.work.run(actorId(actor), async (tx) => {
      // A message changes nothing of the candidacy: those who write at once need not wait for one another.
      const candidacy = await this.store.keep(tx, candidacyId);
      const facts = await this.steps.factsOf(tx, candidacy);
      assertMaySeeCandidacy(actor, facts);
      if (!mayWriteMessages(actor, facts)) throw new DomainError('FORBIDDEN');
      const id = uuidv7();
      await this.store.insertMessage(tx, {
        id,
        candidacyId,
        authorId: actor.accountId,
        text,
        sentAt: this.clock.now(),
      });
      await this.files.use(tx, actor, fileIds, { subject: 'CANDIDACY', subjectId: candidacyId, partId: id });
      const receiverIds = await this.store.othersInThread(tx, candidacy, actor.accountId);
      await this.steps.appendEvent(tx, actor, candidacy, 'message.posted', { messageId: id, receiverIds });
      return id;
    });
  }
}
