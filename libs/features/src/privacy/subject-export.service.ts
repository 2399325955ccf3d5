import { Injectable } from '@nestjs/common';
import type { AccountEventData } from '#domain/identity/accounts/events';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { SubjectDataQueries } from '#features/privacy/subject-data.queries';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** The shape of the document, described in `docs/privacy.md`; a change that breaks a reader makes a new version. */
const FORMAT = { format: 'skillroots-personal-data', version: 1 } as const;

/** Gives people a copy of everything that is held about them. */
@Injectable()
export class SubjectExportService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly data: SubjectDataQueries,
    private readonly outbox: Outbox<AccountEventData>,
    private readonly clock: Clock,
  ) {}

  /** The person's own data as one JSON document in UTF-8; that it was made is recorded, none of its content is. */
  make(actor: PersonActor): Promise<Buffer> {
    return this.work.run(actorId(actor), async (tx) => {
      const sections = await this.data.of(tx, actor);
      await this.outbox.append(tx, actorId(actor), {
        name: 'account.data-exported',
        aggregate: { type: 'account', id: actor.accountId, version: 1 },
        data: { purpose: 'OWN_DATA' },
      });
      const document = { ...FORMAT, madeAt: this.clock.now().toISOString(), ...sections };
      return Buffer.from(JSON.stringify(document, null, 2));
    });
  }
}
