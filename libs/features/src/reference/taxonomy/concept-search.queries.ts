import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { fold } from '#domain/kernel/text/fold';
import type { ConceptKind } from '#domain/reference/taxonomy/concept';
import {
  isFormOf,
  isNearSpelling,
  type MeantWord,
  searchText,
  tellingWords,
  weightOf,
  wordQuery,
  wordsQuery,
} from '#domain/reference/taxonomy/search-words';
import {
  CONCEPT_COLUMNS,
  CONCEPT_JOINS,
  type ConceptRow,
} from '#features/reference/taxonomy/taxonomy.queries';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '#platform/db/keyset';

/** A concept that a search found. */
export interface FoundConcept extends ConceptRow {
  /** The label that was found: it tells the person why an alternative name led here. */
  readonly matched: string;
}

type Found = FoundConcept & { readonly rank: number };

/** Finds skills, occupations and groups by what people type: as typed first, then as they may have meant it. */
@Injectable()
export class ConceptSearchQueries {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * One page of the concepts of a kind that may be chosen and that the text finds, best first, in the language or in
   * English. An empty text finds all, by label. A wider net is cast only when the narrower one did not fill the page;
   * it ranks what the narrower one found as before, so that pages follow one another. `least`: the share of the text,
   * 0 to 1, that a label must say.
   */
  async search(
    kind: ConceptKind,
    typed: string,
    language: string,
    page: PageRequest,
    least = ENOUGH_TO_LOOK_AT,
  ): Promise<Page<FoundConcept>> {
    const { text, words } = searchText(typed);
    const [rank, uri] = page.after ? decodeCursor(page.after, 2) : [-1, ''];
    const from = [language, kind, rank, uri, pageSize(page) + 1];
    if (text === '') return this.page(page, LISTED, from);
    if (text.length < 3) return this.page(page, BEGINNING, [...from, text]);

    const meant = await this.meant(words, language);
    const begun = wordsQuery(
      meant.map((word) => ({ ...word, spellings: [] })),
      'ALL',
    );
    const asTyped = await this.page(page, netOf(AS_TYPED), [...from, text, begun]);
    if (asTyped.hasNextPage) return asTyped;
    const all = [...from, text, begun, wordsQuery(meant, 'ALL')];
    const asMeant = await this.page(page, netOf(AS_MEANT), all);
    if (asMeant.hasNextPage || words.length === 1) return asMeant;
    const some = wordsQuery(tellingWords(meant), 'ANY');
    return this.page(page, netOf(SOME_WORD), [
      ...all,
      some,
      meant.map(wordQuery),
      meant.map(weightOf),
      least,
    ]);
  }

  /**
   * The concepts of a kind that carry these labels, in the language or in English, by the label as `fold` makes it.
   * Where several do, one whose preferred label it is comes first.
   */
  async labelled(
    kind: ConceptKind,
    labels: readonly string[],
    language: string,
  ): Promise<ReadonlyMap<string, ConceptRow>> {
    const rows = await this.dataSource.query<(ConceptRow & { folded: string })[]>(
      `SELECT DISTINCT ON (l.folded) l.folded, ${CONCEPT_COLUMNS}
         FROM concept_label l JOIN concept c ON c.id = l.concept_id ${CONCEPT_JOINS}
        WHERE l.folded = ANY($2) AND l.language IN ($1, 'en') AND c.kind = $3 AND c.retired_in IS NULL
        ORDER BY l.folded, l.kind <> 'PREFERRED', l.language <> $1, c.uri`,
      [language, labels.map(fold), kind],
    );
    return new Map(rows.map((row) => [row.folded, row]));
  }

  private async page(
    page: PageRequest,
    best: string,
    parameters: readonly unknown[],
  ): Promise<Page<FoundConcept>> {
    const found = await this.dataSource.query<Found[]>(
      `WITH ${best}, top AS MATERIALIZED (
         SELECT f.*, c.uri FROM best f JOIN concept c ON c.id = f.concept_id
          WHERE (f.rank, c.uri) > ($3, $4) ORDER BY f.rank, c.uri LIMIT $5)
       SELECT ${CONCEPT_COLUMNS}, top.label AS matched, top.rank::float8 AS rank
         FROM top JOIN concept c ON c.id = top.concept_id ${CONCEPT_JOINS} ORDER BY top.rank, c.uri`,
      [...parameters],
    );
    return toPage(found, page, (row) => [row.rank, row.uri]);
  }

