import type { LinkProps } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { graphql } from '#portal/graphql/graphql';
import { type MessageId, useT } from '#portal/i18n/i18n';
import { withStaffWords } from '#portal/i18n/with-words';
import { may, type Person } from '#portal/parts/session';
import { BestMatches } from '#portal/screens/welcome/desk-matches';
import { News } from '#portal/screens/welcome/desk-news';
import { ProfileHealth } from '#portal/screens/welcome/desk-profile';
import { Turns } from '#portal/screens/welcome/desk-turns';
import { Unread } from '#portal/screens/welcome/desk-unread';
import { ButtonLink } from '#portal/ui/button';
import { Notice } from '#portal/ui/text';

const loadStaff = withStaffWords(() => import('#portal/screens/welcome/desk-staff'));
const StaffDesk = lazy(async () => ({ default: (await loadStaff()).StaffDesk }));

/** Where each kind of person continues, the likeliest first. */
const WAYS: { to: NonNullable<LinkProps['to']>; label: MessageId; for: (person: Person) => boolean }[] = [
  { to: '/staff', label: 'nav.staff', for: (person) => may(person, 'WORK_READ') },
  { to: '/staff/safeguarding', label: 'desk.safeguarding', for: (person) => may(person, 'CONCERN_READ') },
  { to: '/matches', label: 'nav.matches', for: ({ professionalId }) => professionalId !== null },
  { to: '/messages', label: 'desk.messages', for: ({ professionalId }) => professionalId !== null },
  { to: '/saved', label: 'desk.saved', for: ({ professionalId }) => professionalId !== null },
  { to: '/my-corridors', label: 'desk.corridors', for: ({ professionalId }) => professionalId !== null },
  { to: '/needs/new', label: 'need.new', for: ({ memberships }) => memberships.length > 0 },
  { to: '/needs', label: 'nav.needs', for: ({ memberships }) => memberships.length > 0 },
  {
    to: '/profile',
    label: 'nav.profile',
    for: ({ memberships, grants }) => memberships.length + grants.length === 0,
  },
  {
    to: '/institutions/new',
    label: 'institution.apply',
    for: ({ professionalId, memberships, grants }) =>
      !professionalId && memberships.length + grants.length === 0,
  },
];

/** What a signed-in person finds first: what to do now, what comes, what is new, and the ways on. */
export function Desk({ person }: { person: Person }) {
  const t = useT();
  const ways = WAYS.filter((way) => way.for(person));
  const isOfficer = may(person, 'WORK_READ') || may(person, 'CONCERN_READ');
  const hasSide = person.professionalId !== null || person.memberships.length > 0;
  return (
    <div className="stack stack-l">
      <div className="actions">
        {ways.map(({ to, label }, i) => (
          <ButtonLink key={to} to={to} tone={i === 0 ? undefined : 'quiet'}>
            {t(label)}
          </ButtonLink>
        ))}
      </div>
      <WaitingInvitations />
      {isOfficer && (
        <Suspense>
          <StaffDesk person={person} />
        </Suspense>
      )}
      <Unread person={person} />
      {person.professionalId && <ProfileHealth />}
      {hasSide && <Turns person={person} />}
      <News />
      {person.professionalId && <BestMatches />}
    </div>
  );
}

const InvitationCountQuery = graphql(`
  query InvitationCount {
    myInvitations {
      id
    }
  }
`);

/** Says that somebody asks the person to join something; nothing where nobody does. */
function WaitingInvitations() {
  const t = useT();
  const [{ data }] = useQuery({ query: InvitationCountQuery });
  if (!data || data.myInvitations.length === 0) return null;
  return (
    <Notice tone="warm" title={t('desk.invitations', { count: data.myInvitations.length })}>
      <ButtonLink to="/invitations" tone="quiet">
        {t('desk.answer')}
      </ButtonLink>
    </Notice>
  );
}
