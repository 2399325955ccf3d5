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

const CASE_WORK: StaffRole[] = ['CASE_OFFICER', 'APPROVER'];
const EVERYONE: StaffRole[] = [...CASE_WORK, 'SAFEGUARDING_OFFICER', 'ANALYST', 'ADMINISTRATOR'];

/** The areas of staff work and who finds them; the API decides, this only spares a click. */
const AREAS: Area[] = [
  { to: '/staff', label: 'staff.queue', roles: CASE_WORK },
  { to: '/staff/review', label: 'staff.review', roles: CASE_WORK },
  {
    to: '/staff/people',
    label: 'staff.area.people',
    roles: [...CASE_WORK, 'SAFEGUARDING_OFFICER'],
  },
  { to: '/staff/institutions', label: 'staff.area.institutions', roles: EVERYONE },
  { to: '/staff/programmes', label: 'staff.area.programmes', roles: EVERYONE },
  { to: '/staff/monitoring', label: 'staff.area.monitoring', roles: EVERYONE },
  { to: '/staff/safeguarding', label: 'staff.area.safeguarding', roles: ['SAFEGUARDING_OFFICER'] },
  { to: '/staff/users', label: 'staff.area.users', roles: ['ADMINISTRATOR'] },
  { to: '/staff/operations', label: 'staff.area.operations', roles: ['ADMINISTRATOR'] },
  { to: '/staff/audit', label: 'staff.area.audit', roles: ['APPROVER', 'ADMINISTRATOR'] },
  { to: '/staff/taxonomy', label: 'staff.area.taxonomy', roles: EVERYONE },
  { to: '/staff/mailbox', label: 'staff.area.mailbox', roles: ['ADMINISTRATOR'] },
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
