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
const NOT_FOR_PROFESSIONALS = /^\/(institutions|needs\/\$id\/)/;

/** Those a route is for: a screen for every person is looked at by each kind of person. */
export function viewersOf({ path, audience }: Route): Viewer[] {
  if (audience === 'anyone') return ['visitor'];
  if (audience !== 'person') return [audience];
  if (path.startsWith('/profile')) return ['professional'];
  if (FOR_INSTITUTIONS.test(path)) return ['institution'];
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
  const { openNeeds } = await product.ask<{ openNeeds: { edges: { node: { id: string } }[] } }>(
    '{ openNeeds(first: 1) { edges { node { id } } } }',
  );
  return { 'open-needs': openNeeds.edges.map(({ node }) => node.id) };
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
  const { programmes } = await part<{ programmes: { id: string }[] }>('{ programmes { id } }');
  return {
    profile: PROFILE_TASKS.split(' '),
    part: PLACEMENT_PARTS.split(' '),
    programmes: programmes.map(({ id }) => id),
    institutions: [need?.institutionId ?? ''],
    needs: await oneOfEach('needs'),
    candidacies: await oneOfEach('candidacies'),
    placements: await oneOfEach('placements'),
    reports: await oneOfEach('reports', 'kind'),
    ...(viewer === 'staff' && { people: await oneOfEach('professionals', 'kind: state') }),
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
