import { useState } from 'react';
import { useController } from 'react-hook-form';
import { upload, UPLOAD_MAX, UPLOAD_TYPES, type Uploaded } from '#portal/graphql/upload';
import { useT } from '#portal/i18n/i18n';
import { FieldError } from '#portal/ui/fields';
import { FileUpload } from '#portal/ui/file';
import { useFieldId } from '#portal/ui/form';
import { Icon } from '#portal/ui/icon';
import { type Problem, problemText } from '#portal/ui/problem';

/** Files that go with a form. They travel when they are chosen; the value is an array of what the server took in. */
export function AttachmentsField({
  name,
  label,
  hint,
  max = 5,
}: {
  name: string;
  label: string;
  hint?: string;
  max?: number;
}) {
  const t = useT();
  const idOf = useFieldId();
  const { field } = useController({ name });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const files = (field.value ?? []) as Uploaded[];
  const add = async (chosen: File) => {
    setBusy(true);
    const answer = await upload(chosen);
    setBusy(false);
    setProblem('problem' in answer ? answer.problem : undefined);
    if ('file' in answer) field.onChange([...files, answer.file]);
  };
  return (
    <div className="field">
      {problem && <FieldError id={idOf(name)} text={problemText(t, problem)} />}
      {files.length < max && (
        <FileUpload
          key={files.length}
          label={label}
          hint={hint}
          accept={UPLOAD_TYPES}
          maxBytes={UPLOAD_MAX}
          onFile={(file) => void add(file)}
        />
      )}
      <p className="muted small" role="status">
        {busy ? t('file.sending') : ''}
      </p>
      {files.length > 0 && (
        <ul className="chips">
          {files.map((file) => (
            <li key={file.id} className="chip">
              <Icon name="file" />
              <bdi>{file.name}</bdi>
              <button
                type="button"
                onClick={() => field.onChange(files.filter((known) => known.id !== file.id))}
              >
                <Icon name="close" />
                <span className="visually-hidden">{t('picker.remove', { name: file.name })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Files to fetch. */
export function FileList({ files }: { files: readonly Uploaded[] }) {
  if (files.length === 0) return null;
  return (
    <ul className="chips">
      {files.map((file) => (
        <li key={file.id}>
          <a className="row" href={`/files/${file.id}`} download>
            <Icon name="file" />
            <bdi>{file.name}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
