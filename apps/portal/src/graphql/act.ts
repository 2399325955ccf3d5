import { useCallback } from 'react';
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
      const { data, error } = await client.mutation(document, variables);
      if (error) return { problem: problemOf(error) };
      if (!quiet) reloadAll();
      return { data: data as Data };
    },
    [client, document, quiet],
  );
}
