import { cacheExchange, Client, fetchExchange } from '@urql/core';

const SLOW_MS = 30_000;

/** The session travels as an httpOnly cookie, so there is no token to hold here. A request is given up after 30 s. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  requestPolicy: 'cache-and-network',
  // What the API puts into words is put into the language of the page.
  fetchOptions: () => ({
    credentials: 'same-origin',
    headers: { 'accept-language': document.documentElement.lang },
  }),
  fetch: (input, init) => fetch(input, { ...init, signal: withDeadline(init?.signal) }),
});

function withDeadline(given: AbortSignal | null | undefined): AbortSignal {
  const deadline = AbortSignal.timeout(SLOW_MS);
  return given ? AbortSignal.any([given, deadline]) : deadline;
}
