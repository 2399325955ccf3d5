import { useAct } from '#portal/graphql/act';
import { type FragmentOf, graphql, readFragment } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { useProgrammes } from '#portal/parts/programmes';
import { Consequence } from '#portal/parts/steps/consequence';
import { ConfirmButton } from '#portal/ui/dialog';
import { problemText } from '#portal/ui/problem';
import { toast } from '#portal/ui/toast';

export const GrantFragment = graphql(`
  fragment GrantParts on StaffGrant {
    id
    role
    programmeId
    country
  }
`);
const RevokeMutation = graphql(`
  mutation RevokeStaffRole($grantId: ID!) {
    revokeStaffRole(grantId: $grantId)
  }
`);

/** The roles of a person with their reach, each with the way to take it away. */
export function Roles({
  of,
  name,
  fixed,
}: {
  of: readonly FragmentOf<typeof GrantFragment>[];
  name: string;
  /** Whether the reader may not change them, because they are their own. */
  fixed: boolean;
}) {
  const t = useT();
  const format = useFormat();
  const programmes = useProgrammes();
  const revoke = useAct(RevokeMutation);
  const take = async (grantId: string) => {
    const { problem } = await revoke({ grantId });
    toast(problem ? problemText(t, problem) : t('users.revoked'));
    return !problem;
  };
  return (
    <ul className="rule-list">
      {readFragment(GrantFragment, of).map(({ id, role, programmeId, country }) => {
        const reach = [
          programmes.find((programme) => programme.id === programmeId)?.name,
          country && format.country(country),
        ].filter(Boolean);
        return (
          <li key={id} className="row">
            <span>
              {t(`role.${role}`)}
              {reach.length > 0 && <bdi className="muted"> · {reach.join(' · ')}</bdi>}
            </span>
            {!fixed && (
              <ConfirmButton
                size="small"
                tone="danger"
                label={t('users.revoke')}
                about={`${name} ${t(`role.${role}`)}`}
                title={t('users.revokeOf', { name, role: t(`role.${role}`) })}
                act={() => take(id)}
              >
                <Consequence of="role.revoke" />
              </ConfirmButton>
            )}
          </li>
        );
      })}
    </ul>
  );
}
