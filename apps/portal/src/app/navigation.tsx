import { Link, type LinkProps, useNavigate } from '@tanstack/react-router';
import { UnreadBadge } from '#portal/app/unread';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { type MessageId, useT } from '#portal/i18n/i18n';
import { belongs, may, type Person, usePerson } from '#portal/parts/session';

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
const otherStaff = (person: Person | null) => staff(person) && !caseWorker(person);
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
  { to: '/send-money', label: 'nav.sendMoney', shown: either(guest, professional) },
  { to: '/register', label: 'nav.register', shown: guest },
  { to: '/sign-in', label: 'nav.signIn', shown: guest },
  { to: '/staff', label: 'nav.staff', shown: caseWorker },
  { to: '/staff/monitoring', label: 'nav.staff', shown: otherStaff },
  { to: '/profile', label: 'nav.profile', shown: either(professional, newcomer) },
  { to: '/matches', label: 'nav.matches', shown: professional },
  { to: '/needs', label: 'nav.needs', shown: anyone },
  { to: '/candidacies', label: 'nav.candidacies', shown: either(professional, institution) },
  { to: '/placements', label: 'nav.placements', shown: either(professional, institution, staff) },
  { to: '/reports', label: 'nav.reports', shown: either(professional, institution) },
  { to: '/institutions', label: 'nav.institutions', shown: either(institution, newcomer) },
  { to: '/notifications', label: 'nav.notifications', shown: anyone },
  { to: '/settings', label: 'nav.settings', shown: anyone },
];

const SignOutMutation = graphql(`
  mutation SignOut {
    signOut
  }
`);

function SignOut() {
  const t = useT();
  const navigate = useNavigate();
  const signOut = useAct(SignOutMutation);
  const leave = async () => {
    await navigate({ to: '/' });
    await signOut({});
  };
  return (
    <button type="button" className="nav-button" onClick={() => void leave()}>
      {t('nav.signOut')}
    </button>
  );
}

export function Navigation() {
  const t = useT();
  const person = usePerson();
  return (
    <ul className="nav-list">
      {ENTRIES.filter(({ shown }) => shown(person)).map(({ to, label }) => (
        <li key={to}>
          <Link to={to} activeProps={{ 'aria-current': 'page' }}>
            {t(label)}
            {to === '/notifications' && <UnreadBadge />}
          </Link>
        </li>
      ))}
      {person && (
        <li>
          <SignOut />
        </li>
      )}
    </ul>
  );
}
