import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { countUnsent, forgetKept } from '#portal/graphql/kept';
import { useFormat, useT } from '#portal/i18n/i18n';
import { belongs, usePerson } from '#portal/parts/session';
import { Button } from '#portal/ui/button';
import { Dialog } from '#portal/ui/dialog';
import { toast } from '#portal/ui/toast';

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
  // Quiet: the page is loaded again afterwards, and shows nobody.
  const signOut = useAct(SignOutMutation, { quiet: true });
  const [lost, setLost] = useState(0);
  const leave = async () => {
    setLost(0);
    await navigate({ to: '/' });
    const { problem } = await signOut({});
    if (problem) return toast(t(problem.kind === 'NETWORK' ? 'nav.stillSignedIn' : 'problem.internal'));
    forgetKept();
    await (await import('#portal/app/offline/worker')).forgetLoaded();
    // Whoever comes next begins with a page that has seen nobody.
    window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
    location.replace('/');
  };
  const ask = () => {
    const count = countUnsent();
    if (count > 0) setLost(count);
    else void leave();
  };
  return (
    <>
      <button type="button" className="nav-link" onClick={ask}>
        {t('nav.signOut')}
      </button>
      <Dialog title={t('nav.signOut')} open={lost > 0} onClose={() => setLost(0)}>
        <p>{t('nav.unsentLost', { count: lost })}</p>
        <div className="actions">
          <Button tone="danger" onClick={() => void leave()}>
            {t('nav.signOut')}
          </Button>
          <Button tone="bare" onClick={() => setLost(0)}>
            {t('action.cancel')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
