import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { type Actor, actorId } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { assertSeen } from '#domain/kernel/seen';
import type { ProgrammeEventData } from '#domain/parties/programmes/events';
import { assertMayManageProgramme } from '#domain/parties/programmes/programme.policy';
import {
  assertProgramme,
  assertRules,
  type ProgrammeDescription,
} from '#domain/parties/programmes/programme.rules';
import type { ProgrammeRules, ProgrammeState } from '#domain/parties/programmes/rules';
import type { ProgrammeEntity } from '#features/parties/programmes/programme.entity';
import { ProgrammeStore } from '#features/parties/programmes/programme.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Making programmes and publishing their rules. */
@Injectable()
export class ProgrammesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammeStore,
    private readonly outbox: Outbox<ProgrammeEventData>,
    private readonly clock: Clock,
  ) {}

  /** Makes an open programme with a first version of its rules; answers its id. Refuses FORBIDDEN, BAD_INPUT, PROGRAMME_CODE_TAKEN. */
  create(actor: Actor, description: ProgrammeDescription, rules: ProgrammeRules): Promise<string> {
    assertMayManageProgramme(actor, null);
    assertProgramme(description);
    assertRules(rules);
    return this.work.run(actorId(actor), async (tx) => {
      const programme = newProgramme(description, this.clock.now());
      if (!(await this.programmes.insert(tx, programme)))
        throw new DomainError('PROGRAMME_CODE_TAKEN', { field: 'code' });
      await this.saveRules(tx, actor, programme, rules);
      await this.outbox.append(tx, actorId(actor), programmeEvent(programme, 'programme.created'));
      return programme.id;
    });
  }

  /**
   * Puts new rules in force; answers their version. `seenVersion` is that of the programme, so that nobody publishes
   * over another's rules. Refuses FORBIDDEN, STALE_VERSION, BAD_INPUT, MATCHING_WEIGHTS_INVALID.
   */
  publishRules(actor: Actor, id: string, seenVersion: number, rules: ProgrammeRules): Promise<number> {
    assertMayManageProgramme(actor, id);
    assertRules(rules);
    return this.work.run(actorId(actor), async (tx) => {
      const programme = await this.programmes.lock(tx, id);
      assertSeen(seenVersion, programme.version);
      programme.rulesVersion += 1;
      await this.saveRules(tx, actor, programme, rules);
      await this.programmes.save(tx, programme);
      await this.outbox.append(tx, actorId(actor), programmeEvent(programme, 'programme.rules-published'));
      return programme.rulesVersion;
    });
  }

  /** The programme, held as it is until the transaction ends, beside others who do the same. Throws NOT_FOUND. */
  hold(tx: Tx, id: string): Promise<ProgrammeEntity> {
    return this.programmes.hold(tx, id);
  }

  /** The programme, for this transaction alone until it ends. Throws NOT_FOUND. */
  lock(tx: Tx, id: string): Promise<ProgrammeEntity> {
    return this.programmes.lock(tx, id);
  }

  /** The ids of the open programmes with these codes, by code, held open until the transaction ends. */
  holdOpen(tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.programmes.holdOpen(tx, codes);
  }

  /** Closes a programme to new people and institutions, or opens it again. Refuses FORBIDDEN. */
  async setState(actor: Actor, id: string, state: ProgrammeState): Promise<void> {
    assertMayManageProgramme(actor, id);
    await this.work.run(actorId(actor), async (tx) => {
      const programme = await this.programmes.lock(tx, id);
      if (programme.state === state) return;
      programme.state = state;
      await this.programmes.save(tx, programme);
      const name = state === 'OPEN' ? 'programme.reopened' : 'programme.closed';
      await this.outbox.append(tx, actorId(actor), programmeEvent(programme, name));
    });
  }

  private saveRules(tx: Tx, actor: Actor, programme: ProgrammeEntity, rules: ProgrammeRules): Promise<void> {
    const { eligibility, matching, deadlines, minReadiness } = rules;
    return this.programmes.insertVersion(tx, {
      programmeId: programme.id,
      version: programme.rulesVersion,
      eligibility,
      matching,
      deadlines,
      minReadiness,
      publishedAt: this.clock.now(),
      publishedBy: actorId(actor),
    });
  }
}

function newProgramme(
  { code, name, sendingCountry, heritageCountries }: ProgrammeDescription,
  now: Date,
): ProgrammeEntity {
  return {
    id: uuidv7(),
    code,
    name: name.trim(),
    sendingCountry,
    heritageCountries: [...new Set(heritageCountries)],
    state: 'OPEN',
    rulesVersion: 1,
    createdAt: now,
    version: 1,
  };
}

function programmeEvent<N extends keyof ProgrammeEventData>(programme: ProgrammeEntity, name: N) {
  const { id, version, rulesVersion } = programme;
  return { name, aggregate: { type: 'programme', id, version }, data: { programmeId: id, rulesVersion } };
}
