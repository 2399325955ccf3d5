import { Link } from '@tanstack/react-router';
import { useT, type MessageId } from '#portal/i18n/i18n';

/** From a section of the staff's page of a placement to the whole of that part. */
export function PartLink({ id, part, label }: { id: string; part: string; label: MessageId }) {
  const t = useT();
  return (
    <Link to="/placements/$id/$part" params={{ id, part }}>
      {t(label)}
    </Link>
  );
}
