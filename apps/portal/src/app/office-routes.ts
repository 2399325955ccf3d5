import { screen } from '#portal/app/screen';
import { withFigureWords, withOfficeWords } from '#portal/app/staff-words';

const records = withOfficeWords(() => import('#portal/screens/staff/records'));
const audit = withOfficeWords(() => import('#portal/screens/staff/audit'));
const institutions = withOfficeWords(() => import('#portal/screens/staff/all-institutions'));
const users = withOfficeWords(() => import('#portal/screens/staff/users'));
const monitoring = withFigureWords(() => import('#portal/screens/staff/monitoring/monitoring'));
const people = withOfficeWords(() => import('#portal/screens/staff/people/people'));
const person = withOfficeWords(() => import('#portal/screens/staff/people/person'));
const importing = withOfficeWords(() => import('#portal/screens/staff/people/import'));
const safeguarding = withOfficeWords(() => import('#portal/screens/staff/safeguarding/safeguarding'));
const programmes = withOfficeWords(() => import('#portal/screens/staff/programmes/programmes'));
const newProgramme = withOfficeWords(() => import('#portal/screens/staff/programmes/new-programme'));
const programme = withOfficeWords(() => import('#portal/screens/staff/programmes/programme'));
const operations = withOfficeWords(() => import('#portal/screens/staff/desk/operations'));
const staff = { audience: 'staff', wide: true } as const;

/** What staff look things up in, and how the programme is run. */
export const OFFICE_ROUTES = [
  screen('/staff/institutions', institutions, 'AllInstitutions', staff),
  screen('/staff/users', users, 'Users', staff),
  screen('/staff/audit', audit, 'Audit', staff),
  screen('/staff/taxonomy', records, 'Taxonomy', staff),
  screen('/staff/mailbox', records, 'Mailbox', staff),
  screen('/staff/monitoring', monitoring, 'Monitoring', staff),
  screen('/staff/people', people, 'People', staff),
  screen('/staff/people/import', importing, 'ImportPeople', staff),
  screen('/staff/people/$id', person, 'StaffPerson', staff),
  screen('/staff/safeguarding', safeguarding, 'Safeguarding', staff),
  screen('/staff/programmes', programmes, 'Programmes', staff),
  screen('/staff/programmes/new', newProgramme, 'NewProgramme', staff),
  screen('/staff/programmes/$id', programme, 'Programme', staff),
  screen('/staff/operations', operations, 'Operations', staff),
] as const;
