import { randomUUID } from 'node:crypto';
import { NeedEntity } from '#features/marketplace/needs/need.entity';
import type { TestDatabase } from '#testing/test-database';

/** Where a test plays: a programme, and an institution in Somalia. */
export interface Place {
  readonly programmeId: string;
  readonly institutionId: string;
}

/** What a need asks for otherwise than most. */
export type Terms = Partial<Omit<NeedEntity, 'id' | 'programmeId' | 'institutionId' | 'state'>>;

/** Twenty hours a week in spring 2030, on site, for one person, with no skill asked. */
const USUAL: Omit<
  NeedEntity,
  'id' | 'programmeId' | 'institutionId' | 'state' | 'createdAt' | 'publishedAt'
> = {
  version: 1,
  revision: 1,
  authorIds: [],
  title: 'Triage',
  objective: 'A triage scale in use.',
  outputs: [{ text: 'A protocol', indicator: 'shifts that use it', target: 21 }],
  counterparts: [],
  skills: [],
  ownSkills: [],
  languages: [],
  modality: 'ON_SITE',
  country: 'SO',
  place: 'Hargeisa',
  startsOn: '2030-03-01',
  endsOn: '2030-05-31',
  minOverlapDays: null,
  weeklyHours: 20,
  positions: 1,
  sector: null,
  clearanceLevel: 0,
  licence: null,
  yearsPreferred: null,
  childContact: 'NONE',
  support: [],
  deadline: null,
  submittedAt: null,
  reviewDueAt: null,
};

/** A need of an institution. */
export class NeedBuilder {
  constructor(
    private readonly database: TestDatabase,
    private readonly place: Place,
    private readonly terms: Terms,
  ) {}

  /** Puts it among the published ones; answers its id. */
  async published(): Promise<string> {
    const { programmeId, institutionId } = this.place;
    const now = new Date();
    const need: NeedEntity = {
      ...USUAL,
      ...this.terms,
      id: randomUUID(),
      programmeId,
      institutionId,
      state: 'PUBLISHED',
      createdAt: now,
      publishedAt: now,
    };
    await this.database.write((tx) => tx.insert(NeedEntity, need));
    return need.id;
  }
}
