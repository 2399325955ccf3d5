/** An object of a file that nobody has looked at yet. */
export type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text of an object, trimmed; null when it is absent, empty or no text. */
export function textAt(json: Json, field: string): string | null {
  const value = json[field];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** An object within an object. */
export const recordAt = (json: Json, field: string): Json | null => {
  const value = json[field];
  return isRecord(value) ? value : null;
};

/** The objects of a list within an object; what is no object is left out. */
export const objectsAt = (json: Json, field: string): readonly Json[] => {
  const value: unknown = json[field];
  return Array.isArray(value) ? (value as unknown[]).filter(isRecord) : [];
};

/** A term that an object has as its attribute. */
export interface Term {
  readonly code: string;
  readonly taxonomy: string | null;
  readonly value: string | null;
}

/** The terms of an object. */
export const termsOf = (json: Json): readonly Term[] =>
  objectsAt(json, 'attributes').map((attribute) => {
    const term = recordAt(attribute, 'taxonomy_term') ?? {};
    return {
      code: textAt(term, 'code') ?? '',
      taxonomy: textAt(term, 'taxonomy'),
      value: textAt(attribute, 'value'),
    };
  });
