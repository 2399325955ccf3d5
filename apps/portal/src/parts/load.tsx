import { type ReactNode, useEffect } from 'react';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';
import { onChange, useAnswered } from '#portal/graphql/act';
import { problemOf } from '#portal/graphql/problem';
import { useLastAnswer } from '#portal/parts/last-answer';
import { Skeleton } from '#portal/ui/text';
import { Trouble } from '#portal/ui/trouble';

interface LoadProps<Data, Variables extends AnyVariables> {
  query: TypedDocumentNode<Data, Variables>;
  variables?: Variables;
  lines?: number;
  /**
   * Waits for what the server has now, and before it for what is being saved: a form must not begin with what was true a
   * while ago.
   */
  fresh?: boolean;
  children: (data: Data, reload: () => void) => ReactNode;
}

/**
 * Shows a query's answer; before it, grey shapes; instead of it, what went wrong and the way on. While a later answer
 * cannot be had for a while, the last one stays, under a word about it.
 */
export function Load<Data, Variables extends AnyVariables>({
  query,
  variables,
  lines,
  fresh,
  children,
}: LoadProps<Data, Variables>) {
  const isAnswered = useAnswered(fresh ?? false);
  const [{ data, error }, execute] = useQuery({
    query,
    pause: !isAnswered,
    variables: variables as Variables,
    requestPolicy: fresh ? 'network-only' : undefined,
  });
  const reload = () => execute({ requestPolicy: 'network-only' });
  useEffect(() => onChange(() => execute({ requestPolicy: 'network-only' })), [execute]);
  const problem = error && !data ? problemOf(error) : undefined;
  const shown = useLastAnswer(JSON.stringify(variables ?? {}), data, problem?.kind);
  if (!shown) return problem ? <Trouble problem={problem} retry={reload} /> : <Skeleton lines={lines} />;
  return (
    <>
      {problem && <Trouble problem={problem} retry={reload} />}
      {children(shown, reload)}
    </>
  );
}
