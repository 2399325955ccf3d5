import { Link, type LinkProps } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { holds, usePerson, type StaffRole } from '#portal/app/session';
import { useT, type MessageId } from '#portal/i18n/i18n';
import { Page } from '#portal/ui/page';

interface Area {
  to: NonNullable<LinkProps['to']>;
  label: MessageId;
  roles: StaffRole[];
}

/** The areas of staff work and who finds them; the API decides, this only spares a click. */
export const AREAS: Area[] = [
  { to: '/staff', label: 'staff.queue', roles: ['CASE_OFFICER', 'APPROVER'] },
  { to: '/staff/review', label: 'staff.review', roles: ['CASE_OFFICER', 'APPROVER'] },
];

/** A screen of the staff, under the menu of their areas. */
export function StaffPage(props: ComponentProps<typeof Page>) {
  const t = useT();
  const person = usePerson();
  return (
    <>
      <nav className="tabs" aria-label={t('staff.areas')}>
        {AREAS.filter(({ roles }) => holds(person, ...roles)).map(({ to, label }) => (
          <Link key={to} to={to} activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
            {t(label)}
          </Link>
        ))}
      </nav>
      <Page {...props} />
    </>
  );
}
