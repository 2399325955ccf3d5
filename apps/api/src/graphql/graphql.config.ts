import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { authenticate } from '#api/auth/authenticate';
import { guardFields } from '#api/fields/field.guard';
import { formatError } from '#api/graphql/error-format';
import { LIMITS, limitsRule } from '#api/graphql/limits';
import { capLists } from '#api/graphql/list-bounds';
import { priceCheck } from '#api/graphql/price-check';
import { refusalsAtOnce } from '#api/graphql/refused-input';
import { repeatedRequests } from '#api/graphql/repeated-requests';
import { asContextError, retryAfterPlugin } from '#api/graphql/retry-after';
import type { Admission } from '#api/http/admission';
import type { AccountQueries } from '#features/identity/accounts/account.queries';
import type { Env } from '#platform/config/env';
import type { KeptAnswers } from '#platform/db/kept-answers';

/** How GraphQL is served: code first, without stack traces, suggestions or batches, within limits. */
export function graphqlConfig(
  env: Env,
  logger: Logger,
  accounts: AccountQueries,
  admission: Admission,
  answers: KeptAnswers,
): ApolloDriverConfig {
  return {
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: (schema) => capLists(guardFields(schema)),
    introspection: env.NODE_ENV !== 'production',
    graphiql: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    autoTransformHttpErrors: false,
    validationRules: [limitsRule],
    parseOptions: { maxTokens: LIMITS.tokens },
    persistedQueries: false,
    context: ({ req, res }: { req: Request; res: Response }) =>
      authenticate(req, res, accounts, env.publicUrl).catch(asContextError),
    plugins: [
      refusalsAtOnce,
      priceCheck(admission, env.NODE_ENV !== 'production'),
      retryAfterPlugin,
      repeatedRequests(answers),
    ],
    formatError: (formatted, error) => formatError(formatted, error, logger),
  };
}
