import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { may, usePerson } from '#portal/parts/session';
import { stepOf, stepWith } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';
import { Tag } from '#portal/ui/text';

const Suspend = graphql(`
  mutation SuspendAccount($accountId: ID!, $reason: Words!) {
    suspendAccount(accountId: $accountId, reason: $reason)
  }
`);
const Restore = graphql(`
  mutation RestoreAccount($accountId: ID!) {
    restoreAccount(accountId: $accountId)
  }
`);
const SUSPEND = stepOf('suspend', { comment: 'REQUIRED' });
const RESTORE = stepOf('restore');
const STEPS = {
  suspend: stepWith({
    document: Suspend,
    label: 'account.suspend',
    says: 'account.suspend',
    tone: 'danger',
    variables: ({ id, comment }) => ({ accountId: id, reason: comment ?? '' }),
  }),
  restore: stepWith({
    document: Restore,
    label: 'account.restore',
    says: 'account.restore',
    tone: 'quiet',
    variables: ({ id }) => ({ accountId: id }),
  }),
};

/** Whether an account is shut out, and the way to change that for those who may; nobody shuts out oneself. */
export function AccountSteps({ accountId, suspendedAt }: { accountId: string; suspendedAt: string | null }) {
  const t = useT();
  const format = useFormat();
  const person = usePerson();
  const maySuspend = may(person, 'ACCOUNT_SUSPEND') && person?.id !== accountId;
  return (
    <>
      {suspendedAt && <Tag tone="bad">{t('account.suspendedAt', { when: format.moment(suspendedAt) })}</Tag>}
      {maySuspend && <Steps id={accountId} steps={[suspendedAt ? RESTORE : SUSPEND]} specs={STEPS} />}
    </>
  );
}
