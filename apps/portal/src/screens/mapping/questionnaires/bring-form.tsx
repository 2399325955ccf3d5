import { useState } from 'react';
import { reloadAll } from '#portal/graphql/act';
import { QUESTIONNAIRE_LIMITS } from '#portal/graphql/limits';
import { type FormImport, uploadForm } from '#portal/graphql/upload';
import { useT } from '#portal/i18n/i18n';
import { Toggle } from '#portal/parts/filters/filters';
import { FormFindings } from '#portal/screens/mapping/questionnaires/form-findings';
import { FileUpload } from '#portal/ui/file';
import { type Problem, problemText } from '#portal/ui/problem';
import { Notice } from '#portal/ui/text';

/** Takes a questionnaire in, or only looks at it, and names what was found by its cell. */
export function BringForm() {
  const t = useT();
  const [checkOnly, setCheckOnly] = useState(false);
  const [outcome, setOutcome] = useState<FormImport>();
  const [problem, setProblem] = useState<Problem>();
  const send = async (file: File) => {
    setProblem(undefined);
    setOutcome(undefined);
    const came = await uploadForm(file, checkOnly);
    if ('problem' in came) return setProblem(came.problem);
    setOutcome(came.form);
    if (came.form.id !== null) reloadAll();
  };
  return (
    <div className="stack">
      <Toggle label={t('form.check')} checked={checkOnly} onChange={setCheckOnly} />
      <FileUpload
        label={t('form.file')}
        hint={t('form.fileHint')}
        accept=".xlsx"
        maxBytes={QUESTIONNAIRE_LIMITS.file}
        onFile={(file) => void send(file)}
      />
      {problem && (
        <Notice tone="bad" live>
          {problemText(t, problem)}
        </Notice>
      )}
      {outcome && <Outcome of={outcome} />}
    </div>
  );
}

function Outcome({ of: { id, title, questions, findings } }: { of: FormImport }) {
  const t = useT();
  const name = title || t('form.untitled');
  return (
    <>
      <Notice tone={title === null ? 'bad' : 'good'} live>
        {title === null
          ? t('form.refused')
          : id === null
            ? t('form.fit', { title: name })
            : t('form.kept', { title: name, questions })}
      </Notice>
      {findings.length > 0 && <FormFindings of={findings} />}
    </>
  );
}
