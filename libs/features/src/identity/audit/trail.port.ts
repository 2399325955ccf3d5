import type { TrailLife } from '#domain/catalogue/actions';

/**
 * Lives whose trail takes in the trails of other records. Every record whose trail counts for the records `$1` of such a
 * life, as a statement: the record that was asked for, then the kind and the id of the one that counts, and the person
 * whom its events must name, or null.
 */
export abstract class TrailLinks {
  abstract readonly byLife: Readonly<Partial<Record<TrailLife, string>>>;
}
