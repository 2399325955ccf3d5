import { screen } from '#portal/app/screen';
import { withWords } from '#portal/i18n/with-words';

const candidacies = () => import('#portal/screens/marketplace/candidacies/candidacy-list');
const placement = withWords('placement', 'support');
const reports = placement(() => import('#portal/screens/placements/reports/report-list'));
const person = { audience: 'person' } as const;

/** What everyone who is signed in may open; the API shows each reader their own part. */
export const PERSON_ROUTES = [
  screen(
    '/settings',
    withWords('self')(() => import('#portal/app/pages/settings')),
    'Settings',
    person,
  ),
  screen(
    '/invitations',
    withWords('self')(() => import('#portal/screens/parties/invitations/invitations')),
    'Invitations',
    person,
  ),
  screen(
    '/in-my-name',
    withWords('self')(() => import('#portal/screens/identity/audit/in-my-name')),
    'InMyName',
    person,
  ),
  screen(
    '/settings/my-data',
    withWords('data')(() => import('#portal/screens/privacy/own-data/my-data')),
    'MyData',
    person,
  ),
  screen(
    '/settings/erase',
    withWords('data')(() => import('#portal/screens/privacy/own-data/erase')),
    'Erase',
    person,
  ),
  screen(
    '/notifications',
    () => import('#portal/screens/outreach/notifications/notifications'),
    'Notifications',
    person,
  ),
  screen('/needs', () => import('#portal/screens/marketplace/needs/needs'), 'Needs', person),
  screen(
    '/needs/$id',
    withWords('host', 'support')(() => import('#portal/screens/marketplace/needs/need')),
    'Need',
    person,
  ),
  screen('/candidacies', candidacies, 'Candidacies', person),
  screen(
    '/candidacies/$id',
    withWords('selection')(() => import('#portal/screens/marketplace/candidacies/candidacy')),
    'Candidacy',
    person,
  ),
  screen(
    '/placements',
    withWords('host')(() => import('#portal/screens/placements/placements/placements')),
    'Placements',
    person,
  ),
  screen(
    '/placements/$id',
    placement(() => import('#portal/screens/placements/placements/placement')),
    'Placement',
    person,
  ),
  screen(
    '/placements/$id/$part',
    placement(() => import('#portal/screens/placements/placements/part')),
    'PlacementPart',
    person,
  ),
  screen(
    '/unsent',
    withWords('offline')(() => import('#portal/app/offline/unsent')),
    'Unsent',
    person,
  ),
  screen('/reports', reports, 'Reports', person),
  screen(
    '/reports/$id',
    placement(() => import('#portal/screens/placements/reports/report')),
    'ReportScreen',
    person,
  ),
] as const;
