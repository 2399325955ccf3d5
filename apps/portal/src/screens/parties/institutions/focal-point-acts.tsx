import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { graphql, type VariablesOf } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { usePerson } from '#portal/parts/session';
import { Consequence } from '#portal/parts/steps/consequence';
import { ConfirmButton } from '#portal/ui/dialog';
import { type Problem, problemText } from '#portal/ui/problem';
import { Notice } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const ChangeRole = graphql(`
  mutation ChangeFocalPointRole($institutionId: ID!, $accountId: ID!, $role: InstitutionRole!) {
    changeFocalPointRole(institutionId: $institutionId, accountId: $accountId, role: $role)
  }
`);
const Remove = graphql(`
  mutation RemoveFocalPoint($institutionId: ID!, $accountId: ID!) {
    removeFocalPoint(institutionId: $institutionId, accountId: $accountId)
  }
`);
export type InstitutionRole = VariablesOf<typeof ChangeRole>['role'];

/** What an owner does with a colleague: the other role, or out. Each is asked about first. */
export function FocalPointActs({
  institutionId,
  person: { accountId, displayName, role },
}: {
  institutionId: string;
  person: { accountId: string; displayName: string; role: InstitutionRole };
}) {
  const t = useT();
  const navigate = useNavigate();
  const isSelf = usePerson()?.id === accountId;
  const changeRole = useAct(ChangeRole);
  const remove = useAct(Remove);
  const [problem, setProblem] = useState<Problem>();
  const other = role === 'OWNER' ? 'EDITOR' : 'OWNER';
  const who = { name: displayName };
  const told = (outcome: { problem?: Problem }): boolean => {
    setProblem(outcome.problem);
    if (!outcome.problem) toast(t('state.done'));
    return !outcome.problem;
  };
  const trouble = problem && (
    <Notice tone="bad" live>
      {problemText(t, problem)}
    </Notice>
  );
  return (
    <div className="actions">
      <ConfirmButton
        tone="quiet"
        label={t(`people.make.${other}`)}
        title={t(`people.make.${other}.title`, who)}
        act={async () => told(await changeRole({ institutionId, accountId, role: other }))}
      >
        <Consequence of={other === 'OWNER' ? 'member.makeOwner' : 'member.makeEditor'} />
        {trouble}
      </ConfirmButton>
      <ConfirmButton
        tone="danger"
        label={t(isSelf ? 'invitations.leaveShort' : 'people.remove')}
        title={t(isSelf ? 'invitations.leaveShort' : 'people.removeTitle', who)}
        act={async () => {
          const isDone = told(await remove({ institutionId, accountId }));
          if (isDone && isSelf) await navigate({ to: '/institutions' });
          return isDone;
        }}
      >
        <Consequence of={isSelf ? 'member.leave' : 'member.remove'} />
        {trouble}
      </ConfirmButton>
    </div>
  );
}
