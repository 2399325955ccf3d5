import { screen } from '#portal/app/screen';
import {
  withAuditWords,
  withCheckWords,
  withDialogueWords,
  withFigureWords,
  withOfficeWords,
  withPriceWords,
  withSpendingWords,
  withStoryWords,
  withWords,
} from '#portal/i18n/with-words';

const taxonomy = withOfficeWords(() => import('#portal/screens/reference/taxonomy/taxonomy'));
const mailbox = withOfficeWords(() => import('#portal/screens/outreach/notifications/mailbox'));
const audit = withOfficeWords(() => import('#portal/screens/identity/audit/audit'));
const institutions = withOfficeWords(() => import('#portal/screens/parties/institutions/all-institutions'));
const users = withOfficeWords(() => import('#portal/screens/identity/accounts/users'));
const monitoring = withFigureWords(() => import('#portal/screens/insight/kpis/monitoring'));
const people = withOfficeWords(() => import('#portal/screens/parties/professionals/people'));
const person = withWords(
  'staff',
  'admin',
  'office',
  'direct',
)(() => import('#portal/app/pages/staff-person'));
const importing = withOfficeWords(() => import('#portal/screens/parties/professionals/import-people'));
const safeguarding = withOfficeWords(() => import('#portal/screens/casework/concerns/safeguarding'));
const programmes = withOfficeWords(() => import('#portal/screens/parties/programmes/programmes'));
const newProgramme = withOfficeWords(() => import('#portal/screens/parties/programmes/new-programme'));
const programme = withOfficeWords(() => import('#portal/screens/parties/programmes/programme'));
const operations = withOfficeWords(() => import('#portal/screens/identity/operations/operations'));
const prices = withPriceWords(() => import('#portal/screens/remittances/prices/price-batches'));
const priceBatch = withPriceWords(() => import('#portal/screens/remittances/prices/price-batch'));
const firms = withPriceWords(() => import('#portal/screens/remittances/prices/firms'));
const withFormWords = withWords('staff', 'admin', 'questionnaire');
const forms = withFormWords(() => import('#portal/screens/mapping/questionnaires/questionnaires'));
const form = withFormWords(() => import('#portal/screens/mapping/questionnaires/questionnaire'));
const withSurveyWords = withWords('staff', 'admin', 'questionnaire', 'wave', 'findings');
const waves = withSurveyWords(() => import('#portal/screens/mapping/waves/waves'));
const newWave = withSurveyWords(() => import('#portal/screens/mapping/waves/new-wave'));
const wave = withSurveyWords(() => import('#portal/screens/mapping/waves/wave-screen'));
const decisions = withWords(
  'staff',
  'admin',
  'diaspora',
  'region',
)(() => import('#portal/screens/mapping/map/map-decisions'));
const stories = withStoryWords(() => import('#portal/screens/placements/stories/stories-to-decide'));
const budgets = withSpendingWords(() => import('#portal/screens/placements/spending/budgets'));
const corridors = withPriceWords(() => import('#portal/screens/remittances/corridors/dear-corridors'));
const services = withCheckWords(() => import('#portal/screens/associations/services/services-to-check'));
const audits = withAuditWords(() => import('#portal/screens/associations/registry/audits-to-rate'));
const referrals = withWords(
  'staff',
  'admin',
  'directory',
  'referral',
)(() => import('#portal/screens/associations/referrals/referrals-to-watch'));
const moderation = withDialogueWords(() => import('#portal/screens/dialogue/statements/moderation'));
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
  screen('/staff/people/$id', person, 'StaffPerson', staff),
  screen('/staff/safeguarding', safeguarding, 'Safeguarding', staff),
  screen('/staff/programmes', programmes, 'Programmes', staff),
  screen('/staff/programmes/new', newProgramme, 'NewProgramme', staff),
  screen('/staff/programmes/$id', programme, 'Programme', staff),
  screen('/staff/prices', prices, 'PriceBatches', staff),
  screen('/staff/prices/firms', firms, 'Firms', staff),
  screen('/staff/prices/$id', priceBatch, 'PriceBatch', staff),
  screen('/staff/budgets', budgets, 'Budgets', staff),
  screen('/staff/stories', stories, 'StoriesToDecide', staff),
  screen('/staff/audits', audits, 'AuditsToRate', staff),
  screen('/staff/services', services, 'ServicesToCheck', staff),
  screen('/staff/referrals', referrals, 'ReferralsToWatch', staff),
  screen('/staff/corridors', corridors, 'DearCorridors', staff),
  screen('/staff/questionnaires', forms, 'Questionnaires', staff),
  screen('/staff/questionnaires/$id', form, 'QuestionnaireScreen', staff),
  screen('/staff/surveys', waves, 'Waves', staff),
  screen('/staff/surveys/new', newWave, 'NewWave', staff),
  screen('/staff/surveys/$id', wave, 'WaveScreen', staff),
  screen('/staff/diaspora', decisions, 'MapDecisions', staff),
  screen('/staff/moderation', moderation, 'Moderation', staff),
  screen('/staff/operations', operations, 'Operations', staff),
] as const;
