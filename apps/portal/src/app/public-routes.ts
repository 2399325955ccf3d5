import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root, screen } from '#portal/app/screen';
import { withWords } from '#portal/i18n/with-words';
import { askedOf } from '#portal/screens/remittances/corridors/asked';

const pages = () => import('#portal/screens/welcome/pages');
const register = () => import('#portal/screens/identity/accounts/register');
const reset = () => import('#portal/screens/identity/accounts/reset');

const openNeeds = () => import('#portal/screens/marketplace/needs/open-needs');

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { to?: string } =>
    typeof search.to === 'string' && /^\/(?![/\\])/.test(search.to) ? { to: search.to } : {},
  component: lazyRouteComponent(() => import('#portal/screens/identity/accounts/sign-in'), 'SignIn'),
});

const withMoneyWords = withWords('money');

const sendMoney = createRoute({
  getParentRoute: () => root,
  path: '/send-money',
  validateSearch: askedOf,
  component: lazyRouteComponent(
    withMoneyWords(() => import('#portal/screens/remittances/corridors/send-money')),
    'SendMoney',
  ),
});

/** What anyone may open. */
export const PUBLIC_ROUTES = [
  screen('/', () => import('#portal/screens/welcome/home'), 'Home'),
  screen('/about', pages, 'About'),
  screen('/privacy', pages, 'Privacy'),
  screen('/accessibility', pages, 'Accessibility'),
  screen('/concern', () => import('#portal/screens/casework/concerns/raise-concern'), 'Concern'),
  screen('/open-needs', openNeeds, 'OpenNeeds'),
  screen('/open-needs/$id', openNeeds, 'OpenNeedScreen'),
  sendMoney,
  screen(
    '/send-money/lessons',
    withMoneyWords(() => import('#portal/screens/remittances/lessons/lessons')),
    'Lessons',
  ),
  screen(
    '/check',
    withWords('placement')(() => import('#portal/screens/placements/papers/check')),
    'CheckPaper',
  ),
  screen(
    '/survey',
    withWords('placement')(() => import('#portal/screens/placements/reports/survey')),
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
    withWords('data')(() => import('#portal/screens/privacy/own-data/erased')),
    'Erased',
  ),
] as const;
