import { screen, withWords } from '#portal/app/screen';

const self = <Module>(load: () => Promise<Module>) => withWords('self', load);

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
    self(() => import('#portal/screens/parties/professionals/import-resume')),
    'ImportResume',
    { audience: 'professional' },
  ),
  screen(
    '/profile/$task',
    self(() => import('#portal/screens/parties/professionals/profile-section')),
    'ProfileSection',
    { audience: 'professional' },
  ),
] as const;
