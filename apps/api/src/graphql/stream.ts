import type { INestApplication } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Request, RequestHandler, Response } from 'express';
import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Response as StreamResponse } from 'graphql-sse';
import { createHandler } from 'graphql-sse/lib/use/express';
import type { Logger } from 'pino';
import { authenticate, isOwnOrigin } from '#api/auth/authenticate';
import type { RequestContext } from '#api/auth/request-context';
import { formatError } from '#api/graphql/error-format';
import { LIMITS, limitsRule, MOST_ERRORS } from '#api/graphql/limits';
import { charge } from '#api/graphql/price-check';
import { type ErrorCode, ERRORS } from '#domain/catalogue/error-catalogue';
import { AccountQueries } from '#features/identity/accounts/account.queries';
import { Env } from '#platform/config/env';
import { LOGGER } from '#platform/logging/logger';
import { RETRY_AFTER_SECONDS } from '#platform/outage/deadlines';
import { isOutage } from '#platform/outage/outage';

type StreamArgs = ExecutionArgs & { contextValue: RequestContext & Record<PropertyKey, unknown> };

/**
 * Subscriptions over server-sent events, one request a subscription: the same sessions, limits and errors as `/graphql`.
 * A page from elsewhere is turned away, and nothing but a subscription is answered.
 */
export function subscriptionStream(app: INestApplication): RequestHandler {
  const [env, logger] = [app.get(Env), app.get<Logger>(LOGGER)];
  const contexts = new WeakMap<Request, RequestContext>();
  const handler = createHandler<RequestContext & Record<PropertyKey, unknown>>({
    authenticate: () => undefined, // no reserved streams: one request, one subscription
    context: ({ raw }) => contextOf(contexts, raw),
    onSubscribe: ({ raw }, { query, operationName, variables }): StreamArgs | StreamResponse => {
      const { schema } = app.get(GraphQLSchemaHost);
      const document = parsed(query);
      if (document instanceof GraphQLError) return refused([document], logger);
      const errors = validate(schema, document, [...specifiedRules, limitsRule], { maxErrors: MOST_ERRORS });
      if (errors.length > 0) return refused(errors.map(asValidationError), logger);
      const operation = getOperationAST(document, operationName);
      if (operation?.operation !== 'subscription')
        return refused([protocolError('Only a subscription is answered here.', 'BAD_REQUEST')], logger);
      const contextValue = contextOf(contexts, raw);
      try {
        charge({ schema, document, operation, variables: variables ?? {} }, contextValue.actor);
      } catch (error) {
        if (error instanceof GraphQLError) return refused([error], logger);
        throw error;
      }
      return { schema, document, operationName, variableValues: variables, contextValue };
    },
    onNext: (_context, _request, result) =>
      'errors' in result && result.errors
        ? { ...result, errors: result.errors.map((e) => asGraphQLError(formatError(e.toJSON(), e, logger))) }
        : undefined,
  });

  return (req, res, next) => {
    if (req.method !== 'POST') return refuse(res, 405, 'BAD_REQUEST');
    if (!isOwnOrigin(req, env.publicUrl)) return refuse(res, 403, 'FORBIDDEN');
    if (!isOneRequest(req.body)) return refuse(res, 400, 'BAD_REQUEST');
    authenticate(req, res, app.get(AccountQueries), env.publicUrl)
      .then((context) => {
        if (context.actor.kind !== 'person') return refuse(res, 401, 'UNAUTHENTICATED');
        contexts.set(req, context);
        // Proxies that collect an answer before they pass it on (nginx) let this one through piece by piece.
        res.setHeader('X-Accel-Buffering', 'no');
        return handler(req, res);
      })
      .catch((error: unknown) => (isOutage(error) && !res.headersSent ? away(res) : next(error)));
  };
}

/** Whether the body is one request of GraphQL, and not a list of them or something else. */
const isOneRequest = (body: unknown): boolean =>
  typeof body === 'object' &&
  !Array.isArray(body) &&
  typeof (body as { query?: unknown } | null)?.query === 'string';

function contextOf(
  contexts: WeakMap<Request, RequestContext>,
  req: Request,
): RequestContext & Record<PropertyKey, unknown> {
  const context = contexts.get(req);
  if (!context) throw new Error('a stream without a context');
  return { ...context };
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: LIMITS.tokens });
  } catch (error) {
    return protocolError(error instanceof Error ? error.message : 'no GraphQL', 'GRAPHQL_PARSE_FAILED');
  }
}

function refused(errors: readonly GraphQLError[], logger: Logger): StreamResponse {
  const body = JSON.stringify({ errors: errors.map((error) => formatError(error.toJSON(), error, logger)) });
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return [body, { status: 400, statusText: 'Bad Request', headers }];
}

const protocolError = (message: string, code: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

const asValidationError = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes,
    originalError: error.originalError,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });

const asGraphQLError = ({ message, extensions }: { message: string; extensions?: object }): GraphQLError =>
  new GraphQLError(message, { extensions: { ...extensions } });

function away(res: Response): void {
  res.set('retry-after', String(RETRY_AFTER_SECONDS));
  refuse(res, 503, 'BUSY');
}

function refuse(res: Response, status: number, code: ErrorCode): void {
  const { category, sentence } = ERRORS[code];
  res.status(status).json({ errors: [{ message: sentence, extensions: { code, category, details: {} } }] });
}
