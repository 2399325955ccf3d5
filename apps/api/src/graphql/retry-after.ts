import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { refusalOf } from '#api/graphql/error-format';
import type { ErrorDetails } from '#domain/kernel/errors';

/** The longest wait that the refusals ask for, in seconds; 0 when they ask for none. */
function retryAfterOf(errors: readonly GraphQLFormattedError[]): number {
  const waits = errors.map(({ extensions }) => waitOf(extensions?.['details'] as ErrorDetails | undefined));
  return Math.max(0, ...waits);
}

/** The seconds to wait that a refusal names; 0 when it names none. */
export function waitOf(details: ErrorDetails | undefined): number {
  const wait = details?.['retryAfterSeconds'];
  return typeof wait === 'number' && wait > 0 ? Math.ceil(wait) : 0;
}

/** Says in the header `Retry-After` too when to try again, for programs that know HTTP and not our codes. */
export const retryAfterPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response }) => {
        const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
        const wait = retryAfterOf(errors ?? []);
        if (wait > 0) response.http.headers.set('retry-after', String(wait));
        return Promise.resolve();
      },
    }),
};

/** The failure to find out who asks, so that an outage is answered with 503 and `Retry-After`; rethrows what is no outage. */
export function asContextError(error: unknown): never {
  const refusal = refusalOf(error);
  if (!refusal) throw error;
  const headers = new HeaderMap([['retry-after', String(waitOf(refusal.details))]]);
  throw new GraphQLError(refusal.code, {
    originalError: error as Error,
    extensions: { http: { status: 503, headers } },
  });
}
