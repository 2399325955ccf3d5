import { screen } from '#portal/app/screen';
import { withFigureWords, withOfficeWords } from '#portal/i18n/with-words';

const taxonomy = withOfficeWords(() => import('#portal/screens/reference/taxonomy/taxonomy'));
const mailbox = withOfficeWords(() => import('#portal/screens/outreach/notifications/mailbox'));
const audit = withOfficeWords(() => import('#portal/screens/identity/audit/audit'));
const institutions = withOfficeWords(() => import('#portal/screens/parties/institutions/all-institutions'));
const users = withOfficeWords(() => import('#portal/screens/identity/accounts/users'));
const monitoring = withFigureWords(() => import('#portal/screens/insight/kpis/monitoring'));
const people = withOfficeWords(() => import('#portal/screens/parties/professionals/people'));
const person = withOfficeWords(() => import('#portal/screens/parties/professionals/professional'));
const importing = withOfficeWords(() => import('#portal/screens/parties/professionals/import-people'));
const safeguarding = withOfficeWords(() => import('#portal/screens/casework/concerns/safeguarding'));
const programmes = withOfficeWords(() => import('#portal/screens/parties/programmes/programmes'));
const newProgramme = withOfficeWords(() => import('#portal/screens/parties/programmes/new-programme'));
const programme = withOfficeWords(() => import('#portal/screens/parties/programmes/programme'));
const operations = withOfficeWords(() => import('#portal/screens/identity/operations/operations'));
const staff = { audience: 'staff', wide: true } as const;

/** What staff look things up in, and how the programme is run. */
export const OFFICE_ROUTES = [
  screen('/staff/institutions', institutions, 'AllInstitutions', staff),
  screen('/staff/users', users, 'Users', staff),
  screen('/staff/audit', audit, 'Audit', staff),
  screen('/staff/taxonomy', taxonomy, 'Taxonomy', staff),
  screen('/staff/mailbox', mailbox, 'Mailbox', staff),
  screen('/staff/monitoring', monitoring, 'Monitoring', staff),
  screen('/staff/people', people, 'People', staff),
  screen('/staff/people/import', importing, 'ImportPeople', staff),
  screen('/staff/people/$id', person, 'Professional', staff),
  screen('/staff/safeguarding', safeguarding, 'Safeguarding', staff),
  screen('/staff/programmes', programmes, 'Programmes', staff),
  screen('/staff/programmes/new', newProgramme, 'NewProgramme', staff),
  screen('/staff/programmes/$id', programme, 'Programme', staff),
  screen('/staff/operations', operations, 'Operations', staff),
] as const;
