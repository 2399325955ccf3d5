/** The input types of the schema: each field with the name of its input type, or 0 for a plain value. */
export type InputTypes = Readonly<Record<string, Readonly<Record<string, string | 0>>>>;

/** What a document says of one of its variables; types of lists and of values that must be given enclose another. */
interface DeclaredType {
  readonly kind: string;
  readonly type?: DeclaredType;
  readonly name?: { readonly value: string };
}

/** As much of a parsed document as is needed here. */
export interface DeclaringDocument {
  readonly definitions: readonly {
    readonly kind: string;
    readonly variableDefinitions?: readonly {
      readonly variable: { readonly name: { readonly value: string } };
      readonly type: unknown;
    }[];
  }[];
}

/**
 * The variables of a document as its input types have them. Rows that were read carry more than they may send back:
 * `__typename`, ids, revisions. Whatever an input type does not name is left out, at every depth.
 */
export function shapedVariables(
  types: InputTypes,
  { definitions }: DeclaringDocument,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const declared = definitions.flatMap(({ variableDefinitions = [] }) => variableDefinitions);
  return Object.fromEntries(
    declared
      .filter(({ variable }) => variable.name.value in variables)
      .map(({ variable, type }) => [
        variable.name.value,
        shaped(types, nameOf(type as DeclaredType), variables[variable.name.value]),
      ]),
  );
}

function nameOf(type: DeclaredType): string {
  return type.type ? nameOf(type.type) : (type.name?.value ?? '');
}

function shaped(types: InputTypes, name: string, value: unknown): unknown {
  const fields = types[name];
  if (!fields || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => shaped(types, name, item));
  const known = Object.entries(value).filter(([field]) => field in fields);
  return Object.fromEntries(known.map(([field, item]) => [field, shaped(types, fields[field] || '', item)]));
}
