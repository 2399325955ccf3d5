import { Injectable } from '@nestjs/common';
import { assertVoice } from '#domain/dialogue/statements/voice.rules';
import type { PersonActor } from '#domain/kernel/actor';
import { localDate } from '#domain/kernel/time-zone';
import type { HeldConsultation } from '#features/dialogue/consultations/consultation-reader.service';
import { StatementStore } from '#features/dialogue/statements/statement.store';
import { VoiceStore } from '#features/dialogue/statements/voice.store';
import { VoiceKeysService } from '#features/dialogue/statements/voice-keys.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';

/** Who takes part in a consultation: that is kept by account, and what is said by key. */
@Injectable()
export class ParticipationService {
  constructor(
    private readonly voices: VoiceStore,
    private readonly statements: StatementStore,
    private readonly keys: VoiceKeysService,
    private readonly clock: Clock,
  ) {}

  /** Remembers that the actor takes part, and answers the key of the actor. Refuses NOT_IN_AUDIENCE. */
  async takePart(tx: Tx, actor: PersonActor, consultation: HeldConsultation): Promise<Buffer> {
    const { id, country, timeZone } = consultation;
    assertVoice(actor, { ...consultation, ...(await this.voices.facts(tx, actor.accountId, country)) });
    await this.voices.takePart(tx, id, actor.accountId, localDate(this.clock.now(), timeZone));
    return this.keys.keyOf(id, actor.accountId, tx);
  }

  /** Takes somebody who erases the account out of every consultation: votes go, and statements lose their words. */
  async leave(tx: Tx, { accountId }: PersonActor): Promise<void> {
    for (const consultationId of await this.voices.consultationsOf(tx, accountId)) {
      const key = await this.keys.keyOf(consultationId, accountId, tx);
      await this.voices.delete(tx, consultationId, key);
      await this.statements.delete(tx, consultationId, key);
    }
  }
}
