import { Link, type LinkProps } from '@tanstack/react-router';
import { belongs, usePerson, type Audience } from '#portal/app/session';
import { useT, type MessageId } from '#portal/i18n/i18n';

interface Entry {
  to: NonNullable<LinkProps['to']>;
  label: MessageId;
  audience: Audience | 'guest';
}

/** What each kind of person finds in the header. */
const ENTRIES: Entry[] = [
  { to: '/about', label: 'nav.about', audience: 'guest' },
  { to: '/register', label: 'nav.register', audience: 'guest' },
  { to: '/sign-in', label: 'nav.signIn', audience: 'guest' },
  { to: '/staff', label: 'nav.staff', audience: 'staff' },
  { to: '/settings', label: 'nav.settings', audience: 'person' },
];

export function Navigation() {
  const t = useT();
  const person = usePerson();
  const shown = ENTRIES.filter(({ audience }) =>
    audience === 'guest' ? !person : person && belongs(person, audience),
  );
  return (
    <ul className="nav-list">
      {shown.map(({ to, label }) => (
        <li key={to}>
          <Link to={to} activeProps={{ 'aria-current': 'page' }}>
            {t(label)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
