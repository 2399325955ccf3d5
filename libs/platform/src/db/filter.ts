import type { SelectQueryBuilder } from 'typeorm';

/** Adds the conditions of those filters that are set, an empty list not among them; each is named after its parameter. */
export function narrow<Row extends object, Filter extends object>(
  query: SelectQueryBuilder<Row>,
  conditions: Readonly<Record<keyof Filter & string, string>>,
  filter: Filter,
): void {
  for (const [name, condition] of Object.entries<string>(conditions)) {
    const value: unknown = filter[name as keyof Filter];
    if (value && !(Array.isArray(value) && value.length === 0)) query.andWhere(condition, { [name]: value });
  }
}
