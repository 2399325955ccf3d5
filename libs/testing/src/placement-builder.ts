import { randomUUID } from 'node:crypto';
import type { PlacementState } from '#domain/placements/placements/placement.states';
import { CandidacyEntity } from '#features/marketplace/candidacies/candidacy.entity';
import { ProfessionalEntity } from '#features/parties/professionals/professional.entity';
import { PlacementEntity } from '#features/placements/placements/placement.entity';
import type { Place } from '#testing/need-builder';
import type { TestDatabase } from '#testing/test-database';

/** What is offered otherwise than usual: twenty hours a week in spring 2030, on site. */
export type Offered = Partial<
  Pick<PlacementEntity, 'startsOn' | 'endsOn' | 'modality' | 'weeklyHours' | 'support'>
>;

/** A professional at an institution. */
export class PlacementBuilder {
  constructor(
    private readonly database: TestDatabase,
    private readonly place: Place,
    private readonly terms: Offered & { readonly needId: string; readonly professionalId: string },
  ) {}

  /** Puts an offer into the database, past the checks of a selection; answers the placement's id. */
  offered(): Promise<string> {
    return this.in('OFFERED');
  }

  /** The same in a later state, without what led there. */
  async in(state: PlacementState): Promise<string> {
    const { needId, professionalId, ...terms } = this.terms;
    const now = new Date();
    const [id, candidacyId] = [randomUUID(), randomUUID()];
    const pair = {
      needId,
      professionalId,
      ...this.place,
      country: 'SO',
      needVersion: 1,
      version: 1,
      since: now,
    };
    await this.database.write(async (tx) => {
      const { accountId } = await tx.findOneByOrFail(ProfessionalEntity, { id: professionalId });
      await tx.insert(CandidacyEntity, { ...pair, id: candidacyId, state: 'SELECTED', createdAt: now });
      await tx.insert(PlacementEntity, {
        startsOn: '2030-03-01',
        endsOn: '2030-05-31',
        modality: 'ON_SITE',
        weeklyHours: 20,
        ...terms,
        ...pair,
        id,
        candidacyId,
        state,
        termsVersion: 1,
        childContact: 'NONE',
        offeredBy: accountId,
        offeredAt: now,
      });
    });
    return id;
  }
}
