/** Types, each with its fields by class; several fields of one class apart by spaces. */
export type FieldsByClass<C extends string> = Readonly<Record<string, Partial<Record<C, string>>>>;

/** What areas declare, as pairs of `Type.field` and its class. */
export const byField = <C extends string>(areas: readonly FieldsByClass<C>[]): [field: string, of: C][] =>
  areas
    .flatMap((area) => Object.entries(area))
    .flatMap(([type, classes]) =>
      (Object.entries(classes) as [C, string][]).flatMap(([of, fields]) =>
        fields.split(/\s+/).map((field): [string, C] => [`${type}.${field}`, of]),
      ),
    );
