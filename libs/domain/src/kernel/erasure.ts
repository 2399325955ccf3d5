/** What one area says against the erasure of a person. */
export interface ErasureRule<Facts, Obstacle extends string> {
  readonly obstacles: readonly Obstacle[];
  /** Those of the obstacles that are there, by what the area knows of the person, in their order. */
  found(facts: Facts): readonly Obstacle[];
}
