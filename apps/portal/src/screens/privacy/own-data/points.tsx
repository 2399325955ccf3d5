import { type MessageId, useT } from '#portal/i18n/i18n';

/** A short list of sentences of the catalogue. */
export function Points({ ids }: { ids: readonly MessageId[] }) {
  const t = useT();
  return (
    <ul className="findings prose">
      {ids.map((id) => (
        <li key={id}>{t(id)}</li>
      ))}
    </ul>
  );
}
