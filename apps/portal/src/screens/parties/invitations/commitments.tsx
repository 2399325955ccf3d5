import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import type { Person } from '#portal/parts/session';
import { ConfirmButton } from '#portal/ui/dialog';
import { Section } from '#portal/ui/page';
import { type Problem, problemText } from '#portal/ui/problem';
import { toast } from '#portal/ui/toast';

const InstitutionsQuery = graphql(`
  query MyInstitutionNames {
    myInstitutions {
      id
      name
    }
  }
`);
const LeaveMutation = graphql(`
  mutation LeaveInstitution($institutionId: ID!) {
    leaveInstitution(institutionId: $institutionId)
  }
`);
const ResignMutation = graphql(`
  mutation ResignStaffRole($id: ID!) {
    resignStaffRole(id: $id)
  }
`);

/** The institutions and the roles that a person has agreed to, each with the way out of it. */
export function Commitments({ person: { grants, memberships } }: { person: Person }) {
  const t = useT();
  const leave = useAct(LeaveMutation);
  const resign = useAct(ResignMutation);
  const told = ({ problem }: { problem?: Problem }): boolean => {
    toast(problem ? problemText(t, problem) : t('state.done'));
    return !problem;
  };
  if (memberships.length + grants.length === 0) return null;
  return (
    <Section title={t('invitations.agreed')}>
      {memberships.length > 0 && (
        <Load query={InstitutionsQuery} variables={{}} lines={2}>
          {({ myInstitutions }) => (
            <ul className="rule-list">
              {myInstitutions.map(({ id, name }) => (
                <li key={id} className="row row-between">
                  <bdi>{name}</bdi>
                  <ConfirmButton
                    size="small"
                    tone="danger"
                    label={t('invitations.leave')}
                    about={name}
                    title={t('invitations.leaveTitle', { name })}
                    text={t('invitations.leaveText')}
                    act={async () => told(await leave({ institutionId: id }))}
                  />
                </li>
              ))}
            </ul>
          )}
        </Load>
      )}
      <ul className="rule-list">
        {grants.map(({ id, role }) => (
          <li key={id} className="row row-between">
            <span>{t(`role.${role}`)}</span>
            <ConfirmButton
              size="small"
              tone="danger"
              label={t('invitations.resign')}
              about={t(`role.${role}`)}
              title={t('invitations.resignTitle', { role: t(`role.${role}`) })}
              text={t('invitations.resignText')}
              act={async () => told(await resign({ id }))}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
