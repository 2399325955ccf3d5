import type { TrailKind } from '#domain/catalogue/actions';

/**
 * Kinds of record whose trail takes in the trails of other records. Every record whose trail counts for the records `$1` of such a
 * kind, as a statement: the record that was asked for, then the kind and the id of the one that counts, and the person
 * whom its events must name, or null.
 */
export abstract class TrailLinks {
  abstract readonly byKind: Readonly<Partial<Record<TrailKind, string>>>;
}
