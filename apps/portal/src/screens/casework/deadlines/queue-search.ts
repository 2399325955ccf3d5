import { PARTY, WORK_ITEM_SUBJECT } from '#portal/graphql/enums';

/** The filters as the address holds them. */
export interface QueueSearch {
  kind?: (typeof WORK_ITEM_SUBJECT)[number];
  turn?: (typeof PARTY)[number];
  mine?: true;
  late?: true;
}

const one = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((option) => option === value);

/** What of an address is a filter of the queue; the rest is left alone. */
export function queueSearch(search: Record<string, unknown>): QueueSearch {
  const kind = one(WORK_ITEM_SUBJECT, search.kind);
  const turn = one(PARTY, search.turn);
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
  ...(turn && { waitingOn: [turn] }),
  ...(mine && { mineOnly: true }),
  ...(late && { overdueOnly: true }),
});
