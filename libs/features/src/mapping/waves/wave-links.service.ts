import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import type { WaveEventData } from '#domain/mapping/waves/events';
import type { WaveLinkKind } from '#domain/mapping/waves/wave';
import { assertMayMakeLinks } from '#domain/mapping/waves/wave.policy';
import { WaveStore } from '#features/mapping/waves/wave.store';
import { waveEvent } from '#features/mapping/waves/wave-event';
import { Clock } from '#platform/clock/clock';
import { Env } from '#platform/config/env';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';
import { digestToken, newToken } from '#platform/security/secrets';

/** Which links are made: one for many people, or so many for one person each. */
export interface NewLinks {
  readonly waveId: string;
  readonly kind: WaveLinkKind;
  /** How many people can answer by an open link; how many links for one person each. */
  readonly people: number;
}

/** Making the links by which people answer. */
@Injectable()
export class WaveLinksService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly waves: WaveStore,
    private readonly outbox: Outbox<WaveEventData>,
    private readonly env: Env,
    private readonly clock: Clock,
  ) {}

  /** Makes links, which are shown this once; only their digests are kept. Refuses NOT_FOUND, FORBIDDEN, WAVE_FIXED. */
  make(actor: PersonActor, { waveId, kind, people }: NewLinks): Promise<string[]> {
    return this.work.run(actorId(actor), async (tx) => {
      const wave = await this.waves.lock(tx, waveId);
      assertMayMakeLinks(actor, wave);
      const tokens = Array.from({ length: kind === 'OPEN' ? 1 : people }, newToken);
      const links = tokens.map((token) => ({
        id: uuidv7(),
        ...{ waveId, kind, tokenDigest: digestToken(token), quota: kind === 'OPEN' ? people : 1 },
        ...{ begun: 0, completed: 0, createdBy: actor.accountId, createdOn: this.clock.today() },
      }));
      await this.waves.insertLinks(tx, links);
      await this.outbox.append(
        tx,
        actorId(actor),
        waveEvent(wave, 'wave.links-made', { links: links.length }),
      );
      return tokens.map((token) => `${this.env.publicUrl}/surveys#${token}`);
    });
  }
}
