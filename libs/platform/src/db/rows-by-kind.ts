import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';

/** A kind of row that hangs on another: its entity, and the property by which such rows are read in order. */
export type HangingKind = readonly [EntityTarget<ObjectLiteral>, Readonly<Record<string, 'ASC' | 'DESC'>>];
export type HangingRow<Kind extends HangingKind> = Kind[0] extends abstract new (
  ...args: never[]
) => infer Row
  ? Row
  : never;

type Columns = Readonly<Record<string, unknown>>;

/**
 * Rows of several kinds that hang on the same rows, in one statement: `parent` is the property that names the row they
 * hang on. Kinds that are asked for and have no rows answer an empty list.
 */
export async function rowsByKind<Kinds extends Readonly<Record<string, HangingKind>>, K extends keyof Kinds>(
  dataSource: DataSource,
  kinds: Kinds,
  asked: readonly K[],
  parent: string,
  ids: readonly string[],
): Promise<ReadonlyMap<K, HangingRow<Kinds[K]>[]>> {
  const parts = asked.map((kind, index) => {
    const [entity, order] = kinds[kind] as HangingKind;
    const metadata = dataSource.getMetadata(entity);
    const column = (property: string): string =>
      `w."${metadata.findColumnWithPropertyName(property)?.databaseName ?? property}"`;
    const by = Object.entries(order).map(([property, way]) => `${column(property)} ${way}`);
    return `(SELECT ${index} AS kind, to_jsonb(w) AS columns FROM ${metadata.tablePath} w
              WHERE ${column(parent)} = ANY($1::uuid[]) ${by.length > 0 ? `ORDER BY ${by.join(', ')}` : ''})`;
  });
  const found = await dataSource.query<{ kind: number; columns: Columns }[]>(parts.join(' UNION ALL '), [
    ids,
  ]);
  return new Map(
    asked.map((kind, index) => [
      kind,
      found
        .filter((row) => row.kind === index)
        .map(
          (row) => hydrated(dataSource, (kinds[kind] as HangingKind)[0], row.columns) as HangingRow<Kinds[K]>,
        ),
    ]),
  );
}

/** JSON carries moments and days as text; the driver makes of each column what an entity holds. */
function hydrated(
  dataSource: DataSource,
  entity: EntityTarget<ObjectLiteral>,
  values: Columns,
): ObjectLiteral {
  return Object.fromEntries(
    dataSource
      .getMetadata(entity)
      .columns.map((column) => [
        column.propertyName,
        dataSource.driver.prepareHydratedValue(values[column.databaseName], column) as unknown,
      ]),
  );
}
