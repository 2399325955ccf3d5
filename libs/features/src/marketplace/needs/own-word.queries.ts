import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A skill in somebody's own words, and how often it was typed. */
export interface OwnWord {
  /** As it was typed most often. */
  readonly text: string;
  /** Profiles that have it. */
  readonly people: number;
  /** Needs that ask for it. */
  readonly needs: number;
}

const MOST = 200;

/** What people typed that the taxonomy does not know. */
@Injectable()
export class OwnWordQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The commonest words of one's own, at most 200; capital letters make no difference. Nobody is named. */
  commonest(): Promise<OwnWord[]> {
    return this.dataSource.query<OwnWord[]>(
      `SELECT mode() WITHIN GROUP (ORDER BY word) AS text,
              count(*) FILTER (WHERE of = 'person')::int AS people, count(*) FILTER (WHERE of = 'need')::int AS needs
         FROM (SELECT unnest(own_skills) AS word, 'person' AS of FROM professional
               UNION ALL SELECT unnest(own_skills), 'need' FROM need) typed
        GROUP BY lower(word) ORDER BY count(*) DESC, lower(word) LIMIT ${MOST}`,
    );
  }
}
