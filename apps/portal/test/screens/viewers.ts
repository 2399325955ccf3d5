import { mailOf } from '#features/demonstration/cast';
import type { Route } from '#portal-test/screens/routes';
import type { Part, Stage } from '#portal-test/stage';

/** Who looks at screens; all but the visitor are people of the demonstration. */
export type Viewer = 'visitor' | 'professional' | 'institution' | 'staff';

/** By the beginning of the mail address. */
export const MAILS: Readonly<Record<Exclude<Viewer, 'visitor'>, string>> = {
  professional: 'ayaan',
  institution: 'hodan.host',
  staff: 'adam.admin',
};

const FOR_INSTITUTIONS = /^\/(institutions(\/new)?|needs\/(new|\$id\/edit))$/;
const NOT_FOR_PROFESSIONALS = /^\/(institutions|needs\/\$id\/)/;

/** Those for whom a route is: a screen for every person is looked at by each kind of person. */
export function viewersOf({ path, audience }: Route): Viewer[] {
  if (audience === 'anyone') return ['visitor'];
  if (audience !== 'person') return [audience];
  if (path.startsWith('/profile')) return ['professional'];
  if (FOR_INSTITUTIONS.test(path)) return ['institution'];
  if (NOT_FOR_PROFESSIONALS.test(path)) return ['institution', 'staff'];
  return ['professional', 'institution', 'staff'];
}

/** Puts every role on the administrator, so that one person can open every screen of the staff. Nobody may do so in the product. */
export async function giveEveryRole({ product }: Stage): Promise<void> {
  await product.database.sql(
    `INSERT INTO staff_grant (id, account_id, role, granted_by, granted_at)
     SELECT gen_random_uuid(), account.id, role, 'system:seed', now()
     FROM account, unnest(ARRAY['CASE_OFFICER', 'APPROVER', 'SAFEGUARDING_OFFICER', 'ANALYST']) AS role
     WHERE email = $1`,
    [mailOf({ mail: MAILS.staff })],
  );
}

/** The things that a viewer reaches, by the word before their id in an address: `needs` of `/needs/$id`. */
export type Samples = Readonly<Record<string, readonly string[]>>;

const TASKS =
  'basics heritage skills evidence experience languages education availability consents programme'.split(' ');

interface Row {
  readonly id: string;
  readonly institutionId: string;
  readonly standing: { readonly key: string };
}

/** Things of each kind, one for each way in which they stand for this viewer. */
export async function samplesOf(viewer: Part): Promise<Samples> {
  const rowsOf = async (list: string): Promise<Row[]> => {
    const answer = await viewer<Record<string, { edges: { node: Row }[] }>>(
      `{ ${list}(first: 50) { edges { node { id institutionId standing { key } } } } }`,
    );
    return answer[list]?.edges.map(({ node }) => node) ?? [];
  };
  const oneOfEach = (rows: Row[]) => [...new Map(rows.map((row) => [row.standing.key, row.id])).values()];
  const needs = await rowsOf('needs');
  return {
    profile: TASKS,
    needs: oneOfEach(needs),
    institutions: needs.map(({ institutionId }) => institutionId).slice(0, 1),
    candidacies: oneOfEach(await rowsOf('candidacies')),
    placements: oneOfEach(await rowsOf('placements')),
  };
}
