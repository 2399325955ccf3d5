import { refuseProblems } from '#domain/kernel/errors';
import type { Modality } from '#domain/reference/vocabulary';

/** How many needs and searches one person keeps. */
const MOST_KEPT = { needs: 100, searches: 10 } as const;
const DAY_MS = 86_400_000;

/** What somebody looks for among the open needs; what is null leaves it open. */
export interface KeptSearch {
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Words in title or objective. */
  readonly text: string | null;
  readonly modality: Modality | null;
}

/** A search as it is kept: what was left out or is empty narrows nothing. */
export const keptSearch = (asked: {
  readonly [K in keyof KeptSearch]?: KeptSearch[K] | undefined;
}): KeptSearch => ({
  country: asked.country ?? null,
  text: asked.text?.trim() || null,
  modality: asked.modality ?? null,
});

/** @throws DomainError BAD_INPUT for more than one person keeps. */
export function assertRoom(kind: keyof typeof MOST_KEPT, kept: number): void {
  const most = MOST_KEPT[kind];
  if (kept > most) refuseProblems([{ field: kind, code: 'MOST_ITEMS', values: { most } }]);
}

/** Whoever was last notified before this moment is looked for again: nobody hears of new needs twice a day. */
export const lookAgainBefore = (now: Date): Date => new Date(now.getTime() - DAY_MS);

/** What is said of new needs: the one by its name, several by their number. */
export const foundIn = (needIds: readonly string[]) => {
  const [only] = needIds;
  return needIds.length === 1 && only !== undefined
    ? ({ found: 'ONE', count: 1, needId: only } as const)
    : ({ found: 'SEVERAL', count: needIds.length } as const);
};
