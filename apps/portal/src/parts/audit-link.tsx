import { Link } from '@tanstack/react-router';
import { useT } from '#portal/i18n/i18n';
import { may, usePerson } from '#portal/parts/session';

/** The kinds of thing whose trail is looked up from their own page. */
export type Audited = 'need' | 'candidacy' | 'placement' | 'professional' | 'institution' | 'programme';

/** The way to all that happened to one thing, for those who read the audit trail. */
export function AuditLink({ type, id }: { type: Audited; id: string }) {
  const t = useT();
  if (!may(usePerson(), 'AUDIT_READ')) return null;
  return (
    <p>
      <Link to="/staff/audit" search={{ type, of: id } as never}>
        {t('audit.of')}
      </Link>
    </p>
  );
}
