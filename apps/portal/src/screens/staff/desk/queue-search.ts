export const SUBJECTS = ['need', 'candidacy', 'placement', 'clearance', 'report'] as const;
export const HOLDERS = ['CO', 'AP', 'FP', 'PR', 'SY'] as const;

/** The filters as they stand in the address. */
export interface QueueSearch {
  kind?: (typeof SUBJECTS)[number];
  turn?: (typeof HOLDERS)[number];
  mine?: true;
  late?: true;
}

const one = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((option) => option === value);

/** What of an address is a filter of the queue; the rest is left alone. */
export function queueSearch(search: Record<string, unknown>): QueueSearch {
  const kind = one(SUBJECTS, search.kind);
  const turn = one(HOLDERS, search.turn);
  return {
    ...(kind && { kind }),
    ...(turn && { turn }),
    ...(search.mine === true && { mine: true as const }),
    ...(search.late === true && { late: true as const }),
  };
}

/** The filters as the API takes them. */
export const filtersOf = ({ kind, turn, mine, late }: QueueSearch) => ({
  ...(kind && { subjects: [kind] }),
  ...(turn && { holders: [turn] }),
  ...(mine && { mineOnly: true }),
  ...(late && { overdueOnly: true }),
});
