import { useCallback, useRef } from 'react';
import { useClient } from 'urql';
import { graphql } from '#portal/graphql/graphql';
import { useLocale } from '#portal/i18n/i18n';

const MissMutation = graphql(`
  mutation MissWord($word: SearchText!, $locale: Locale!) {
    missWord(word: $word, locale: $locale)
  }
`);

/** Counts what was looked for in vain, each text once; who looked is not kept, and nobody waits for it. */
export function useMissedWord(): (typed: string) => void {
  const client = useClient();
  const locale = useLocale();
  const counted = useRef(new Set<string>());
  return useCallback(
    (word) => {
      if (counted.current.has(word)) return;
      counted.current.add(word);
      void client.mutation(MissMutation, { word, locale }).toPromise();
    },
    [client, locale],
  );
}
