import type { SelectQueryBuilder } from 'typeorm';

/** Adds the conditions of those filters that are set, an empty list not among them; each is named after its parameter. One called `text` is looked for anywhere in a text. */
export function narrow<Row extends object, Filter extends object>(
  query: SelectQueryBuilder<Row>,
  conditions: Readonly<Record<keyof Filter & string, string>>,
  filter: Filter,
): void {
  for (const [name, condition] of Object.entries<string>(conditions)) {
    const value: unknown = filter[name as keyof Filter];
    if (value && !(Array.isArray(value) && value.length === 0))
      query.andWhere(condition, {
        [name]: name === 'text' && typeof value === 'string' ? likeness(value) : value,
      });
  }
}

/** A pattern for ILIKE that finds the text anywhere, its own `%` and `_` taken as letters. */
const likeness = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
