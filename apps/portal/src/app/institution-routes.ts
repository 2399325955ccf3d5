import { screen, withWords } from '#portal/app/screen';

const host = <Module>(load: () => Promise<Module>) => withWords('host', load);
const editor = host(() => import('#portal/screens/institution/need-editor'));
const beginning = host(() => import('#portal/screens/institution/new-need'));
const compare = withWords('selection', () => import('#portal/screens/institution/compare'));
const candidates = withWords('selection', () => import('#portal/screens/institution/candidates'));
const person = { audience: 'person' } as const;

/** What institutions work with; applying is open to any person. */
export const INSTITUTION_ROUTES = [
  screen('/institutions', () => import('#portal/screens/institution/institutions'), 'MyInstitutions', person),
  screen(
    '/institutions/new',
    () => import('#portal/screens/institution/apply-institution'),
    'ApplyInstitution',
    person,
  ),
  screen(
    '/institutions/$id',
    host(() => import('#portal/screens/shared/institution')),
    'Institution',
    person,
  ),
  screen(
    '/institutions/$id/edit',
    host(() => import('#portal/screens/institution/edit-institution')),
    'EditInstitution',
    person,
  ),
  screen('/needs/new', beginning, 'NewNeed', person),
  screen('/needs/$id/edit', editor, 'EditNeed', { ...person, wide: true }),
  screen('/needs/$id/compare', compare, 'Compare', { ...person, wide: true }),
  screen('/needs/$id/candidates', candidates, 'Candidates', person),
] as const;
