import { screen } from '#portal/app/screen';

/** What professionals work with. The profile is open to any person, since starting one makes the professional. */
export const PROFESSIONAL_ROUTES = [
  screen('/matches', () => import('#portal/screens/professional/matches'), 'Matches', {
    audience: 'professional',
  }),
  screen('/profile', () => import('#portal/screens/professional/profile'), 'Profile', { audience: 'person' }),
  screen('/profile/$task', () => import('#portal/screens/professional/profile-section'), 'ProfileSection', {
    audience: 'professional',
  }),
] as const;
