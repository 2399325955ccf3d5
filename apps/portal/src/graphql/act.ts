import { useCallback, useEffect, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import { problemOf } from '#portal/graphql/problem';
import type { Problem } from '#portal/ui/problem';

const mounted = new Set<() => void>();

/** Registers a screen's way to load itself again. */
export function onChange(reload: () => void): () => void {
  mounted.add(reload);
  return () => mounted.delete(reload);
}

/** Loads everything on the screen again; the server knows what a change has changed. */
export function reloadAll(): void {
  for (const reload of mounted) reload();
}

let unanswered = 0;
const waiting = new Set<() => void>();

async function counted<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  unanswered += 1;
  try {
    return await act();
  } finally {
    unanswered -= 1;
    if (unanswered === 0) for (const go of waiting) go();
  }
}

/**
 * Whether every act is answered that was on its way when the screen came, those included that the screen before sent as
 * it went. True at once for who does not wait.
 */
export function useAnswered(waits: boolean): boolean {
  const [isAnswered, setAnswered] = useState(!waits);
  useEffect(() => {
    if (isAnswered) return undefined;
    const look = () => unanswered === 0 && setAnswered(true);
    // What the screen before sends as it goes is on its way only after this turn.
    const timer = setTimeout(look);
    waiting.add(look);
    return () => {
      clearTimeout(timer);
      waiting.delete(look);
    };
  }, [isAnswered]);
  return isAnswered;
}

/** What an act came to: its data, or the problem. */
export type Outcome<Data> = { data: Data; problem?: undefined } | { data?: undefined; problem: Problem };

/** Runs a mutation; when it worked, what is on the screen is loaded again, unless it is a quiet one. */
export function useAct<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  { quiet = false }: { quiet?: boolean } = {},
) {
  const client = useClient();
  return useCallback(
    async (variables: Variables): Promise<Outcome<Data>> => {
      const { data, error } = await counted(() => client.mutation(document, variables).toPromise());
      if (error) return { problem: problemOf(error) };
      if (!quiet) reloadAll();
      return { data: data as Data };
    },
    [client, document, quiet],
  );
}
