import { useId, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '#portal/graphql/graphql';
import { useLocale, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { may, usePerson } from '#portal/parts/session';
import { ExplanationView } from '#portal/screens/marketplace/matching/explanation';
import { ExplanationFragment } from '#portal/screens/marketplace/matching/explanation-data';
import { PairActs } from '#portal/screens/marketplace/matching/pair-acts';
import { Combobox } from '#portal/ui/combobox';
import type { Option } from '#portal/ui/fields';
import { Section } from '#portal/ui/page';

const FindQuery = graphql(`
  query FindProfessionals($text: SearchText!) {
    professionals(text: $text, first: 8) {
      edges {
        node {
          id
          displayName
          headline
        }
      }
    }
  }
`);
const PairQuery = graphql(
  `
    query ExplainPair($needId: ID!, $professionalId: ID!, $locale: Locale!) {
      explainMatch(needId: $needId, professionalId: $professionalId) {
        ...Explanation
      }
    }
  `,
  [ExplanationFragment],
);

/** Looks up how anyone fits the need, listed or not, and why somebody is not on the list. */
export function PairLookup({ needId }: { needId: string }) {
  const t = useT();
  const id = useId();
  const locale = useLocale();
  const client = useClient();
  const [chosen, setChosen] = useState<Option>();
  if (!may(usePerson(), 'PROFESSIONAL_READ')) return null;
  const find = async (text: string): Promise<Option[]> => {
    const { data } = await client.query(FindQuery, { text });
    return (data?.professionals.edges ?? []).map(({ node }) => ({
      value: node.id,
      label: node.displayName,
      hint: node.headline ?? undefined,
    }));
  };
  return (
    <Section title={t('match.lookup')}>
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {t('match.lookupWho')}
        </label>
        <p className="field-hint" id={`${id}-hint`}>
          {t('match.lookupHint')}
        </p>
        <Combobox id={id} aria-describedby={`${id}-hint`} search={find} onPick={setChosen} />
      </div>
      {chosen && (
        <section className="card stack" aria-live="polite">
          <h3>
            <bdi>{chosen.label}</bdi>
          </h3>
          <Load query={PairQuery} variables={{ needId, professionalId: chosen.value, locale }} lines={6}>
            {({ explainMatch }) => (
              <>
                <PairActs needId={needId} professionalId={chosen.value} explanation={explainMatch} />
                <ExplanationView of={explainMatch} full />
              </>
            )}
          </Load>
        </section>
      )}
    </Section>
  );
}
