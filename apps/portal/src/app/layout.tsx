import { Link, Outlet, useMatches, useRouter, useRouterState } from '@tanstack/react-router';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { AccountMenu } from '#portal/app/account-menu';
import { BottomBar } from '#portal/app/bottom-bar';
import { Navigation } from '#portal/app/navigation';
import { useOneRow } from '#portal/app/one-row';
import { SessionWatch } from '#portal/app/session-watch';
import { LanguageSwitch, LowDataSwitch, ThemeSwitch } from '#portal/app/switches';
import { useUnread } from '#portal/app/unread';
import { reloadAll } from '#portal/graphql/act';
import { useT } from '#portal/i18n/i18n';
import { withWords } from '#portal/i18n/with-words';
import { type Audience, belongs, usePerson, useSession } from '#portal/parts/session';
import { Button } from '#portal/ui/button';
import { Icon } from '#portal/ui/icon';
import { problemOfKind } from '#portal/ui/problem';
import { Badge, Skeleton } from '#portal/ui/text';
import { Toasts } from '#portal/ui/toast';
import { Trouble } from '#portal/ui/trouble';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Who the screen is for; anyone when left out. */
    audience?: Audience;
    /** A broad screen of tables. */
    wide?: boolean;
  }
}

/** After the first screen has had the network for itself. */
const LATER_MS = 1_000;
const offlineBar = withWords('offline')(() => import('#portal/app/offline/offline-bar'));

/** Header, the screen, footer. */
export function Layout() {
  const t = useT();
  const { audience = 'anyone', wide } = useMatches().at(-1)?.staticData ?? {};
  const main = useFocusOnEntry();
  return (
    <div className={wide ? 'shell wide' : 'shell'}>
      <a className="skip" href="#main">
        {t('app.skip')}
      </a>
      <Header />
      <WithoutNet />
      <main id="main" ref={main} className="main" tabIndex={-1}>
        <Guarded audience={audience} />
      </main>
      <Footer />
      <Toasts />
      <SessionWatch />
    </div>
  );
}

/** The screen, or why this visitor does not get it. */
function Guarded({ audience }: { audience: Audience }) {
  const session = useSession();
  if (audience === 'anyone') return <Outlet />;
  if (session.state === 'unknown')
    return session.isCutOff ? <Trouble problem={problemOfKind('NETWORK')} retry={reloadAll} /> : <Skeleton />;
  if (session.state === 'guest') return <Trouble problem={problemOfKind('UNAUTHENTICATED')} />;
  if (!belongs(session.person, audience)) return <Trouble problem={problemOfKind('FORBIDDEN')} />;
  return <Outlet />;
}

/** What concerns a lost connection: fetched once the first screen is there, since it is not part of it. */
function WithoutNet() {
  const [Bar, setBar] = useState<ComponentType>();
  useEffect(() => {
    const load = () =>
      offlineBar().then(
        ({ OfflineBar }) => setBar(() => OfflineBar),
        () => undefined, // It comes with the next visit.
      );
    const timer = setTimeout(() => void load(), LATER_MS);
    return () => clearTimeout(timer);
  }, []);
  return Bar && <Bar />;
}

function Header() {
  const t = useT();
  const path = useRouterState({ select: (state) => state.location.pathname });
  // Open at one address: whoever has followed a link finds the menu closed.
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === path;
  const bar = useOneRow();
  const unread = useUnread(usePerson() !== null);
  return (
    <header className="topbar">
      <div className="topbar-inner" ref={bar}>
        <Link to="/" className="wordmark">
          <Icon name="root" />
          <span className="wordmark-name">{t('app.name')}</span>
        </Link>
        <nav className="nav" id="nav" data-open={open} aria-label={t('nav.label')}>
          <Navigation unread={unread} />
        </nav>
        <div className="topbar-end">
          <AccountMenu />
          <LanguageSwitch />
          {unread > 0 && (
            <Link to="/notifications" className="nav-unread">
              <Badge count={unread} label={t('notifications.unread', { count: unread })} />
            </Link>
          )}
          <Button
            className="nav-toggle"
            tone="quiet"
            size="small"
            aria-expanded={open}
            aria-controls="nav"
            onClick={() => setOpenAt(open ? undefined : path)}
          >
            <Icon name="menu" />
            {t('nav.menu')}
          </Button>
        </div>
      </div>
      <BottomBar unread={unread} />
    </header>
  );
}

function Footer() {
  const t = useT();
  return (
    <footer className="footer">
      <div className="footer-inner">
        <nav className="footer-links" aria-label={t('nav.footer')}>
          <Link to="/about">{t('nav.about')}</Link>
          <Link to="/help">{t('home.help')}</Link>
          <Link to="/find-help">{t('nav.findHelp')}</Link>
          <Link to="/contact">{t('contactUs.title')}</Link>
          <Link to="/send-money">{t('nav.sendMoney')}</Link>
          <Link to="/concern">{t('nav.concern')}</Link>
          <Link to="/check">{t('nav.check')}</Link>
          <Link to="/privacy">{t('nav.privacy')}</Link>
          <Link to="/accessibility">{t('nav.accessibility')}</Link>
        </nav>
        <div className="footer-settings">
          <ThemeSwitch />
          <LowDataSwitch />
        </div>
      </div>
    </footer>
  );
}

/**
 * Moves the focus to the heading of a screen that was entered by a link, so that screen readers begin there; whoever is
 * on something of the new screen already, by a key faster than the screen, stays there.
 */
function useFocusOnEntry() {
  const main = useRef<HTMLElement>(null);
  const left = useRef<Element>(null);
  const router = useRouter();
  useEffect(() => {
    const leaving = router.subscribe('onBeforeNavigate', () => {
      left.current = document.activeElement;
    });
    const entering = router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
      const now = document.activeElement;
      const moved = now !== left.current && now !== main.current && main.current?.contains(now);
      if (!fromLocation || !pathChanged || moved) return;
      (main.current?.querySelector<HTMLElement>('h1') ?? main.current)?.focus({ preventScroll: true });
    });
    return () => {
      leaving();
      entering();
    };
  }, [router]);
  return main;
}
