import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Parameters } from '#domain/outreach/notifications/notification';
import type { NeedFacts } from '#features/outreach/notifications/mail-facts';

/** Messages that propose a need to somebody: they say where, when and how many hours. */
const PROPOSALS: readonly string[] = [
  'candidacy.invited.professional',
  'match.suggested',
  'placement.offered.professional',
  'search.foundOne',
];

const FACTS = `
  SELECT n.country::text AS country, n.place, n.modality, n.starts_on::text AS "startsOn", n.ends_on::text AS "endsOn",
         n.weekly_hours AS "weeklyHours",
         (SELECT m.explanation->>'band' FROM match m WHERE m.need_id = n.id AND m.professional_id = $2) AS band
    FROM need n WHERE n.id = $1`;

/** What mails that propose a need say of it. */
@Injectable()
export class NeedFactsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The facts of the need that is proposed; null for other messages. */
  async of(message: string, { needId, professionalId }: Parameters): Promise<NeedFacts | null> {
    if (!PROPOSALS.includes(message) || needId === undefined) return null;
    const [facts] = await this.dataSource.query<NeedFacts[]>(FACTS, [needId, professionalId ?? null]);
    return facts ?? null;
  }
}
