import { screen, withWords } from '#portal/app/screen';

const lists = () => import('#portal/screens/shared/own-lists');
const placement = <Module>(load: () => Promise<Module>) => withWords('placement', load);
const reports = placement(() => import('#portal/screens/report/report-list'));
const person = { audience: 'person' } as const;

/** What everyone who is signed in may open; the API shows each reader the own part. */
export const PERSON_ROUTES = [
  screen(
    '/settings',
    withWords('self', () => import('#portal/screens/account/settings')),
    'Settings',
    person,
  ),
  screen(
    '/invitations',
    withWords('self', () => import('#portal/screens/account/invitations')),
    'Invitations',
    person,
  ),
  screen(
    '/in-my-name',
    withWords('self', () => import('#portal/screens/account/in-my-name')),
    'InMyName',
    person,
  ),
  screen(
    '/settings/my-data',
    withWords('data', () => import('#portal/screens/account/my-data')),
    'MyData',
    person,
  ),
  screen(
    '/settings/erase',
    withWords('data', () => import('#portal/screens/account/erase')),
    'Erase',
    person,
  ),
  screen('/notifications', () => import('#portal/screens/account/notifications'), 'Notifications', person),
  screen('/needs', () => import('#portal/screens/shared/needs'), 'Needs', person),
  screen(
    '/needs/$id',
    withWords('host', () => import('#portal/screens/shared/need')),
    'Need',
    person,
  ),
  screen('/candidacies', lists, 'Candidacies', person),
  screen(
    '/candidacies/$id',
    withWords('selection', () => import('#portal/screens/shared/candidacy')),
    'Candidacy',
    person,
  ),
  screen(
    '/placements',
    withWords('host', () => import('#portal/screens/placement/placements')),
    'Placements',
    person,
  ),
  screen(
    '/placements/$id',
    placement(() => import('#portal/screens/shared/placement')),
    'Placement',
    person,
  ),
  screen(
    '/placements/$id/$part',
    placement(() => import('#portal/screens/placement/part')),
    'PlacementPart',
    person,
  ),
  screen('/reports', reports, 'Reports', person),
  screen(
    '/reports/$id',
    placement(() => import('#portal/screens/report/report')),
    'ReportScreen',
    person,
  ),
] as const;
