import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '#portal/app/lazy-screen';
import { root, screen } from '#portal/app/screen';
import { withDirectoryWords, withWords } from '#portal/i18n/with-words';
import { askedNeeds } from '#portal/screens/marketplace/needs/asked-needs';
import { askedOf } from '#portal/screens/remittances/corridors/asked';
import { lessonsOf } from '#portal/screens/remittances/lessons/lessons-of';

const pages = withWords('about')(() => import('#portal/screens/welcome/pages'));
const withAssociationWords = withWords('association');
const register = () => import('#portal/screens/identity/accounts/register');
const reset = () => import('#portal/screens/identity/accounts/reset');

const openNeeds = () => import('#portal/screens/marketplace/needs/open-needs');

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { to?: string } =>
    typeof search.to === 'string' && /^\/(?![/\\])/.test(search.to) ? { to: search.to } : {},
  component: lazyScreen(() => import('#portal/screens/identity/accounts/sign-in'), 'SignIn'),
});

const withDialogueWords = withWords('dialogue');
const withOutcomeWords = withWords('dialogue', 'outcome');
const withMoneyWords = withWords('money');

const withMapWords = withWords('diaspora', 'region');

const corridor = createRoute({
  getParentRoute: () => root,
  path: '/send-money/$from/$to',
  validateSearch: askedOf,
  component: lazyScreen(
    withMoneyWords(() => import('#portal/screens/remittances/corridors/corridor-screen')),
    'CorridorScreen',
  ),
});

const lessons = createRoute({
  getParentRoute: () => root,
  path: '/send-money/lessons',
  validateSearch: lessonsOf,
  component: lazyScreen(
    withMoneyWords(() => import('#portal/screens/remittances/lessons/lessons')),
    'Lessons',
  ),
});

const openNeedList = createRoute({
  getParentRoute: () => root,
  path: '/open-needs',
  validateSearch: askedNeeds,
  component: lazyScreen(openNeeds, 'OpenNeeds'),
});

/** What anyone may open. */
export const PUBLIC_ROUTES = [
  screen('/', () => import('#portal/screens/welcome/home'), 'Home'),
  screen('/about', pages, 'About'),
  screen('/help', pages, 'Help'),
  screen('/contact', pages, 'Contact'),
  screen('/privacy', pages, 'Privacy'),
  screen('/accessibility', pages, 'Accessibility'),
  screen('/concern', () => import('#portal/screens/casework/concerns/raise-concern'), 'Concern'),
  openNeedList,
  screen('/open-needs/$id', withWords('support')(openNeeds), 'OpenNeedScreen'),
  screen('/hosts/$id', () => import('#portal/screens/marketplace/needs/host'), 'Host'),
  screen(
    '/send-money',
    withMoneyWords(() => import('#portal/screens/remittances/corridors/send-money')),
    'SendMoney',
  ),
  corridor,
  lessons,
  screen(
    '/diaspora',
    withMapWords(() => import('#portal/screens/mapping/map/diasporas')),
    'Diasporas',
  ),
  screen(
    '/diaspora/$country',
    withMapWords(() => import('#portal/screens/mapping/map/diaspora')),
    'Diaspora',
  ),
  screen(
    '/find-help',
    withDirectoryWords(() => import('#portal/screens/associations/services/find-help')),
    'FindHelp',
  ),
  screen(
    '/services/$id',
    withDirectoryWords(() => import('#portal/screens/associations/services/service-screen')),
    'ServiceScreen',
  ),
  screen(
    '/associations',
    withAssociationWords(() => import('#portal/screens/associations/registry/associations')),
    'Associations',
  ),
  screen(
    '/associations/$id',
    withAssociationWords(() => import('#portal/screens/associations/registry/association')),
    'AssociationScreen',
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
  screen(
    '/survey-reports',
    withWords('findings')(() => import('#portal/screens/mapping/waves/survey-reports')),
    'SurveyReports',
  ),
  screen(
    '/survey-reports/$id',
    withWords('findings')(() => import('#portal/screens/mapping/waves/survey-report')),
    'SurveyReport',
  ),
  screen(
    '/surveys',
    withWords('answering')(() => import('#portal/screens/mapping/waves/survey-screen')),
    'SurveyScreen',
  ),
  screen(
    '/consultations',
    withDialogueWords(() => import('#portal/screens/dialogue/consultations/consultations')),
    'Consultations',
  ),
  screen(
    '/consultations/$id',
    withDialogueWords(() => import('#portal/screens/dialogue/consultations/consultation')),
    'ConsultationScreen',
  ),
  screen(
    '/consultations/$id/result',
    withOutcomeWords(() => import('#portal/screens/dialogue/opinions/result')),
    'ResultScreen',
  ),
  screen(
    '/consultations/$id/reply',
    withOutcomeWords(() => import('#portal/screens/dialogue/replies/reply-screen')),
    'ReplyScreen',
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
