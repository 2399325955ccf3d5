import type { BroaderGroups } from '#domain/mapping/map/publish.rules';

/** Something that can run a statement: the data source, or an open transaction. */
interface Runner {
  query<Rows>(statement: string): Promise<Rows>;
}

/** The broader group of each group that skills belong to. */
export async function skillGroups(runner: Runner): Promise<BroaderGroups> {
  const rows = await runner.query<{ id: number; parents: number[] }[]>(
    `SELECT group_id AS id, coalesce(array_agg(DISTINCT parent_id) FILTER (WHERE parent_id IS NOT NULL), '{}') AS parents
       FROM skill_group GROUP BY group_id`,
  );
  return new Map(rows.map(({ id, parents }) => [id, parents]));
}
