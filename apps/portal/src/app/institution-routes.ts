import { screen } from '#portal/app/screen';
import { withDirectoryWords, withFigureWords, withReferralWords, withWords } from '#portal/i18n/with-words';

const host = withWords('host');
const editor = withWords('host', 'support')(() => import('#portal/screens/marketplace/needs/need-editor'));
const beginning = withWords('host', 'model')(() => import('#portal/screens/marketplace/needs/new-need'));
const compare = withWords('selection')(() => import('#portal/screens/marketplace/candidacies/compare'));
const candidates = withWords('selection')(() => import('#portal/screens/marketplace/candidacies/candidates'));
const services = withDirectoryWords(() => import('#portal/screens/associations/services/body-services'));
const safeguarding = withWords('audit')(() => import('#portal/screens/associations/registry/audit-screen'));
const association = withWords('association')(
  () => import('#portal/screens/associations/registry/association-form'),
);
const matrix = withDirectoryWords(() => import('#portal/screens/associations/services/coordination'));
const service = withDirectoryWords(() => import('#portal/screens/associations/services/service-editor'));
const figures = withFigureWords(() => import('#portal/screens/insight/kpis/institution-figures'));
const referral = withReferralWords(() => import('#portal/screens/associations/referrals/referral'));
const referrals = withReferralWords(() => import('#portal/screens/associations/referrals/referrals'));
const refer = withReferralWords(() => import('#portal/screens/associations/referrals/refer'));
const asking = withWords('dialogue', 'host');
const replying = withWords('dialogue', 'outcome');
const person = { audience: 'person' } as const;

/** What institutions work with; applying is open to any person. */
export const INSTITUTION_ROUTES = [
  screen(
    '/consultations/new',
    asking(() => import('#portal/screens/dialogue/consultations/new-consultation')),
    'NewConsultation',
    { audience: 'institution' },
  ),
  screen(
    '/consultations/$id/edit',
    asking(() => import('#portal/screens/dialogue/consultations/edit-consultation')),
    'EditConsultation',
    person,
  ),
  screen(
    '/consultations/$id/reply/edit',
    replying(() => import('#portal/screens/dialogue/replies/write-reply')),
    'WriteReply',
    { audience: 'institution' },
  ),
  screen(
    '/institutions',
    () => import('#portal/screens/parties/institutions/own-institutions'),
    'MyInstitutions',
    person,
  ),
  screen(
    '/institutions/new',
    () => import('#portal/screens/parties/institutions/apply-institution'),
    'ApplyInstitution',
    person,
  ),
  screen('/institutions/$id/figures', figures, 'InstitutionFigures', person),
  screen(
    '/institutions/$id',
    host(() => import('#portal/screens/parties/institutions/institution')),
    'Institution',
    person,
  ),
  screen(
    '/institutions/$id/edit',
    host(() => import('#portal/screens/parties/institutions/edit-institution')),
    'EditInstitution',
    person,
  ),
  screen('/institutions/$id/services', services, 'BodyServices', { ...person, wide: true }),
  screen('/institutions/$id/services/new', service, 'NewService', person),
  screen('/institutions/$id/association', association, 'EditAssociation', person),
  screen('/institutions/$id/safeguarding', safeguarding, 'SafeguardingOfBody', person),
  screen('/coordination', matrix, 'Coordination', { ...person, wide: true }),
  screen('/referrals', referrals, 'Referrals', { audience: 'institution', wide: true }),
  screen('/referrals/$id', referral, 'ReferralScreen', person),
  screen('/services/$id/refer', refer, 'Refer', { audience: 'institution' }),
  screen('/services/$id/edit', service, 'EditService', person),
  screen(
    '/gaps',
    withWords('gap', 'region')(() => import('#portal/screens/insight/gaps/gaps')),
    'Gaps',
    person,
  ),
  screen('/needs/new', beginning, 'NewNeed', person),
  screen('/needs/$id/edit', editor, 'EditNeed', { ...person, wide: true }),
  screen('/needs/$id/compare', compare, 'Compare', { ...person, wide: true }),
  screen('/needs/$id/candidates', candidates, 'Candidates', person),
] as const;
