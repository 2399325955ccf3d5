import { INSTITUTIONS, mailOf, PROFESSIONALS, STAFF } from '#features/demonstration/cast';
import type { Env } from '#platform/config/env';

/**
 * What a person reads when everything runs: where it is and what to try next. `password` is that of the demonstration,
 * if it is one.
 */
export function welcome(env: Env, logs: string, password: string | null): string {
  const at = `http://localhost:${env.PORT}`;
  return `
Skillroots is ready at ${at}

  GraphQL   ${at}/graphql
  Health    ${at}/live   ${at}/ready
  Logs      ${logs}

${password ? signInNames(password) : INSTALLED}
Ctrl-C stops everything.`;
}

const INSTALLED = `  The first administrator: npm run admin:create (in another terminal)
`;

/** The accounts to sign in with: one of each kind of person. */
function signInNames(password: string): string {
  const hosts = INSTITUTIONS.map(({ focalPoint, name }) => [mailOf(focalPoint), `focal point, ${name}`]);
  const staff = STAFF.map((part) => [mailOf(part), part.role.toLowerCase().replace('_', ' ')]);
  const people = PROFESSIONALS.slice(0, 2).map((part) => [mailOf(part), part.headline.toLowerCase()]);
  const rows = [...people, ...hosts, ...staff].map(([mail = '', what]) => `    ${mail.padEnd(40)}${what}`);
  return `
  Sign in as (everyone's password is ${password}):
${rows.join('\n')}

To try next: npm run demo (in another terminal).`;
}
