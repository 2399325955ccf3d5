import { type CombinedError, mapExchange, type Operation } from '@urql/core';

/** Keeps a submission that got no answer, where it is of a kind that may wait. Answers what becomes of it later. */
type Keeper = (operation: Operation) => Promise<unknown> | undefined;

let keeper: Keeper | undefined;
const waiting = new WeakMap<CombinedError, Promise<unknown>>();

/** Names who keeps submissions; until then none is kept, and the reader sends again. */
export function keepUnsent(by: Keeper): void {
  keeper = by;
}

/** What a submission that waits will have come to; undefined for one that does not wait. */
export const laterOf = (error: CombinedError): Promise<unknown> | undefined => waiting.get(error);

/** Gives submissions that nobody has answered to whoever keeps them. */
export const unsent = mapExchange({
  onResult: ({ operation, error }) => {
    if (operation.kind !== 'mutation' || !error?.networkError || error.response) return;
    const later = keeper?.(operation);
    if (later) waiting.set(error, later);
  },
});
