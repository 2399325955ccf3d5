import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root, screen, withWords } from '#portal/app/screen';

const pages = () => import('#portal/screens/public/pages');
const register = () => import('#portal/screens/account/register');
const reset = () => import('#portal/screens/account/reset');

const openNeeds = () => import('#portal/screens/public/open-needs');

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { to?: string } =>
    typeof search.to === 'string' && /^\/(?![/\\])/.test(search.to) ? { to: search.to } : {},
  component: lazyRouteComponent(() => import('#portal/screens/account/sign-in'), 'SignIn'),
});

/** What anyone may open. */
export const PUBLIC_ROUTES = [
  screen('/', () => import('#portal/screens/public/home'), 'Home'),
  screen('/about', pages, 'About'),
  screen('/privacy', pages, 'Privacy'),
  screen('/accessibility', pages, 'Accessibility'),
  screen('/concern', () => import('#portal/screens/public/concern'), 'Concern'),
  screen('/open-needs', openNeeds, 'OpenNeeds'),
  screen('/open-needs/$id', openNeeds, 'OpenNeedScreen'),
  screen(
    '/check',
    withWords('placement', () => import('#portal/screens/public/check')),
    'CheckPaper',
  ),
  screen(
    '/survey',
    withWords('placement', () => import('#portal/screens/public/survey')),
    'Survey',
  ),
  signIn,
  screen('/register', register, 'Register'),
  screen('/confirm-email', register, 'ConfirmEmail'),
  screen('/forgotten-password', reset, 'ForgottenPassword'),
  screen('/reset-password', reset, 'ResetPassword'),
  screen('/accept-invitation', reset, 'AcceptInvitation'),
  screen(
    '/erased',
    withWords('data', () => import('#portal/screens/account/erased')),
    'Erased',
  ),
  screen('/gallery', () => import('#portal/screens/gallery/gallery'), 'Gallery', { wide: true }),
] as const;
