import { fetchFile } from '#portal/graphql/fetch-file';
import { useT } from '#portal/i18n/i18n';
import { may, usePerson } from '#portal/parts/session';
import { choice, object } from '#portal/ui/checks';
import { RadioGroup, Select } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { EmptyState } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const LISTS = ['NEEDS', 'PLACEMENTS', 'REPORTS', 'PROFESSIONALS'] as const;
const FORMATS = ['CSV', 'XLSX'] as const;
const PURPOSES = ['CASE_WORK', 'REPORTING', 'EVALUATION', 'AUDIT', 'SUBJECT_REQUEST'] as const;
const schema = object({ list: choice(), format: choice(), purpose: choice() });

/** Takes a list out as a file; why goes into the audit trail. */
export function ExportForm() {
  const t = useT();
  const person = usePerson();
  if (!may(person, 'EXPORT_MAKE')) return <EmptyState title={t('kpi.noExport')} />;
  const lists = LISTS.filter((list) => list !== 'PROFESSIONALS' || may(person, 'PROFESSIONAL_READ'));
  return (
    <Form
      schema={schema}
      values={{ list: 'NEEDS', format: 'CSV', purpose: '' }}
      send={t('export.make')}
      submit={async (asked) => {
        const name = `${asked.list}.${asked.format}`.toLowerCase();
        const problem = await fetchFile('/exports', name, asked);
        if (!problem) toast(t('export.made'));
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
