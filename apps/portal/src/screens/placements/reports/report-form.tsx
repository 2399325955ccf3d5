import { useRef } from 'react';
import { useClient } from 'urql';
import { useAct } from '#portal/graphql/act';
import { problemOf } from '#portal/graphql/problem';
import { useT } from '#portal/i18n/i18n';
import {
  type Answers,
  answersOf,
  type FieldName,
  type ReportValues,
  schemaOf,
  valuesOf,
} from '#portal/screens/placements/reports/answers';
import {
  type OutputLine,
  type Report,
  SaveMutation,
  SubmitMutation,
} from '#portal/screens/placements/reports/report-data';
import { REPORT_FIELDS } from '#portal/screens/placements/reports/report-fields';
import { Autosave } from '#portal/ui/autosave';
import { Form } from '#portal/ui/form';
import type { Problem } from '#portal/ui/problem';
import { toast } from '#portal/ui/toast';

/** A form of monitoring: begun with what is known, saved while it is written, submitted at the end. */
export function ReportForm({
  report,
  known,
  outputs,
}: {
  report: Report;
  known: Answers;
  outputs: readonly OutputLine[];
}) {
  const t = useT();
  const client = useClient();
  const submit = useAct(SubmitMutation);
  const version = useRef(report.version);
  const keeping = useRef<Promise<Problem | undefined>>(undefined);
  const toSend = (values: ReportValues) => ({
    edit: { id: report.id, version: version.current },
    answers: answersOf(values, report.form),
  });
  const keep = async (values: ReportValues): Promise<Problem | undefined> => {
    const { data, error } = await client.mutation(SaveMutation, toSend(values));
    const made = (saved: typeof data) => (version.current = saved?.saveReport?.version ?? version.current);
    made(data);
    const problem = error && problemOf(error);
    void problem?.later?.then((saved) => made(saved as typeof data));
    return problem;
  };
  return (
    <Form
      schema={schemaOf(report.form)}
      values={{ ...valuesOf(known, outputs.length) }}
      send={t('report.submit')}
      more={<p className="muted small">{t('report.keeps')}</p>}
      submit={async (values) => {
        // What is being kept at this moment makes the version that is submitted.
        await keeping.current;
        const { problem } = await submit(toSend(values as unknown as ReportValues));
        if (problem) return { ...problem, fields: problem.fields.map(withoutAnswers) };
        toast(t('report.submitted'));
      }}
    >
      {report.form.map(({ name, isRequired }) => {
        const Field = REPORT_FIELDS[name as FieldName];
        return <Field key={name} optional={!isRequired} outputs={outputs} kind={report.kind} />;
      })}
      <Autosave save={(values) => (keeping.current = keep(values as ReportValues))} />
    </Form>
  );
}

const withoutAnswers = ({ field, problem }: { field: string; problem: string }) => ({
  field: field.replace(/^answers\./, ''),
  problem,
});
