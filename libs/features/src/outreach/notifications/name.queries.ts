import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Parameters } from '#domain/outreach/notifications/notification';
import type { Names } from '#features/outreach/notifications/rendering';

type Named = keyof Names;

/** The ids behind the names, and where each kind of name is stored. */
const SOURCES: Readonly<Record<Named, { readonly id: string; readonly sql: string }>> = {
  need: { id: 'needId', sql: 'SELECT id, title AS name FROM need WHERE id = ANY($1::uuid[])' },
  institution: { id: 'institutionId', sql: 'SELECT id, name FROM institution WHERE id = ANY($1::uuid[])' },
  programme: { id: 'programmeId', sql: 'SELECT id, name FROM programme WHERE id = ANY($1::uuid[])' },
  officer: {
    id: 'officerId',
    sql: 'SELECT id, display_name AS name FROM account WHERE id = ANY($1::uuid[])',
  },
  professional: {
    id: 'professionalId',
    sql: 'SELECT professional_id AS id, display_name AS name FROM account WHERE professional_id = ANY($1::uuid[])',
  },
};

/** The names behind the ids of notifications; looked up when they are read, never stored with them. */
@Injectable()
export class NameQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The names for each of the given parameters, in their order: one statement per kind of name. */
  async namesFor(all: readonly Parameters[]): Promise<Names[]> {
    const found = await Promise.all(
      (Object.keys(SOURCES) as Named[]).map(async (kind) => [kind, await this.look(kind, all)] as const),
    );
    return all.map((parameters) =>
      Object.fromEntries(
        found.flatMap(([kind, names]) => {
          const name = names.get(idOf(kind, parameters));
          return name ? [[kind, name]] : [];
        }),
      ),
    );
  }

  private async look(kind: Named, all: readonly Parameters[]): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(all.map((parameters) => idOf(kind, parameters)))].filter(Boolean);
    if (ids.length === 0) return new Map();
    const rows = await this.dataSource.query<{ id: string; name: string }[]>(SOURCES[kind].sql, [ids]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

function idOf(kind: Named, parameters: Parameters): string {
  const { subjectType, subjectId } = parameters;
  return String(parameters[SOURCES[kind].id] ?? (subjectType === kind ? subjectId : ''));
}
