import { cacheExchange, Client, fetchExchange, makeOperation, mapExchange } from '@urql/core';
import types from 'virtual:input-types';
import { shapedVariables, type DeclaringDocument } from '#portal/graphql/input-shape';

const SLOW_MS = 30_000;

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
  exchanges: [shape, cacheExchange, fetchExchange],
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
