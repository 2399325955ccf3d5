import type { CombinedError } from '@urql/core';
import { laterOf } from '#portal/graphql/unsent';
import type { MessageId } from '#portal/i18n/i18n';
import { type Problem, type ProblemKind, problemOfKind } from '#portal/ui/problem';
import { say } from '#portal/ui/say';

interface Extensions {
  code?: string;
  category?: ProblemKind;
  details?: {
    problems?: { field: string; code: string; values?: Record<string, string | number> }[];
    reasons?: string[];
    gates?: string[];
    correlationId?: string;
    retryAfterSeconds?: number;
  };
}

/** Names of arguments around the fields of a form. */
const WRAPPERS = /^(input|terms|application|institution|person|concern|quote|sections(\.basics)?)\./;

/** What went wrong, from the error of an operation. */
export function problemOf(error: CombinedError): Problem {
  const first = error.graphQLErrors[0];
  if (!first) {
    const later = laterOf(error);
    return later ? { ...problemOfKind('NETWORK'), later } : problemOfKind('NETWORK');
  }
  const { code = 'INTERNAL', category = 'INTERNAL', details = {} } = first.extensions as Extensions;
  const fields = (details.problems ?? []).map(({ field, code, values }) => ({
    field: field.replace(WRAPPERS, ''),
    problem: say(`finding.${code}` as MessageId, values),
  }));
  return {
    kind: category,
    code,
    sentence: first.message,
    fields,
    open: (details.reasons?.map((code) => `open.${code}`) ?? details.gates?.map((code) => `gate.${code}`)) as
      MessageId[] | undefined,
    retryAfterSeconds: details.retryAfterSeconds,
    reference: details.correlationId,
  };
}
