import { screen } from '#portal/app/screen';
import { withWords } from '#portal/i18n/with-words';

const host = withWords('host');
const editor = host(() => import('#portal/screens/marketplace/needs/need-editor'));
const beginning = host(() => import('#portal/screens/marketplace/needs/new-need'));
const compare = withWords('selection')(() => import('#portal/screens/marketplace/candidacies/compare'));
const candidates = withWords('selection')(() => import('#portal/screens/marketplace/candidacies/candidates'));
const person = { audience: 'person' } as const;

/** What institutions work with; applying is open to any person. */
export const INSTITUTION_ROUTES = [
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
  screen('/needs/new', beginning, 'NewNeed', person),
  screen('/needs/$id/edit', editor, 'EditNeed', { ...person, wide: true }),
  screen('/needs/$id/compare', compare, 'Compare', { ...person, wide: true }),
  screen('/needs/$id/candidates', candidates, 'Candidates', person),
] as const;
