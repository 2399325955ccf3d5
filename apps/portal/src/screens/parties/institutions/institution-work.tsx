import * as z from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { AuditLink } from '#portal/parts/audit-link';
import { Load } from '#portal/parts/load';
import { may, usePerson } from '#portal/parts/session';
import { AccountSteps } from '#portal/screens/identity/accounts/account-steps';
import { object } from '#portal/ui/checks';
import { Select } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Section } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';
import { toast } from '#portal/ui/toast';

const WorkQuery = graphql(`
  query StaffInstitution($id: ID!) {
    institution(id: $id) {
      caseOfficerId
      caseOfficers {
        accountId
        displayName
      }
      focalPoints {
        accountId
        displayName
        suspendedAt
      }
    }
  }
`);
const AssignMutation = graphql(`
  mutation AssignInstitution($id: ID!, $caseOfficerId: ID) {
    assignInstitution(id: $id, caseOfficerId: $caseOfficerId) {
      id
    }
  }
`);
type Work = ResultOf<typeof WorkQuery>['institution'];
const schema = object({ caseOfficerId: z.string() });

/** What staff do with an institution besides its review: who looks after it, and who of its people is shut out. */
export function InstitutionWork({ id }: { id: string }) {
  const t = useT();
  const person = usePerson();
  return (
    <Load query={WorkQuery} variables={{ id }} lines={3}>
      {({ institution }) => (
        <Section title={t('staff.part')}>
          {may(person, 'INSTITUTION_ASSIGN') && <CaseOfficer id={id} of={institution} />}
          {may(person, 'ACCOUNT_SUSPEND') && <People of={institution.focalPoints} />}
          <AuditLink type="institution" id={id} />
        </Section>
      )}
    </Load>
  );
}

function CaseOfficer({ id, of }: { id: string; of: Work }) {
  const t = useT();
  const assign = useAct(AssignMutation);
  const present = of.caseOfficerId ?? '';
  const options = of.caseOfficers.map(({ accountId, displayName }) => ({
    value: accountId,
    label: displayName,
  }));
  const isListed = options.some(({ value }) => value === present);
  return (
    <Form
      key={of.caseOfficerId}
      schema={schema}
      values={{ caseOfficerId: present }}
      send={t('institution.assign')}
      submit={async ({ caseOfficerId }) => {
        if (caseOfficerId === present) return undefined;
        const { problem } = await assign({ id, caseOfficerId: caseOfficerId || null });
        if (problem) return problem;
        toast(t('institution.assigned'));
        return undefined;
      }}
    >
      <Select
        name="caseOfficerId"
        label={t('institution.caseOfficer')}
        hint={t('institution.caseOfficerHint')}
        optional
        options={
          present && !isListed ? [...options, { value: present, label: t('staff.colleague') }] : options
        }
      />
    </Form>
  );
}

function People({ of }: { of: Work['focalPoints'] }) {
  const t = useT();
  if (of.length === 0) return null;
  return (
    <DataTable
      caption={t('users.access')}
      rows={of.map((row) => ({ ...row, id: row.accountId }))}
      columns={[
        { key: 'name', label: t('users.name'), cell: (row) => <bdi>{row.displayName}</bdi> },
        { key: 'access', label: t('users.access'), cell: (row) => <AccountSteps {...row} /> },
      ]}
    />
  );
}
