import { holds, usePerson } from '#portal/app/session';
import type { Problem, ProblemKind } from '#portal/graphql/problem';
import { useT } from '#portal/i18n/i18n';
import { choice, object } from '#portal/ui/checks';
import { download } from '#portal/ui/csv';
import { RadioGroup, Select } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { EmptyState } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';
import { problemOfKind } from '#portal/ui/trouble';

const LISTS = ['NEEDS', 'PLACEMENTS', 'REPORTS', 'PROFESSIONALS'] as const;
const FORMATS = ['CSV', 'XLSX'] as const;
const PURPOSES = ['CASE_WORK', 'REPORTING', 'EVALUATION', 'AUDIT', 'SUBJECT_REQUEST'] as const;
const schema = object({ list: choice(), format: choice(), purpose: choice() });

/** Takes a list out as a file; why goes into the audit trail. */
export function ExportForm() {
  const t = useT();
  const person = usePerson();
  if (!holds(person, 'CASE_OFFICER', 'APPROVER', 'ANALYST', 'ADMINISTRATOR'))
    return <EmptyState title={t('kpi.noExport')} />;
  const lists = LISTS.filter((list) => list !== 'PROFESSIONALS' || holds(person, 'CASE_OFFICER', 'APPROVER'));
  return (
    <Form
      schema={schema}
      values={{ list: 'NEEDS', format: 'CSV', purpose: '' }}
      send={t('export.make')}
      submit={async (asked) => {
        const problem = await fetchFile(asked);
        if (!problem) toast(t('state.done'));
        return problem;
      }}
    >
      <RadioGroup
        name="list"
        label={t('export.list')}
        options={lists.map((value) => ({ value, label: t(`export.list.${value}`) }))}
      />
      <RadioGroup
        name="format"
        inline
        label={t('export.format')}
        options={FORMATS.map((value) => ({ value, label: value }))}
      />
      <Select
        name="purpose"
        label={t('export.purpose')}
        hint={t('export.purposeHint')}
        options={PURPOSES.map((value) => ({ value, label: t(`export.purpose.${value}`) }))}
      />
    </Form>
  );
}

const KINDS: Record<number, ProblemKind> = {
  400: 'BAD_INPUT',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  429: 'LIMIT',
};

async function fetchFile(asked: { list: string; format: string }): Promise<Problem | undefined> {
  const answer = await fetch('/exports', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  }).catch(() => null);
  if (!answer) return problemOfKind('NETWORK');
  if (!answer.ok) return problemOfKind(KINDS[answer.status] ?? 'INTERNAL');
  download(`${asked.list}.${asked.format}`.toLowerCase(), await answer.blob());
  return undefined;
}
