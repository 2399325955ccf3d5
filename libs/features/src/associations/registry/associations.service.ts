import { Injectable } from '@nestjs/common';
import type { AssociationDescription } from '#domain/associations/registry/association';
import {
  assertMayCheckNumber,
  assertMayWriteAssociation,
  type AssociationBody,
} from '#domain/associations/registry/association.policy';
import { keptIdentifiers, problemsOfAssociation } from '#domain/associations/registry/association.rules';
import type { AssociationEventData, AssociationEventFacts } from '#domain/associations/registry/events';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { eventData } from '#domain/kernel/event';
import { AssociationStore } from '#features/associations/registry/association.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** What associations say of themselves, and the check of their numbers in registers. */
@Injectable()
export class AssociationsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly associations: AssociationStore,
    private readonly outbox: Outbox<AssociationEventData>,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps what an association says. A number that stays as it was stays checked. Refuses NOT_FOUND, FORBIDDEN,
   * NOT_AN_ASSOCIATION, ASSOCIATION_INCOMPLETE, REGISTER_NUMBER_TAKEN.
   */
  async save(actor: PersonActor, institutionId: string, says: AssociationDescription): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const body = await this.associations.lockBody(tx, institutionId);
      assertMayWriteAssociation(actor, body);
      const problems = problemsOfAssociation(says);
      if (problems.length > 0) throw new DomainError('ASSOCIATION_INCOMPLETE', { problems });
      const numbers = keptIdentifiers(says.identifiers);
      if (await this.associations.isTaken(tx, institutionId, numbers))
        throw new DomainError('REGISTER_NUMBER_TAKEN');
      const before = await this.associations.numbers(tx, institutionId);
      const version = ((await this.associations.find(tx, institutionId))?.version ?? 0) + 1;
      const { residenceCountries, heritageCountries, fields, languages, founded, members } = says;
      await this.associations.save(tx, {
        ...{ institutionId, version, founded, members, savedAt: this.clock.now() },
        residenceCountries: [...residenceCountries],
        heritageCountries: [...heritageCountries],
        fields: [...fields],
        languages: [...languages],
      });
      const checkedOn = (scheme: string, number: string) =>
        before.find((one) => one.scheme === scheme && one.number === number)?.checkedOn ?? null;
      await this.associations.replaceNumbers(
        tx,
        institutionId,
        numbers.map(({ scheme, number }) => ({
          ...{ institutionId, scheme, number, checkedOn: checkedOn(scheme, number) },
        })),
      );
      await this.append(tx, actor, body, version, 'association.saved', {});
    });
  }

  /** Staff have found a number in its register. Refuses NOT_FOUND, FOUR_EYES_REQUIRED, FORBIDDEN, NOT_AN_ASSOCIATION. */
  async check(actor: PersonActor, institutionId: string, scheme: string): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const body = await this.associations.lockBody(tx, institutionId);
      assertMayCheckNumber(actor, body);
      const association = await this.associations.find(tx, institutionId);
      const numbers = await this.associations.numbers(tx, institutionId);
      if (!association || !numbers.some((one) => one.scheme === scheme)) throw new DomainError('NOT_FOUND');
      const checked = { checkedOn: this.clock.today() };
      const changed = numbers.map((one) => (one.scheme === scheme ? { ...one, ...checked } : one));
      await this.associations.replaceNumbers(tx, institutionId, changed);
      await this.append(tx, actor, body, association.version, 'association.number-checked', { scheme });
    });
  }

  private append<N extends keyof AssociationEventFacts>(
    tx: Tx,
    actor: PersonActor,
    { id, country }: AssociationBody,
    version: number,
    name: N,
    facts: AssociationEventFacts[N],
  ): Promise<void> {
    return this.outbox.append(tx, actorId(actor), {
      name,
      aggregate: { type: 'association', id, version },
      data: eventData({ institutionId: id, country }, facts),
    });
  }
}
