import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { staffScope } from '#features/identity/accounts/staff.scope';
import { StoryEntity } from '#features/placements/stories/story.entity';

/** A story as others read it, with what the work was. */
export interface StoryRow extends Pick<
  StoryEntity,
  'placementId' | 'called' | 'text' | 'locale' | 'country' | 'agreedAt'
> {
  readonly needTitle: string;
}

const COLUMNS = { programme: 's.programme_id', country: 's.country' };
const ROW = `s.placement_id AS "placementId", s.called, s.text, s.locale, s.country, s.agreed_at AS "agreedAt",
             n.title AS "needTitle"
        FROM story s JOIN placement p ON p.id = s.placement_id JOIN need n ON n.id = p.need_id`;

/** Stories that one page shows, and that one officer decides on. */
const MOST = { shown: 3, waiting: 100 } as const;

/** Read side of stories. */
@Injectable()
export class StoryQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest stories that are public, for anyone. */
  shown(): Promise<StoryRow[]> {
    return this.dataSource.query<StoryRow[]>(
      `SELECT ${ROW} WHERE s.state = 'PUBLISHED' ORDER BY s.decided_at DESC, s.placement_id LIMIT ${MOST.shown}`,
    );
  }

  /** What waits within the actor's reach, the oldest first. */
  waiting(actor: Actor): Promise<StoryRow[]> {
    const { sql, parameters } = staffScope(actor, ['CASE_OFFICER', 'APPROVER'], COLUMNS);
    return this.dataSource
      .createQueryBuilder()
      .select([
        's.placement_id AS "placementId"',
        's.called AS called',
        's.text AS text',
        's.locale AS locale',
        's.country AS country',
        's.agreed_at AS "agreedAt"',
        'n.title AS "needTitle"',
      ])
      .from(StoryEntity, 's')
      .innerJoin('placement', 'p', 'p.id = s.placement_id')
      .innerJoin('need', 'n', 'n.id = p.need_id')
      .where(`s.state = 'OFFERED' AND ${sql}`, parameters)
      .orderBy('s.agreed_at')
      .addOrderBy('s.placement_id')
      .limit(MOST.waiting)
      .getRawMany<StoryRow>();
  }

  /** What the actor wrote of a placement of their own; null for nothing. */
  own({ professionalId }: PersonActor, placementId: string): Promise<StoryEntity | null> {
    if (!professionalId) return Promise.resolve(null);
    return this.dataSource.getRepository(StoryEntity).findOneBy({ placementId, professionalId });
  }
}
