import { Link, type LinkProps } from '@tanstack/react-router';
import { type MessageId, useT } from '#portal/i18n/i18n';
import { belongs, may, type Person, usePerson } from '#portal/parts/session';
import { Badge } from '#portal/ui/text';

interface Entry {
  to: NonNullable<LinkProps['to']>;
  label: MessageId;
  shown: (person: Person | null) => boolean;
}

const guest = (person: Person | null) => !person;
const anyone = (person: Person | null) => person !== null;
const professional = (person: Person | null) => person !== null && belongs(person, 'professional');
const institution = (person: Person | null) => person !== null && belongs(person, 'institution');
const staff = (person: Person | null) => person !== null && belongs(person, 'staff');
const caseWorker = (person: Person | null) => may(person, 'WORK_READ');
const guardian = (person: Person | null) => may(person, 'CONCERN_READ') && !caseWorker(person);
const otherStaff = (person: Person | null) => staff(person) && !caseWorker(person) && !guardian(person);
const newcomer = (person: Person | null) =>
  person !== null && !professional(person) && !institution(person) && !staff(person);
const either =
  (...tests: Entry['shown'][]) =>
  (person: Person | null) =>
    tests.some((test) => test(person));

/** What each kind of person finds in the header. */
const ENTRIES: Entry[] = [
  { to: '/about', label: 'nav.about', shown: guest },
  { to: '/open-needs', label: 'nav.openNeeds', shown: guest },
  { to: '/find-help', label: 'nav.findHelp', shown: guest },
  { to: '/send-money', label: 'nav.sendMoney', shown: guest },
  { to: '/diaspora', label: 'nav.diaspora', shown: either(guest, institution) },
  { to: '/gaps', label: 'nav.gaps', shown: institution },
  { to: '/consultations', label: 'nav.consultations', shown: () => true },
  { to: '/register', label: 'nav.register', shown: guest },
  { to: '/sign-in', label: 'nav.signIn', shown: guest },
  { to: '/staff', label: 'nav.staff', shown: caseWorker },
  { to: '/staff/safeguarding', label: 'nav.staff', shown: guardian },
  { to: '/staff/monitoring', label: 'nav.staff', shown: otherStaff },
  { to: '/profile', label: 'nav.profile', shown: either(professional, newcomer) },
  { to: '/matches', label: 'nav.matches', shown: professional },
  { to: '/needs', label: 'nav.needs', shown: anyone },
  { to: '/candidacies', label: 'nav.candidacies', shown: either(professional, institution) },
  { to: '/placements', label: 'nav.placements', shown: either(professional, institution, staff) },
  { to: '/reports', label: 'nav.reports', shown: either(professional, institution) },
  { to: '/institutions', label: 'nav.institutions', shown: either(institution, newcomer) },
  { to: '/notifications', label: 'nav.notifications', shown: anyone },
];

/** The entries that a person has in the header; null for a visitor. */
export const entriesOf = (person: Person | null): readonly Pick<Entry, 'to' | 'label'>[] =>
  ENTRIES.filter(({ shown }) => shown(person));

export function Navigation({ unread }: { unread: number }) {
  const t = useT();
  const person = usePerson();
  return (
    <ul className="nav-list">
      {entriesOf(person).map(({ to, label }) => (
        <li key={to}>
          <Link to={to} className="nav-link" activeProps={{ 'aria-current': 'page' }}>
            {t(label)}
            {to === '/notifications' && (
              <Badge count={unread} label={t('notifications.unread', { count: unread })} />
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}
