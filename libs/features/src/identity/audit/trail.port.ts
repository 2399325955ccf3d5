/** The records whose trails the rule of two people can be asked of. */
export type TrailLife =
  | 'need'
  | 'candidacy'
  | 'placement'
  | 'clearance'
  | 'report'
  | 'institution'
  | 'professional'
  | 'paper'
  | 'hold';

/** Lives whose trail takes in the trails of other records. */
export type LinkedLife = Extract<TrailLife, 'candidacy' | 'placement' | 'paper' | 'hold'>;

/**
 * Every record whose trail counts for the records `$1` of a life, as a statement: the record that was asked for, then the
 * kind and the id of the one that counts, and the person whom its events must name, or null.
 */
export abstract class TrailLinks implements Readonly<Record<LinkedLife, string>> {
  abstract readonly candidacy: string;
  abstract readonly placement: string;
  abstract readonly paper: string;
  abstract readonly hold: string;
}
