import { Injectable } from '@nestjs/common';
import { INSTITUTION_VIEW } from '#domain/casework/deadlines/views';
import { actorId } from '#domain/kernel/actor';
import { CLOCK_ACTOR, DeadlinesService } from '#features/casework/deadlines/deadlines.service';
import { WorkItemStore } from '#features/casework/deadlines/work-item.store';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** Institutions in the work queue: whoever applies waits for staff, with a day by which they answer. */
@Injectable()
export class InstitutionItemsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly items: WorkItemStore,
    private readonly deadlines: DeadlinesService,
  ) {}

  /** Brings the item of an institution into line with its state. Safe to run twice: a clock that runs is left alone. */
  follow(id: string): Promise<void> {
    return this.work.run(actorId(CLOCK_ACTOR), async (tx) => {
      const row = await this.items.institution(tx, id);
      const programmeId = row?.programmeId;
      if (!row || !programmeId) return;
      const { state, country } = row;
      const present = await this.items.find(tx, 'institution', id);
      if (present?.state === state) return;
      const facts = { programmeId, institutionId: id, professionalId: null, country };
      await this.deadlines.update(tx, {
        subject: 'institution',
        id,
        state,
        view: INSTITUTION_VIEW[state],
        facts,
      });
    });
  }
}
