import { cacheExchange, Client, fetchExchange, makeOperation, mapExchange, type Operation } from '@urql/core';
import types from 'virtual:input-types';
import { type DeclaringDocument, shapedVariables } from '#portal/graphql/input-shape';
import { once } from '#portal/graphql/once';
import { unsent } from '#portal/graphql/unsent';

const SLOW_MS = 30_000;
/** How often a read is repeated while the API is busy, and the longest wait between two attempts, in seconds. */
const REPEATS = 3;
const LONGEST_WAIT_SECONDS = 5;

/** What is sent has the shape that the schema asks for, wherever the values of a form came from. */
const shape = mapExchange({
  onOperation: (operation) => {
    const { kind, query, variables, context } = operation;
    const shaped = shapedVariables(types, query as DeclaringDocument, variables ?? {});
    return makeOperation(kind, { ...operation, query, variables: shaped }, context);
  },
});

/** The session travels as an httpOnly cookie, so there is no token to hold here. A request is given up after 30 s. */
export const client = new Client({
  url: '/graphql',
  exchanges: [shape, once, unsent, cacheExchange, mapExchange({ onOperation: patientReads }), fetchExchange],
  preferGetMethod: false,
  requestPolicy: 'cache-and-network',
  // What the API puts into words is put into the language of the page.
  fetchOptions: () => ({
    credentials: 'same-origin',
    headers: { 'accept-language': document.documentElement.lang },
  }),
  fetch: timedFetch,
});

/** Reads change nothing, so they may be repeated; whether a change was made, only a person can look. */
function patientReads(operation: Operation): Operation {
  if (operation.kind !== 'query') return operation;
  return makeOperation(operation.kind, operation, { ...operation.context, fetch: patientFetch });
}

/** Asks again, a few times, when the API is busy and says that it will soon be able to answer. */
async function patientFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  for (let repeat = 0; ; repeat++) {
    const response = await timedFetch(input, init);
    const wait = Number(response.headers.get('retry-after'));
    if (repeat === REPEATS || !(wait > 0 && wait <= LONGEST_WAIT_SECONDS)) return response;
    await new Promise((resolve) => setTimeout(resolve, wait * 1_000));
  }
}

function timedFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  return fetch(input, { ...init, signal: withDeadline(init?.signal) });
}

function withDeadline(given: AbortSignal | null | undefined): AbortSignal {
  const deadline = AbortSignal.timeout(SLOW_MS);
  return given ? AbortSignal.any([given, deadline]) : deadline;
}
