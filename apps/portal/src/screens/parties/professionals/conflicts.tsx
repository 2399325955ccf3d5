import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useClient } from 'urql';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { may, usePerson } from '#portal/parts/session';
import { Combobox } from '#portal/ui/combobox';
import { ConfirmButton } from '#portal/ui/dialog';
import { Section } from '#portal/ui/page';
import { problemText } from '#portal/ui/problem';
import { toast } from '#portal/ui/toast';

const FindQuery = graphql(`
  query FindInstitutions($text: SearchText!) {
    institutions(text: $text, first: 8) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);
const DeclareMutation = graphql(`
  mutation DeclareConflicts($professionalId: ID!, $institutionIds: [ID!]!) {
    declareConflicts(professionalId: $professionalId, institutionIds: $institutionIds)
  }
`);

/** The institutions with which a person has a conflict of interest: matching never joins the two. */
export function Conflicts({
  professionalId,
  of,
}: {
  professionalId: string;
  of: readonly { id: string; name: string }[];
}) {
  const t = useT();
  const id = useId();
  const client = useClient();
  const declare = useAct(DeclareMutation);
  const known = of.map((institution) => institution.id);
  const mayDeclare = may(usePerson(), 'PROFESSIONAL_WRITE');
  const keep = async (institutionIds: string[]) => {
    const { problem } = await declare({ professionalId, institutionIds });
    toast(problem ? problemText(t, problem) : t('state.saved'));
    return !problem;
  };
  const find = async (text: string) => {
    const { data } = await client.query(FindQuery, { text });
    return (data?.institutions.edges ?? []).map(({ node }) => ({ value: node.id, label: node.name }));
  };
  return (
    <Section title={t('people.conflicts')}>
      <p className="muted prose">{t(of.length > 0 ? 'people.conflictsText' : 'people.noConflicts')}</p>
      <ul className="rule-list">
        {of.map((institution) => (
          <li key={institution.id} className="row">
            <Link to="/institutions/$id" params={{ id: institution.id }}>
              <bdi>{institution.name}</bdi>
            </Link>
            {mayDeclare && (
              <ConfirmButton
                size="small"
                tone="danger"
                label={t('people.conflictOver')}
                title={t('people.conflictOver')}
                text={t('people.conflictOverMeans')}
                act={() => keep(known.filter((one) => one !== institution.id))}
              />
            )}
          </li>
        ))}
      </ul>
      {mayDeclare && (
        <div className="field">
          <label className="field-label" htmlFor={id}>
            {t('people.addConflict')}
          </label>
          <Combobox
            id={id}
            search={find}
            onPick={({ value }) => void keep([...new Set([...known, value])])}
          />
        </div>
      )}
    </Section>
  );
}
