import { makeOperation, mapExchange, type Operation, stringifyVariables } from '@urql/core';

/** Submissions that nobody has answered yet, by their content, with the key that each was sent under. */
const unanswered = new Map<string, string>();

const contentOf = ({ key, variables }: Operation): string => `${key} ${stringifyVariables(variables ?? {})}`;

const headersOf = ({ context: { fetchOptions } }: Operation): RequestInit =>
  (typeof fetchOptions === 'function' ? fetchOptions() : fetchOptions) ?? {};

/** Gives every submission a key, which a submission of the same content keeps until the first is answered. */
function keyed(operation: Operation): Operation {
  if (operation.kind !== 'mutation') return operation;
  const content = contentOf(operation);
  const key = unanswered.get(content) ?? crypto.randomUUID();
  unanswered.set(content, key);
  const options = headersOf(operation);
  const headers = { ...options.headers, 'idempotency-key': key };
  return makeOperation(operation.kind, operation, {
    ...operation.context,
    fetchOptions: { ...options, headers },
  });
}

/** Notes that a submission that waited has been answered: the same content is a new one from then on. */
export function answered(key: string): void {
  for (const [content, known] of unanswered) if (known === key) unanswered.delete(content);
}

/**
 * Makes a submission one, however often it is sent: when no answer came, it may have been done. What the reader then
 * sends again has the same key, and the API answers it as it answered the first.
 */
export const once = mapExchange({
  onOperation: keyed,
  onResult: ({ operation, error }) => {
    if (operation.kind === 'mutation' && !error?.networkError) unanswered.delete(contentOf(operation));
  },
});
