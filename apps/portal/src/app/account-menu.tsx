import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { belongs, usePerson } from '#portal/parts/session';

const SignOutMutation = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Who is signed in and as what, on every screen, for computers are shared; behind it, what concerns the account. */
export function AccountMenu() {
  const t = useT();
  const format = useFormat();
  const person = usePerson();
  const path = useRouterState({ select: (state) => state.location.pathname });
  // Open at one address, as the main menu is.
  const [openAt, setOpenAt] = useState<string>();
  if (!person) return null;
  const roles = [
    ...new Set(person.grants.map(({ role }) => t(`role.${role}`))),
    ...(belongs(person, 'institution') ? [t('nav.as.institution')] : []),
    ...(belongs(person, 'professional') ? [t('nav.as.professional')] : []),
  ];
  return (
    <details
      className="account"
      open={openAt === path}
      onToggle={({ currentTarget }) => setOpenAt(currentTarget.open ? path : undefined)}
    >
      <summary className="signed-in">
        <span className="visually-hidden">{t('nav.signedIn')}</span> <bdi>{person.displayName}</bdi>
        {roles.length > 0 && <span className="muted">{format.list(roles)}</span>}
      </summary>
      <ul className="account-list">
        <li>
          <Link to="/settings" className="nav-link">
            {t('nav.settings')}
          </Link>
        </li>
        <li>
          <SignOut />
        </li>
      </ul>
    </details>
  );
}

function SignOut() {
  const t = useT();
  const navigate = useNavigate();
  const signOut = useAct(SignOutMutation);
  const leave = async () => {
    await navigate({ to: '/' });
    await signOut({});
  };
  return (
    <button type="button" className="nav-link" onClick={() => void leave()}>
      {t('nav.signOut')}
    </button>
  );
}
