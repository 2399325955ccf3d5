import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { IMPORT_LIMITS } from '#portal/graphql/limits';
import { type MessageId, useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Button } from '#portal/ui/button';
import { FileUpload } from '#portal/ui/file';
import { type Problem, problemText } from '#portal/ui/problem';
import { DataTable } from '#portal/ui/table';
import { Notice, Tag } from '#portal/ui/text';

const ImportMutation = graphql(`
  mutation ImportProfessionals($file: Base64!, $checkOnly: Boolean!) {
    importProfessionals(fileBase64: $file, checkOnly: $checkOnly) {
      accepted
      refused
      rows {
        line
        professionalId
        findings {
          field
          code
        }
      }
    }
  }
`);
type Report = ResultOf<typeof ImportMutation>['importProfessionals'];

/** Takes in many people from a table: first a check that writes nothing, then the import, line by line. */
export function ImportPeople() {
  const t = useT();
  const run = useAct(ImportMutation);
  const [file, setFile] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [report, setReport] = useState<{ isCheck: boolean; of: Report }>();
  const go = async (checkOnly: boolean, content = file) => {
    setBusy(true);
    const outcome = await run({ file: content, checkOnly });
    setBusy(false);
    setProblem(outcome.problem);
    setReport(outcome.data && { isCheck: checkOnly, of: outcome.data.importProfessionals });
  };
  const take = async (given: File) => {
    const content = toBase64(new Uint8Array(await given.arrayBuffer()));
    setFile(content);
    await go(true, content);
  };
  return (
    <AreaPage
      title={t('people.import')}
      back={{ link: { to: '/staff/people' }, label: t('staff.area.people') }}
      lead={t('people.importLead')}
    >
      <div className="stack stack-l">
        <FileUpload
          label={t('people.file')}
          hint={t('people.fileHint')}
          accept=".csv,.tsv,.txt,.xlsx,text/csv"
          maxBytes={IMPORT_LIMITS.table}
          onFile={(given) => void take(given)}
        />
        {problem && (
          <Notice tone="bad" live>
            <p>{problemText(t, problem)}</p>
            {problem.fields.length > 0 && (
              <ul>
                {problem.fields.map((field) => (
                  <li key={field.field}>
                    <bdi>{field.problem}</bdi>
                  </li>
                ))}
              </ul>
            )}
          </Notice>
        )}
        {report && <ImportReport report={report.of} isCheck={report.isCheck} />}
        {report?.isCheck && report.of.accepted > 0 && (
          <div className="actions">
            <Button busy={busy} onClick={() => void go(false)}>
              {t('people.importGo', { count: report.of.accepted })}
            </Button>
          </div>
        )}
      </div>
    </AreaPage>
  );
}

function ImportReport({ report, isCheck }: { report: Report; isCheck: boolean }) {
  const t = useT();
  return (
    <>
      <Notice tone={report.refused > 0 ? 'warm' : 'good'} live>
        {t(isCheck ? 'people.wouldImport' : 'people.imported', {
          accepted: report.accepted,
          refused: report.refused,
        })}
      </Notice>
      <DataTable
        caption={t('people.lines')}
        rows={report.rows.map((row) => ({ ...row, id: String(row.line) }))}
        columns={[
          {
            key: 'line',
            label: t('people.line'),
            cell: (row) => row.line,
            sort: (row) => row.line,
            numeric: true,
          },
          {
            key: 'result',
            label: t('people.result'),
            cell: (row) =>
              row.professionalId ? (
                <Link to="/staff/people/$id" params={{ id: row.professionalId }}>
                  {t('people.taken')}
                </Link>
              ) : (
                <Tag tone={row.findings.length > 0 ? 'bad' : 'good'}>
                  {t(row.findings.length > 0 ? 'people.refused' : 'people.good')}
                </Tag>
              ),
            sort: (row) => row.findings.length,
          },
          {
            key: 'why',
            label: t('people.why'),
            cell: (row) =>
              row.findings.length === 0 ? (
                '–'
              ) : (
                <ul>
                  {row.findings.map((finding) => (
                    <li key={finding.field + finding.code}>
                      <code>{finding.field}</code>: <bdi>{t(`finding.${finding.code}` as MessageId)}</bdi>
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
    </>
  );
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
