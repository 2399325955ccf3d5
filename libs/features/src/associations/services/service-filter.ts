import type { Point } from '#domain/associations/services/distance.rules';

/** What somebody who needs help looks for; what is left out does not matter. */
export interface ServiceFilter {
  readonly near?: Point | null;
  /** Kilometres around `near`. */
  readonly radiusKm?: number | null;
  readonly country?: string | null;
  readonly categories?: readonly string[] | null;
  readonly languages?: readonly string[] | null;
  /** Years of the person who needs it. */
  readonly age?: number | null;
  readonly openNow?: boolean | null;
  readonly text?: string | null;
}
