/** What later areas know of help that somebody needed and did not get. */
export abstract class ServiceDemand {
  /** Rows of country, region, category and demand: how often it was asked for in vain. */
  abstract readonly cells: string;
}