  /**
   * Looks the words up in the vocabulary of the labels: a known word with its forms, the beginning of others as it is,
   * and for what begins none the words of nearly the same spelling.
   */
  private meant(words: readonly string[], language: string): Promise<MeantWord[]> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT set_config('pg_trgm.similarity_threshold', '${ALIKE}', true)`);
      const rows = await manager.query<FoundWord[]>(
        `WITH asked AS (
           SELECT typed, begun.labels, begun.known, begun.longer FROM unnest($1::text[]) AS typed
             CROSS JOIN LATERAL (
               SELECT sum(labels) AS labels, bool_or(word = typed) AS known, array_agg(DISTINCT word) AS longer
                 FROM label_word
                WHERE language IN ($2, 'en') AND word ~>=~ typed AND word ~<~ (typed || $3)) begun)
         SELECT typed, array_remove(array_agg(near.word), NULL) AS near,
                CASE WHEN asked.known THEN asked.longer ELSE '{}' END AS longer,
                coalesce(max(asked.labels), sum(near.labels), 1)::int AS labels
           FROM asked
           LEFT JOIN LATERAL (
             SELECT word, labels FROM label_word
              WHERE asked.labels IS NULL AND length(typed) > 3 AND word % typed AND language IN ($2, 'en')
              ORDER BY similarity(word, typed) DESC, word LIMIT ${LOOKED_AT}) near ON true
          GROUP BY typed, asked.known, asked.longer`,
        [words, language, AFTER_ALL_LETTERS],
      );
      return rows.map(meantWord);
    });
  }
}

/** A word of a search with what the vocabulary has of it. */
interface FoundWord {
  readonly typed: string;
  /** Known words with letters in common, where none begins as typed. */
  readonly near: readonly string[];
  /** For a known word: all known words that begin with it, itself among them. */
  readonly longer: readonly string[];
  readonly labels: number;
}

/** The share of what was asked that a label must say for a person who looks for a word, and to be proposed unasked. */
const ENOUGH_TO_LOOK_AT = 0.35;
export const ENOUGH_TO_PROPOSE = 0.5;

/** How many words with letters in common are looked at, and how many of them are taken for the one that was meant. */
const LOOKED_AT = 12;
const MOST_SPELLINGS = 4;

function meantWord({ typed, near, longer, labels }: FoundWord): MeantWord {
  return {
    typed,
    labels,
    forms: longer.filter((word) => isFormOf(word, typed)),
    spellings: near.filter((word) => isNearSpelling(word, typed)).slice(0, MOST_SPELLINGS),
  };
}

/** A beginning as a range, for `LIKE` with a pattern that is not constant finds no index. */
const AFTER_ALL_LETTERS = '\u{10FFFF}';

/** Two letters of a word of six swapped leave it a quarter of its trigrams. */
const ALIKE = 0.25;

/** Parameters of all: language, kind, rank and URI after which the page begins, rows. */
const CHOOSABLE = `JOIN concept c ON c.id = l.concept_id AND c.kind = $2 AND c.retired_in IS NULL`;

/** Within a step of the rank: short labels first, then preferred ones, then the language asked for. */
const FINE_RANK = `least(length(l.folded), 200) + CASE l.kind WHEN 'PREFERRED' THEN 0 ELSE 100 END
  + CASE l.language WHEN $1 THEN 0 ELSE 50 END`;

const BEST = `best AS (SELECT DISTINCT ON (concept_id) concept_id, label, rank FROM hit ORDER BY concept_id, rank, label)`;

/** Everything, in the order of the labels. */
const LISTED = `
  best AS (
    SELECT l.concept_id, l.label, row_number() OVER (ORDER BY l.folded, l.concept_id) AS rank
      FROM concept_label l ${CHOOSABLE}
     WHERE l.kind = 'PREFERRED' AND (l.language = $1 OR (l.language = 'en' AND NOT EXISTS (
       SELECT 1 FROM concept_label o WHERE o.concept_id = c.id AND o.kind = 'PREFERRED' AND o.language = $1)))
  )`;

/** One or two letters: the shortest labels that begin with them. */
const BEGINNING = `
  hit AS (
    SELECT l.concept_id, l.label, ${FINE_RANK} AS rank
      FROM concept_label l ${CHOOSABLE}
     WHERE l.language IN ($1, 'en') AND l.folded LIKE $6 || '%' AND length(l.folded) <= 60
  ), ${BEST}`;

const TSVECTOR = `array_to_tsvector(string_to_array(l.folded, ' '))`;

/** What a net catches, and the steps of the rank beyond the two that all have: 0 the whole label, 1000 its beginning. */
interface Net {
  readonly caught: string;
  readonly steps: string;
  /** What a label must meet besides. */
  readonly only?: string;
}

/** Every word as typed begins a word. */
const AS_TYPED: Net = { caught: '$7', steps: `ELSE 2000 + ${FINE_RANK}` };

/** Labels that are like the whole text come first. */
const ALIKE_FIRST = 'round(900 * (1 - similarity(l.folded, $6)))';

/** Every word in some spelling. */
const AS_MEANT: Net = {
  caught: '$8',
  steps: `WHEN words @@ $7::tsquery THEN 2000 + ${FINE_RANK} ELSE 3000 + ${ALIKE_FIRST}`,
};

/** How much of what was asked the words of a label say, 0 to 1: rare words say more, and one that nobody knows most. */
const SAID = `coalesce((SELECT sum(weight) FILTER (WHERE words @@ word) / sum(weight)
  FROM unnest($10::tsquery[], $11::float8[]) AS asked (word, weight)), 0)`;

/** Some word in some spelling, if the label says enough of what was asked: first those labels that say most of it. */
const SOME_WORD: Net = {
  caught: '$9',
  steps: `WHEN words @@ $7::tsquery THEN 2000 + ${FINE_RANK}
          WHEN words @@ $8::tsquery THEN 3000 + ${ALIKE_FIRST}
          ELSE 4000 + round(900 - 225 * similarity(l.folded, $6) - 675 * ${SAID})`,
  only: `${SAID} >= $12::float8`,
};

/** The labels that a net catches, ranked. The words of a label are taken apart once (`OFFSET 0`), not at each comparison. */
function netOf({ caught, steps, only = 'true' }: Net): string {
  return `
  hit AS (
    SELECT l.concept_id, l.label,
           CASE WHEN l.folded = $6 THEN ${FINE_RANK}
                WHEN l.folded LIKE $6 || '%' THEN 1000 + ${FINE_RANK}
                ${steps} END AS rank
      FROM concept_label l ${CHOOSABLE}
     CROSS JOIN LATERAL (SELECT ${TSVECTOR} AS words OFFSET 0) AS label
     WHERE l.language IN ($1, 'en') AND ${TSVECTOR} @@ ${caught}::tsquery AND ${only}
  ), ${BEST}`;
}
