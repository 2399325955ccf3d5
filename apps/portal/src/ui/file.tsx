import { useId, useState } from 'react';
import { useT } from '#portal/i18n/i18n';
import { FieldError } from '#portal/ui/fields';
import { Icon } from '#portal/ui/icon';

/** A file to give: chosen or dropped, its size checked here before it travels. */
export function FileUpload({
  label,
  hint,
  accept,
  maxBytes,
  onFile,
}: {
  label: string;
  hint?: string;
  accept: string;
  maxBytes: number;
  onFile: (file: File) => void;
}) {
  const t = useT();
  const id = useId();
  const [over, setOver] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const tooLarge = file !== null && file.size > maxBytes;
  const take = (given: File | undefined) => {
    setOver(false);
    setFile(given ?? null);
    if (given && given.size <= maxBytes) onFile(given);
  };
  return (
    <div
      className="drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files[0]);
      }}
    >
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {tooLarge && <FieldError id={id} text={t('file.tooLarge', { mb: Math.floor(maxBytes / 1_000_000) })} />}
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={hint ? `${id}-hint` : undefined}
        aria-invalid={tooLarge || undefined}
        onChange={(event) => take(event.target.files?.[0])}
      />
      {file && !tooLarge && (
        <p className="row" role="status">
          <Icon name="file" />
          <bdi>{file.name}</bdi>
        </p>
      )}
    </div>
  );
}
