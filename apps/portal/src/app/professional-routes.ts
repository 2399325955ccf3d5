import { screen } from '#portal/app/screen';
import { withWords } from '#portal/i18n/with-words';

const self = withWords('self');

/** What professionals work with. The profile is open to any person, since starting one makes the professional. */
export const PROFESSIONAL_ROUTES = [
  screen('/matches', () => import('#portal/screens/marketplace/matching/matches'), 'Matches', {
    audience: 'professional',
  }),
  screen(
    '/profile',
    self(() => import('#portal/screens/parties/professionals/profile')),
    'Profile',
    { audience: 'person' },
  ),
  screen(
    '/profile/import',
    withWords('self', 'resume')(() => import('#portal/screens/parties/professionals/import-resume')),
    'ImportResume',
    { audience: 'professional' },
  ),
  screen(
    '/profile/$task',
    withWords('self', 'region')(() => import('#portal/screens/parties/professionals/profile-section')),
    'ProfileSection',
    { audience: 'professional' },
  ),
  screen(
    '/messages',
    withWords('direct')(() => import('#portal/screens/casework/messages/messages')),
    'Messages',
    { audience: 'professional' },
  ),
  screen(
    '/saved',
    withWords('saved')(() => import('#portal/screens/marketplace/saved/saved')),
    'SavedScreen',
    { audience: 'person' },
  ),
  screen(
    '/my-corridors',
    withWords('money')(() => import('#portal/screens/remittances/corridors/my-corridors')),
    'MyCorridors',
    { audience: 'professional' },
  ),
] as const;
