import { Injectable } from '@nestjs/common';
import { fold } from '#domain/kernel/text/fold';
import type { Classification, Concept } from '#domain/reference/taxonomy/concept';
import type { Tx } from '#platform/db/tx';

/** Rows that one statement carries: large enough to be fast, small enough to show progress. */
const CHUNK = 20_000;

type Cell = string | boolean | null;

/** The tables that hold a classification while it is compared with what is there; gone when the transaction ends. */
const STAGE = {
  concept: 'uri text, kind text, code text, isco_code text, skill_type text, regulated boolean',
  label: 'uri text, language text, label text, kind text, folded text, description text',
  broader: 'narrower text, broader text',
  need: 'from_uri text, skill_uri text, strength text',
} as const;
type StageTable = keyof typeof STAGE;

/** Brings a classification into the database in bulk, beside the tables of the product. */
@Injectable()
export class TaxonomyStageStore {
  /** Fills the stage. `onRows` is called with how many rows of how many were copied. */
  async fill(
    tx: Tx,
    classification: Classification,
    onRows: (done: number, total: number) => void,
  ): Promise<void> {
    const { concepts, broader, occupationSkills, skillSkills } = classification;
    const rows: Record<StageTable, Cell[][]> = {
      concept: concepts.map((c) => [c.uri, c.kind, c.code, c.iscoCode, c.skillType, c.regulated]),
      label: concepts.flatMap(labelRows),
      broader: broader.map((edge) => [edge.narrower, edge.broader]),
      need: [...occupationSkills, ...skillSkills].map((edge) => [edge.from, edge.skill, edge.strength]),
    };
    const total = Object.values(rows).reduce((sum, { length }) => sum + length, 0);
    let done = 0;
    for (const table of Object.keys(STAGE) as StageTable[]) {
      await tx.query(`CREATE TEMP TABLE stage_${table} (${STAGE[table]}) ON COMMIT DROP`);
      for (let from = 0; from < rows[table].length; from += CHUNK) {
        const chunk = rows[table].slice(from, from + CHUNK);
        await this.insert(tx, table, chunk);
        onRows((done += chunk.length), total);
      }
    }
    await tx.query(`
      CREATE UNIQUE INDEX ON stage_concept (uri);
      CREATE INDEX ON stage_label (uri);
      ANALYZE stage_concept, stage_label, stage_broader, stage_need;
    `);
  }

  private async insert(tx: Tx, table: StageTable, rows: readonly Cell[][]): Promise<void> {
    const types = STAGE[table].split(', ').map((column) => column.split(' ')[1] ?? '');
    const arrays = types.map((type, i) => `$${i + 1}::${type}[]`).join(', ');
    const columns = types.map((_, i) => rows.map((row) => row[i]));
    await tx.query(`INSERT INTO stage_${table} SELECT * FROM unnest(${arrays})`, columns);
  }
}

function labelRows({ uri, labels }: Concept): Cell[][] {
  return Object.entries(labels).flatMap(([language, { preferred, alternatives, hidden, description }]) => [
    [uri, language, preferred, 'PREFERRED', fold(preferred), description],
    ...alternatives.map((label) => [uri, language, label, 'ALTERNATIVE', fold(label), null]),
    ...hidden.map((label) => [uri, language, label, 'HIDDEN', fold(label), null]),
  ]);
}
