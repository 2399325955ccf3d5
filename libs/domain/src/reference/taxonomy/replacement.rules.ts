import type { ConceptKind, LabelKind } from '#domain/reference/taxonomy/concept';

/** One concept that wants a replacement beside one that has an equal label; null when there is none. */
export interface ReplacementCandidate {
  readonly conceptId: number;
  readonly uri: string;
  readonly kind: ConceptKind;
  readonly candidateId: number | null;
  /** Which label of the concept it was that is equal, and which of the candidate. */
  readonly labelKind: LabelKind;
  readonly candidateLabelKind: LabelKind;
}

/** Read `byId` where `conceptId` is named. */
export interface Replacement {
  readonly conceptId: number;
  readonly byId: number;
}

/** Nothing has an equal label, or several have one that is equally good. */
type NotReplacedWhy = 'NONE' | 'AMBIGUOUS';

/** A concept that stays without replacement. */
export interface NotReplaced {
  readonly conceptId: number;
  readonly uri: string;
  readonly kind: ConceptKind;
  readonly why: NotReplacedWhy;
}

/**
 * Decides what replaces a concept: the one candidate of which the better labels agree, preferred with preferred first,
 * then preferred with alternative, then alternative with alternative. Two equally good candidates replace nothing.
 */
export function decideReplacements(candidates: readonly ReplacementCandidate[]): {
  readonly replaced: readonly Replacement[];
  readonly notReplaced: readonly NotReplaced[];
} {
  const byConcept = new Map<number, ReplacementCandidate[]>();
  for (const row of candidates) byConcept.set(row.conceptId, [...(byConcept.get(row.conceptId) ?? []), row]);
  const replaced: Replacement[] = [];
  const notReplaced: NotReplaced[] = [];
  for (const [conceptId, rows] of byConcept) {
    const best = bestOf(rows);
    const [only, another] = best;
    if (only !== undefined && another === undefined) replaced.push({ conceptId, byId: only });
    else {
      const why = best.length === 0 ? 'NONE' : 'AMBIGUOUS';
      notReplaced.push(...rows.slice(0, 1).map(({ uri, kind }) => ({ conceptId, uri, kind, why }) as const));
    }
  }
  return { replaced, notReplaced };
}

/** The candidates whose labels agree best. */
function bestOf(rows: readonly ReplacementCandidate[]): number[] {
  const distance = ({ labelKind, candidateLabelKind }: ReplacementCandidate) =>
    Number(labelKind !== 'PREFERRED') + Number(candidateLabelKind !== 'PREFERRED');
  const real = rows.filter((row) => row.candidateId !== null);
  const least = Math.min(...real.map(distance));
  const best = real.filter((row) => distance(row) === least).map((row) => row.candidateId as number);
  return [...new Set(best)];
}
