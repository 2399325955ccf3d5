import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { problemOf } from '#portal/graphql/problem';
import { type Survey, SurveyQuery } from '#portal/screens/mapping/waves/survey-data';
import type { Problem } from '#portal/ui/problem';

/**
 * What is behind a token, in a language. Another language is asked for while the words of the first stay, so that nothing
 * that was typed is lost; so it is when the network is gone.
 */
export function useSurvey(token: string, language: string) {
  const client = useClient();
  const [survey, setSurvey] = useState<Survey>();
  const [problem, setProblem] = useState<Problem>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isOld = false;
    const variables = { token, language };
    void client
      .query(SurveyQuery, variables, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data, error }) => {
        if (isOld) return;
        setProblem(error ? problemOf(error) : undefined);
        if (data) setSurvey(data.survey);
      });
    return () => {
      isOld = true;
    };
  }, [client, token, language, tries]);
  return { survey, setSurvey, problem, reload: () => setTries((n) => n + 1) };
}
