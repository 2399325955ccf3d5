import { useQuery } from 'urql';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { type MessageId, useT } from '#portal/i18n/i18n';
import { useGateWords } from '#portal/screens/marketplace/matching/explanation-gates';
import type { Option } from '#portal/ui/fields';

const GatesQuery = graphql(`
  query PairGates($needId: ID!, $professionalId: ID!) {
    explainMatch(needId: $needId, professionalId: $professionalId) {
      gates {
        code
        answer
        required
        actual
      }
    }
  }
`);

/** A candidacy whose conditions are looked at. */
export interface Pair {
  id: string;
  needId: string;
  professionalId: string;
}

/** A condition of a match to choose. */
type GateOption = Option & { value: ResultOf<typeof GatesQuery>['explainMatch']['gates'][number]['code'] };

/** Every condition of the pair as the product finds it now, each with that finding as its hint. */
export function useGates({ needId, professionalId }: Pair, isAsked: boolean): GateOption[] {
  const t = useT();
  const words = useGateWords();
  const [{ data }] = useQuery({
    query: GatesQuery,
    variables: { needId, professionalId },
    pause: !isAsked,
    requestPolicy: 'network-only',
  });
  return (data?.explainMatch.gates ?? []).map(({ code, answer, required, actual }) => ({
    value: code,
    label: t(`gate.${code}` as MessageId),
    hint: t('staff.gateFound', {
      answer: t(`match.answer.${answer}` as MessageId),
      asked: words(code, required),
      found: words(code, actual),
    }),
  }));
}
