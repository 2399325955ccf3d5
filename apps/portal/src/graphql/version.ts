import { useCallback, useRef } from 'react';
import type { Outcome } from '#portal/graphql/act';

/**
 * Writes to one thing with a version. They go one after the other, and each names the version that the one before has
 * made: saving by the button and saving while one types do not refuse each other.
 */
export function useVersion(first: number) {
  const version = useRef(first);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback(
    <Data>(
      write: (version: number) => Promise<Outcome<Data>>,
      versionOf: (data: Data) => number,
    ): Promise<Outcome<Data>> => {
      const turn = last.current.then(async () => {
        const outcome = await write(version.current);
        if (!outcome.problem) version.current = versionOf(outcome.data);
        // What waits for a connection makes its version when it is sent.
        void outcome.problem?.later?.then((data) => (version.current = versionOf(data as Data)));
        return outcome;
      });
      last.current = turn;
      return turn;
    },
    [],
  );
}
