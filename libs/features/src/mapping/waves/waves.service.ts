import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { addDays } from '#domain/kernel/dates';
import { ruleOf } from '#domain/kernel/four-eyes.rules';
import { assertSeen } from '#domain/kernel/seen';
import { WAVE_EVENT, type WaveEventData } from '#domain/mapping/waves/events';
import type { Linkability, WaveDraft } from '#domain/mapping/waves/wave';
import {
  assertMayPrepareWave,
  assertMaySeeWave,
  decideWave,
  type WaveStepCommand,
  whoIsAtWave,
} from '#domain/mapping/waves/wave.policy';
import { assertReopened } from '#domain/mapping/waves/wave.rules';
import { WAVE } from '#domain/mapping/waves/wave.states';
import { FourEyesService } from '#features/identity/audit/four-eyes.service';
import type { WaveEntity } from '#features/mapping/waves/wave.entity';
import { WaveStore } from '#features/mapping/waves/wave.store';
import { waveEvent } from '#features/mapping/waves/wave-event';
import { WaveGuardsService } from '#features/mapping/waves/wave-guards.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** What is asked of whom, and whether their answers can be found again. */
export interface NewWave extends WaveDraft {
  readonly questionnaireId: string;
  readonly programmeId: string;
  /** The heritage country of those who are asked, ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly linkability: Linkability;
}

/** A command on a wave, as a person gives it. */
export interface WaveStep {
  readonly id: string;
  /** The version that the caller has seen. */
  readonly version?: number | null;
  /** One of the command's codes. */
  readonly reason?: string | null;
  /** The new last day. */
  readonly day?: string | null;
}

/** Preparing a wave, and taking its steps. */
@Injectable()
export class WavesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly waves: WaveStore,
    private readonly guards: WaveGuardsService,
    private readonly eyes: FourEyesService,
    private readonly outbox: Outbox<WaveEventData>,
    private readonly clock: Clock,
  ) {}

  /** Begins a draft; answers its id. Refuses NOT_FOUND for a place of others, FORBIDDEN, BAD_INPUT. */
  async create(actor: PersonActor, given: NewWave): Promise<string> {
    const { questionnaireId, programmeId, country, linkability } = given;
    assertMaySeeWave(actor, { programmeId, country });
    assertMayPrepareWave(actor, { programmeId, country, state: 'DRAFT' });
    const now = this.clock.now();
    const wave: WaveEntity = {
      id: uuidv7(),
      ...{ questionnaireId, programmeId, country, linkability },
      ...{ state: 'DRAFT', version: 1, ...writable(given) },
      ...{ pilotAnswers: 0, reason: null, settled: false },
      ...{ createdBy: actor.accountId, createdAt: now, openedAt: null, closedAt: null, reopenedOn: null },
    };
    await this.work.run(actorId(actor), async (tx) => {
      await this.waves.assertPlace(tx, programmeId, country);
      await this.guards.assertTargets(tx, questionnaireId, given);
      await this.waves.insert(tx, wave);
      await this.outbox.append(tx, actorId(actor), waveEvent(wave, 'wave.created', { from: null }));
    });
    return wave.id;
  }

  /** Writes the draft again; linkability stays. Refuses NOT_FOUND, FORBIDDEN, WAVE_FIXED, STALE_VERSION, BAD_INPUT. */
  async edit(actor: PersonActor, id: string, version: number, draft: WaveDraft): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const wave = await this.waves.lock(tx, id);
      assertMayPrepareWave(actor, wave);
      assertSeen(version, wave.version);
      await this.guards.assertTargets(tx, wave.questionnaireId, draft);
      Object.assign(wave, writable(draft));
      await this.waves.save(tx, wave);
      await this.outbox.append(tx, actorId(actor), waveEvent(wave, 'wave.edited', {}));
    });
  }

  /**
   * Takes a step of the wave. Refuses NOT_FOUND, STALE_VERSION, ILLEGAL_TRANSITION, FORBIDDEN, REASON_REQUIRED,
   * FOUR_EYES_REQUIRED, WAVE_INCOMPLETE, WAVE_REOPENED, WAVE_REPORT_MISSING, TOO_FEW_ANSWERS.
   */
  async step(actor: PersonActor, command: WaveStepCommand, step: WaveStep): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const wave = await this.waves.lock(tx, step.id);
      const from = wave.state;
      const to = decideWave(actor, wave, command, step.reason);
      assertSeen(step.version, wave.version);
      const on = { kind: 'wave', id: wave.id } as const;
      await this.eyes.assert(tx, actor, ruleOf(WAVE, from, command), on, whoIsAtWave(actor, wave));
      await this.perform(tx, wave, command, step);
      wave.state = to;
      wave.reason = step.reason ?? null;
      await this.waves.save(tx, wave);
      const more = { from, reason: step.reason, date: wave.closesOn };
      await this.outbox.append(tx, actorId(actor), waveEvent(wave, WAVE_EVENT[command], more));
    });
  }

  private async perform(
    tx: Tx,
    wave: WaveEntity,
    command: WaveStepCommand,
    { day }: WaveStep,
  ): Promise<void> {
    const now = this.clock.now();
    const today = this.clock.today();
    if (command === 'submit' || command === 'open') await this.guards.assertComplete(tx, wave);
    if (command === 'open') {
      wave.openedAt = now;
      await this.waves.dropLinks(tx, wave.id);
    }
    if (command === 'close' || command === 'cancel') wave.closedAt = now;
    if (command === 'cancel') await this.waves.dropLinks(tx, wave.id);
    if (command === 'publish') {
      await this.guards.publish(tx, wave);
      await this.waves.dropLinks(tx, wave.id);
    }
    if (command === 'withdraw') await this.guards.withdraw(tx, wave);
    if (command === 'reopen') {
      const closesOn = assertReopened(day, { reopenedOn: wave.reopenedOn, today });
      Object.assign(wave, { ...lastDay(closesOn), reopenedOn: today, closedAt: null, settled: false });
    }
  }
}

const lastDay = (closesOn: string) => ({
  closesOn,
  closesAt: new Date(`${addDays(closesOn, 1)}T00:00:00Z`),
});

const writable = ({ closesOn, minimum, targets }: WaveDraft) => ({
  ...lastDay(closesOn),
  minimum,
  targets: targets.map(({ question, choice, people }) => ({ question, choice, people })),
});
