import { mailOf } from '#features/demonstration/cast';
import type { Route } from '#portal-test/screens/routes';
import type { Part, Stage } from '#portal-test/stage';

/** Who looks at screens; all but the visitor are people of the demonstration. */
export type Viewer = 'visitor' | 'professional' | 'institution' | 'staff';

/** By the beginning of the email address. */
export const MAILS: Readonly<Record<Exclude<Viewer, 'visitor'>, string>> = {
  professional: 'ayaan',
  institution: 'hodan.host',
  staff: 'adam.admin',
};

const FOR_INSTITUTIONS = /^\/(institutions(\/new)?|needs\/(new|\$id\/edit))$/;
const READ_BY_HOSTS_AND_STAFF = '/coordination';
const SEEN_BY_STAFF = /^\/(services\/\$id\/edit|referrals\/\$id)$/;
const NOT_FOR_PROFESSIONALS = /^\/(institutions|gaps|needs\/\$id\/)/;

/** Those a route is for: a screen for every person is looked at by each kind of person. */
export function viewersOf({ path, audience }: Route): Viewer[] {
  // The same address is the front page, and the start page of whoever is signed in.
  if (path === '/') return ['visitor', 'professional', 'institution', 'staff'];
  if (audience === 'anyone') return ['visitor'];
  if (audience !== 'person') return [audience];
  if (path.startsWith('/profile')) return ['professional'];
  if (FOR_INSTITUTIONS.test(path)) return ['institution'];
  if (SEEN_BY_STAFF.test(path)) return ['staff'];
  if (path === READ_BY_HOSTS_AND_STAFF) return ['institution', 'staff'];
  if (NOT_FOR_PROFESSIONALS.test(path)) return ['institution', 'staff'];
  return ['professional', 'institution', 'staff'];
}

/**
 * Puts every role on the administrator, so that one person can open every screen of the staff. Nobody may do so in the
 * product.
 */
export async function giveEveryRole({ product }: Stage): Promise<void> {
  await product.database.sql(
    `INSERT INTO staff_grant (id, account_id, role, granted_by, granted_at)
     SELECT gen_random_uuid(), account.id, role, 'system:seed', now()
     FROM account, unnest(ARRAY['CASE_OFFICER', 'APPROVER', 'SAFEGUARDING_OFFICER', 'ANALYST']) AS role
     WHERE email = $1`,
    [mailOf({ mail: MAILS.staff })],
  );
}

/**
 * Values for the parameters of addresses, by the word before them, as `needs` of `/needs/$id`, or by their own name.
 */
export type Samples = Readonly<Record<string, readonly string[]>>;

const PROFILE_TASKS =
  'basics heritage skills evidence experience languages education availability consents programme';
const PLACEMENT_PARTS = 'checks plan preparation changes reports messages papers';

interface Row {
  readonly id: string;
  readonly institutionId?: string;
  readonly status?: { readonly key: string };
  readonly kind?: string;
}

/** What anyone reaches. */
export async function publicSamples({ product }: Stage): Promise<Samples> {
  const { consultations } = await product.ask<{ consultations: { edges: { node: { id: string } }[] } }>(
    '{ consultations(first: 3) { edges { node { id } } } }',
  );
  const { services } = await product.ask<{ services: { edges: { node: { id: string } }[] } }>(
    '{ services(first: 2) { edges { node { id } } } }',
  );
  const { associations } = await product.ask<{ associations: { id: string }[] }>('{ associations { id } }');
  const { openNeeds } = await product.ask<{
    openNeeds: { edges: { node: { id: string; institutionId: string } }[] };
  }>('{ openNeeds(first: 1) { edges { node { id institutionId } } } }');
  const { surveyReports } = await product.ask<{ surveyReports: { id: string }[] }>(
    '{ surveyReports { id } }',
  );
  return {
    'survey-reports': surveyReports.map(({ id }) => id),
    services: services.edges.map(({ node }) => node.id),
    associations: associations.slice(0, 2).map(({ id }) => id),
    'open-needs': openNeeds.edges.map(({ node }) => node.id),
    hosts: openNeeds.edges.map(({ node }) => node.institutionId),
    consultations: consultations.edges.map(({ node }) => node.id),
    'send-money': ['GB'],
    to: ['SO', 'SO?guess=true', 'GH'],
    country: ['SO', 'ET?soon=true', 'LB'],
  };
}

/** Things of each kind that this viewer reaches, one for each status. */
export async function samplesOf(viewer: Viewer, part: Part): Promise<Samples> {
  const rowsOf = async (list: string, fields: string): Promise<Row[]> => {
    const answer = await part<Record<string, { edges: { node: Row }[] }>>(
      `{ ${list}(first: 100) { edges { node { id ${fields} } } } }`,
    );
    return answer[list]?.edges.map(({ node }) => node) ?? [];
  };
  const oneOfEach = async (list: string, fields = 'status { key }') => {
    const rows = await rowsOf(list, fields);
    return [...new Map(rows.map((row) => [row.status?.key ?? row.kind, row.id])).values()];
  };
  const [need] = await rowsOf('needs', 'institutionId');
  const kept = viewer === 'staff' ? await part<{ questionnaires: Row[] }>('{ questionnaires { id } }') : null;
  const { programmes } = await part<{ programmes: { id: string }[] }>('{ programmes { id } }');
  return {
    profile: PROFILE_TASKS.split(' '),
    part: PLACEMENT_PARTS.split(' '),
    programmes: programmes.map(({ id }) => id),
    institutions: [need?.institutionId ?? ''],
    services: await oneOfEach('services', 'kind: state'),
    needs: await oneOfEach('needs'),
    referrals: viewer === 'staff' ? await oneOfEach('referralsToWatch', 'kind: state') : [],
    consultations: await oneOfEach('consultations', 'kind: state'),
    candidacies: await oneOfEach('candidacies'),
    placements: await oneOfEach('placements'),
    reports: await oneOfEach('reports', 'kind'),
    ...(viewer === 'staff' && {
      people: await oneOfEach('professionals', 'kind: state'),
      prices: await oneOfEach('priceBatches', 'kind: fileName'),
      surveys: await oneOfEach('waves', 'kind: state'),
      questionnaires: kept?.questionnaires.map(({ id }) => id) ?? [],
    }),
  };
}

/**
 * The addresses behind a route: one for each sample of its last parameter, with the first sample of those before it.
 */
export function addressesOf({ path }: Route, samples: Samples, most: number): string[] {
  const [, before, word, parameter, after] = /^(.*?)\/([\w-]+)\/(\$\w+)(.*)$/.exec(path) ?? [];
  if (before === undefined || !word || !parameter || after === undefined) return [path];
  const found = samples[word] ?? samples[parameter.slice(1)] ?? [];
  if (found.length === 0)
    throw new Error(`${path}: say in screens/viewers.ts where a sample of ${word} comes from`);
  const isLast = !after.includes('$');
  return found
    .slice(0, isLast ? most : 1)
    .flatMap((sample) =>
      addressesOf({ path: `${before}/${word}/${sample}${after}`, audience: 'anyone' }, samples, most),
    );
}
