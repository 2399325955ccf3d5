import type { ApolloServerPlugin } from '@apollo/server';
import { type ASTNode, GraphQLError, type GraphQLFormattedError, Kind, TokenKind } from 'graphql';
import type { ErrorCode } from '#domain/catalogue/error-catalogue';
import { DomainError, type ErrorDetails } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';

/** Where in the variables GraphQL found a value that a scalar refuses; quotation marks of the value itself are escaped. */
const AT_PATH = / at "([\w.[\]]+)"; /;
const OF_VARIABLE = /^Variable "\$(\w+)" /;

/** A refusal by a scalar, within what GraphQL says about it. */
export function refusedInput(error: unknown): { code: ErrorCode; details: ErrorDetails } | null {
  if (!(error instanceof GraphQLError)) return null;
  const cause = causeOf(error);
  if (!cause) return null;
  const field = fieldOf(error);
  const problems = cause.details.problems?.map((problem) => ({ ...problem, field }));
  return { code: cause.code, details: { ...cause.details, field, problems } };
}

function causeOf(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  return error instanceof GraphQLError ? causeOf(error.originalError) : null;
}

/** The path of the field below the argument, as everywhere: `displayName`, `outputs.0.text`. */
function fieldOf({ message, nodes }: GraphQLError): string {
  const path = AT_PATH.exec(message)?.[1]?.replace(/\[(\d+)\]/g, '.$1');
  const below = path?.slice(path.indexOf('.') + 1);
  return below ?? OF_VARIABLE.exec(message)?.[1] ?? nameOfValue(nodes?.[0]) ?? '';
}

/** The name in front of a value in a document: `text: "…"`, or of the list that it is in. */
function nameOfValue(node: ASTNode | undefined): string | undefined {
  let token = node?.loc?.startToken.prev;
  while (token && token.kind !== TokenKind.COLON) token = token.prev;
  const name = token?.prev;
  return node?.kind !== Kind.VARIABLE && name?.kind === TokenKind.NAME ? name.value : undefined;
}

const problemsOf = ({ extensions }: GraphQLFormattedError): readonly Finding[] | undefined =>
  (extensions as { code?: ErrorCode; details?: ErrorDetails } | undefined)?.details?.problems;

/** Refusals of several fields as one that names them all. */
function mergedRefusals(errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  const [first, ...rest] = errors;
  const all = errors.map(problemsOf);
  const areAlike = errors.every((error) => !error.path && error.extensions?.['code'] === 'BAD_INPUT');
  if (!first || rest.length === 0 || !areAlike || !all.every((problems) => problems)) return errors;
  const problems = all.flatMap((some) => some ?? []);
  const details = { ...(first.extensions?.['details'] as ErrorDetails), problems };
  return [{ ...first, extensions: { ...first.extensions, details } }];
}

/** Answers every field that a scalar refuses in one refusal, as the checks of inputs do. */
export const refusalsAtOnce: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body } }) => {
        if (body.kind === 'single' && body.singleResult.errors)
          body.singleResult.errors = mergedRefusals(body.singleResult.errors);
        return Promise.resolve();
      },
    }),
};
