import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '#api/auth/request-context';
import { MOST_ERRORS, tooExpensive } from '#api/graphql/limits';
import type { Work } from '#api/graphql/price-classes';
import { type OperationPrice, priceOfOperation, type Variables } from '#api/graphql/pricing';
import type { Admission } from '#api/http/admission';
import { nameCaller } from '#api/http/caller-address';
import { Turns } from '#api/http/turns';
import { BUDGETS as OPEN_OPERATIONS } from '#domain/identity/accounts/budgets';
import type { Actor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { CrowdedError } from '#platform/shares/fair-queue';
import { requestWork, type WorkClass } from '#platform/shares/request-work';

/** What one request may cost: a visitor's, and that of someone who is signed in. */
export const BUDGETS = {
  visitor: { statements: 60, milliseconds: 500 },
  person: { statements: 150, milliseconds: 2_500 },
} as const satisfies Record<string, Work>;

/** Milliseconds that the database may really take for one request, on a busy day too; then it gets no more of it. */
const MOST_TIME = { visitor: 5_000, person: 20_000 } as const;

/** The dearest field of a read that is prompt, of one that is a page or a search, and all that such a read costs. */
const PROMPT_FIELD = 5;
const LIST_FIELD = 300;
const PROMPT_READ = 60;
/** The dearest field of a change that does not wait for others of its kind. */
const PROMPT_CHANGE = 100;

/**
 * The refusal of an operation that costs more than this caller may spend on one request; null when it may run. A visitor
 * who asks for what is not for visitors has to sign in, whatever it costs: most likely a session has ended.
 */
function overBudget(price: OperationPrice, actor: Actor): GraphQLError | null {
  const isVisitor = actor.kind === 'visitor';
  const budget = isVisitor ? BUDGETS.visitor : BUDGETS.person;
  const over = (['statements', 'milliseconds'] as const).find((part) => price[part] > budget[part]);
  if (!over) return null;
  const isOpen = [...price.asked].every((operation) => Object.hasOwn(OPEN_OPERATIONS, operation));
  return isVisitor && !isOpen ? signInFirst() : tooExpensive(over, Math.ceil(price[over]), budget[over]);
}

function signInFirst(): GraphQLError {
  const originalError = new DomainError('UNAUTHENTICATED');
  return new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 200 } } });
}

/** The class of work of an operation, by its price. */
function classOf(kind: 'query' | 'mutation' | 'subscription', price: OperationPrice): WorkClass {
  if (kind !== 'query') return price.dearest > PROMPT_CHANGE ? 'HEAVY' : 'PROMPT';
  if (price.dearest > LIST_FIELD || price.milliseconds > LIST_FIELD) return 'HEAVY';
  return price.dearest > PROMPT_FIELD || price.milliseconds > PROMPT_READ ? 'LIST' : 'PROMPT';
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
}

/** Prices an operation, notes its class with the request, and refuses it when it costs too much for this caller. */
export function charge({ schema, document, operation, variables }: Asked, actor: Actor): WorkClass {
  const price = priceOfOperation(schema, document, operation, variables);
  const refusal = overBudget(price, actor);
  if (refusal) throw refusal;
  const workClass = classOf(operation.operation, price);
  nameCaller(actor);
  const work = requestWork();
  if (work) {
    work.mostMilliseconds = MOST_TIME[actor.kind === 'visitor' ? 'visitor' : 'person'];
    // A change holds a connection while it may need a second one: it never waits for a share.
    work.workClass = operation.operation === 'query' ? workClass : 'PROMPT';
  }
  return workClass;
}

/**
 * Reads one document at a time, prices every operation before anything of it runs, lets it wait for its turn among its class, and shows no more errors
 * than a person can use. Outside production the header `Server-Timing` tells what the database did for the request.
 */
export function priceCheck(admission: Admission, tellsWork: boolean): ApolloServerPlugin<RequestContext> {
  const turns = new Turns();
  return {
    requestDidStart: () => {
      let leave = (): void => undefined;
      return Promise.resolve({
        didResolveSource: () => turns.pass(),
        didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
          if (!operation) return;
          const variables = request.variables ?? {};
          const workClass = charge({ schema, document, operation, variables }, contextValue.actor);
          leave = await admission.enter(workClass).catch((error: unknown) => {
            throw asGraphQLError(error);
          });
        },
        willSendResponse: ({ response: { body, http } }) => {
          leave();
          if (body.kind === 'single' && body.singleResult.errors)
            body.singleResult.errors = body.singleResult.errors.slice(0, MOST_ERRORS);
          if (tellsWork) http.headers.set('server-timing', serverTiming());
          return Promise.resolve();
        },
      });
    },
  };
}

function serverTiming(): string {
  const { statements = 0, milliseconds = 0, workClass = 'PROMPT' } = requestWork() ?? {};
  return `db;dur=${milliseconds.toFixed(1)};desc="${statements} statements", class;desc="${workClass}"`;
}

function asGraphQLError(error: unknown): unknown {
  if (!(error instanceof CrowdedError)) return error;
  const headers = new HeaderMap([['retry-after', String(error.retryAfterSeconds)]]);
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: 'BAD_REQUEST', http: { status: 503, headers } },
  });
}
