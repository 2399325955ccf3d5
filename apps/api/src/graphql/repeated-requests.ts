import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { type FormattedExecutionResult, GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '#api/auth/request-context';
import { type ErrorCode, ERRORS } from '#domain/catalogue/error-catalogue';
import { FINDINGS } from '#domain/catalogue/findings';
import { actorId } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { KeptAnswers } from '#platform/db/kept-answers';
import { claimOf, type Repeatable, repeatable } from '#platform/db/repeatable';

/** Printable characters without spaces; long enough that nobody has the same by chance. */
const KEY = /^[\x21-\x7e]{16,200}$/;
/**
 * These begin or end a session, or save a draft again: each request is one of its own, whatever its key. What somebody
 * writes in a survey is kept nowhere but in its draft.
 */
const RUN_ALWAYS: ReadonlySet<string> = new Set(['signIn', 'signOut', 'saveSurvey']);
/** Answers with a secret are not kept: a repetition is answered with ALREADY_DONE. */
const NEVER_KEPT: ReadonlySet<string> = new Set(['beginSurvey', 'createSurveyLink', 'createWaveLinks']);

type Request = GraphQLRequestContext<RequestContext>;

/** Gives a mutation with the header `Idempotency-Key` one effect, however often it is sent within 24 hours. */
export function repeatedRequests(answers: KeptAnswers): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: (context) => Promise.resolve(prepare(context)),
        responseForOperation: () => firstAnswer(answers),
        willSendResponse: (context) => settle(answers, context),
      }),
  };
}

/** The mutations that the request names, by their names in the schema. */
function mutationsOf(operation: OperationDefinitionNode): string[] {
  return operation.selectionSet.selections.map((one) => (one.kind === Kind.FIELD ? one.name.value : ''));
}

function prepare({ request, operation, contextValue }: Request): void {
  const present = repeatable();
  const key = request.http?.headers.get('idempotency-key');
  if (!present || key === undefined || operation?.operation !== 'mutation') return;
  if (!KEY.test(key)) throw badKey();
  if (mutationsOf(operation).some((name) => RUN_ALWAYS.has(name))) return;
  const content = JSON.stringify([request.operationName ?? null, request.query, request.variables ?? {}]);
  present.claim = claimOf(actorId(contextValue.actor), key, content);
}

function badKey(): GraphQLError {
  const problems = [{ field: 'Idempotency-Key', code: 'KEY_FORM' }] as const;
  const originalError = new DomainError('BAD_INPUT', { field: 'Idempotency-Key', problems });
  return new GraphQLError(FINDINGS.KEY_FORM, { originalError, extensions: { http: { status: 400 } } });
}

/** The answer to a request that was done before; null when it is the first. */
async function firstAnswer(answers: KeptAnswers): Promise<GraphQLResponse | null> {
  const claim = repeatable()?.claim;
  const found = claim ? await answers.find(claim) : null;
  if (!found) return null;
  const singleResult = found.isSame ? repetition(found.answer) : refused('IDEMPOTENCY_KEY_REUSED');
  return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
}

/** Keeps the answer of the first request; answers one that came while the first ran with what the first was answered. */
async function settle(answers: KeptAnswers, context: Request): Promise<void> {
  const present = repeatable();
  const { body } = context.response;
  if (!present?.claim || body?.kind !== 'single' || !context.operation) return;
  if (present.isClaimed) return keep(answers, present, context.operation, body.singleResult);
  if (!body.singleResult.errors) return;
  const found = await answers.find(present.claim);
  if (found?.isSame) body.singleResult = repetition(found.answer);
}

async function keep(
  answers: KeptAnswers,
  { claim }: Repeatable,
  operation: OperationDefinitionNode,
  result: FormattedExecutionResult,
): Promise<void> {
  const isSecret = operation.selectionSet.selections.some(
    (one) => one.kind !== Kind.FIELD || NEVER_KEPT.has(one.name.value),
  );
  if (claim && !isSecret && !result.errors) await answers.keep(claim, JSON.stringify(result));
}

const repetition = (answer: string | null): FormattedExecutionResult =>
  answer === null ? refused('ALREADY_DONE') : (JSON.parse(answer) as FormattedExecutionResult);

function refused(code: ErrorCode): FormattedExecutionResult {
  const { sentence, category } = ERRORS[code];
  return { errors: [{ message: sentence, extensions: { code, category, details: {} } }] };
}
