import { Injectable } from '@nestjs/common';
import type { StatementEventData } from '#domain/dialogue/statements/events';
import { ConsultationReaderService } from '#features/dialogue/consultations/consultation-reader.service';
import { StatementStore } from '#features/dialogue/statements/statement.store';
import { VoiceStore } from '#features/dialogue/statements/voice.store';
import { VoiceKeysService } from '#features/dialogue/statements/voice-keys.service';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

const BY = 'system:dialogue';

/** Lets people hear that something of theirs was decided on. Nothing that is kept says which statement it was. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly consultations: ConsultationReaderService,
    private readonly statements: StatementStore,
    private readonly voices: VoiceStore,
    private readonly keys: VoiceKeysService,
    private readonly outbox: Outbox<StatementEventData>,
  ) {}

  /** Announces what was decided since the last time, once for each person and consultation. */
  announce(): Promise<void> {
    return this.work.run(BY, async (tx) => {
      for (const consultationId of await this.statements.withUnheard(tx))
        await this.announceIn(tx, consultationId);
    });
  }

  private async announceIn(tx: Tx, consultationId: string): Promise<void> {
    const { programmeId, country, version } = await this.consultations.hold(tx, consultationId);
    const wrote = new Set((await this.statements.takeUnheard(tx, consultationId)).map(inHex));
    const people = await this.voices.peopleIn(tx, consultationId);
    const keys = await this.keys.keysOf(consultationId, people, tx);
    for (const [i, accountId] of people.entries()) {
      const key = keys[i];
      if (!key || !wrote.has(inHex(key))) continue;
      await this.outbox.append(tx, BY, {
        name: 'statement.decided',
        aggregate: { type: 'consultation', id: consultationId, version },
        data: { consultationId, programmeId, country, accountId },
      });
    }
  }
}

const inHex = (key: Buffer): string => key.toString('hex');
