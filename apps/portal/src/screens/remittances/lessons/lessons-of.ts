/** The corridor whose prices the lessons show, as the address holds it. */
export interface LessonsOf {
  from?: string;
  to?: string;
}

const COUNTRY = /^[A-Z]{2}$/;

/** Reads an address; a corridor that lacks one of its countries is none. */
export function lessonsOf({ from, to }: Record<string, unknown>): LessonsOf {
  const isPlace = (value: unknown): value is string => typeof value === 'string' && COUNTRY.test(value);
  return isPlace(from) && isPlace(to) ? { from, to } : {};
}
