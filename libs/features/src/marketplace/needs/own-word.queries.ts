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
  /** How often somebody looked for it in vain. */
  readonly missed: number;
  /** ISO 639-1, the commonest first. */
  readonly languages: string[];
}

/** A word that staff lead to a skill. */
export interface LedWord {
  readonly id: string;
  readonly word: string;
  readonly language: string;
  readonly conceptUri: string;
  readonly people: number;
  readonly needs: number;
  readonly decidedAt: Date;
}

const MOST = 200;
const MOST_LED = 500;
/** A word that was only sought is listed from so many times on. */
const FEWEST_MISSES = 3;

/** What people typed that the taxonomy does not know. */
@Injectable()
export class OwnWordQueries {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The commonest words of one's own and those sought in vain, at most 200; capital letters make no difference. Words
   * that lead to a skill by now are left out, and those that were only sought, and seldom: a search can be a slip, or a
   * name. Nobody is named.
   */
  commonest(): Promise<OwnWord[]> {
    return this.dataSource.query<OwnWord[]>(
      `WITH typed AS (
         SELECT lower(word) AS key, word, a.locale AS language, 'person' AS of, 1 AS times
           FROM professional p CROSS JOIN LATERAL unnest(p.own_skills) AS word JOIN account a ON a.id = p.account_id
         UNION ALL
         SELECT lower(word), word, NULL, 'need', 1 FROM need CROSS JOIN LATERAL unnest(own_skills) AS word
         UNION ALL
         SELECT lower(word), word, language, 'missed', times FROM missed_word m
          WHERE NOT EXISTS (SELECT FROM word_mapping w WHERE w.folded = m.folded AND w.undone_at IS NULL)
       ), spoken AS (
         SELECT key, array_agg(language ORDER BY times DESC, language) AS languages
           FROM (SELECT key, language, sum(times) AS times FROM typed
                  WHERE language IS NOT NULL GROUP BY key, language) by_language GROUP BY key
       )
       SELECT mode() WITHIN GROUP (ORDER BY word) AS text,
              count(*) FILTER (WHERE of = 'person')::int AS people, count(*) FILTER (WHERE of = 'need')::int AS needs,
              coalesce(sum(times) FILTER (WHERE of = 'missed'), 0)::int AS missed,
              coalesce(s.languages, '{}') AS languages
         FROM typed LEFT JOIN spoken s USING (key)
        GROUP BY key, s.languages HAVING count(*) FILTER (WHERE of <> 'missed') > 0 OR sum(times) >= ${FEWEST_MISSES}
        ORDER BY sum(times) DESC, key LIMIT ${MOST}`,
    );
  }

  /** The words that lead to a skill, the newest decision first, at most 500. */
  led(): Promise<LedWord[]> {
    return this.dataSource.query<LedWord[]>(
      `SELECT m.id, m.word, m.language, coalesce(r.uri, c.uri) AS "conceptUri", m.decided_at AS "decidedAt",
              (SELECT count(*) FROM professional_word w WHERE w.mapping_id = m.id AND w.kept_at IS NULL)::int AS people,
              (SELECT count(*) FROM need_word w WHERE w.mapping_id = m.id)::int AS needs
         FROM word_mapping m JOIN concept c ON c.id = m.concept_id LEFT JOIN concept r ON r.id = c.replaced_by_id
        WHERE m.undone_at IS NULL ORDER BY m.decided_at DESC, m.id LIMIT ${MOST_LED}`,
    );
  }
}
