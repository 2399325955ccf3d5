import { screen } from '#portal/app/screen';

const records = () => import('#portal/screens/staff/records');
const staff = { audience: 'staff', wide: true } as const;

/** The registers that staff look things up in. */
export const OFFICE_ROUTES = [
  screen(
    '/staff/institutions',
    () => import('#portal/screens/staff/all-institutions'),
    'AllInstitutions',
    staff,
  ),
  screen('/staff/users', () => import('#portal/screens/staff/users'), 'Users', staff),
  screen('/staff/audit', records, 'Audit', staff),
  screen('/staff/taxonomy', records, 'Taxonomy', staff),
  screen('/staff/mailbox', records, 'Mailbox', staff),
] as const;
