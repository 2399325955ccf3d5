import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { root, screen } from '#portal/app/screen';
import { STAFF_ROUTES } from '#portal/app/staff-routes';
import { Crash } from '#portal/app/trouble-pages';
import { Skeleton } from '#portal/ui/text';

const home = () => import('#portal/screens/public/home');
const pages = () => import('#portal/screens/public/pages');
const account = () => import('#portal/screens/account/sign-in');
const join = () => import('#portal/screens/account/register');
const reset = () => import('#portal/screens/account/reset');
const settings = () => import('#portal/screens/account/settings');

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { to?: string } =>
    typeof search.to === 'string' && /^\/(?!\/)/.test(search.to) ? { to: search.to } : {},
  component: lazyRouteComponent(account, 'SignIn'),
});

const routes = root.addChildren([
  screen('/', home, 'Home'),
  screen('/about', pages, 'About'),
  screen('/privacy', pages, 'Privacy'),
  screen('/accessibility', pages, 'Accessibility'),
  signIn,
  screen('/register', join, 'Register'),
  screen('/confirm-email', join, 'ConfirmEmail'),
  screen('/forgotten-password', reset, 'ForgottenPassword'),
  screen('/reset-password', reset, 'ResetPassword'),
  screen('/accept-invitation', reset, 'AcceptInvitation'),
  screen('/settings', settings, 'Settings', { audience: 'person' }),
  screen('/gallery', () => import('#portal/screens/gallery/gallery'), 'Gallery', { wide: true }),
  ...STAFF_ROUTES,
]);

export const router = createRouter({
  routeTree: routes,
  defaultPreload: 'intent',
  defaultErrorComponent: Crash,
  defaultPendingComponent: Skeleton,
  scrollRestoration: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
