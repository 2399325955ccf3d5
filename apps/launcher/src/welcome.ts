import {
  DEMONSTRATION_PASSWORD,
  INSTITUTIONS,
  mailOf,
  PROFESSIONALS,
  STAFF,
} from '#features/demonstration/cast';
import type { Env } from '#platform/config/env';

/** What a person reads when everything runs: where it is and what to try next. */
export function welcome(env: Env, logs: string): string {
  const at = `http://localhost:${env.PORT}`;
  return `
Skillroots is ready at ${at}

  GraphQL   ${at}/graphql
  Health    ${at}/live   ${at}/ready
  Logs      ${logs}

${env.DEMO ? signInNames() : ''}
To try next: npm run demo (in another terminal). Ctrl-C stops everything.`;
}

/** Whom to sign in as: one of each kind of person. */
function signInNames(): string {
  const hosts = INSTITUTIONS.map(({ focalPoint, name }) => [mailOf(focalPoint), `focal point, ${name}`]);
  const staff = STAFF.map((part) => [mailOf(part), part.role.toLowerCase().replace('_', ' ')]);
  const people = PROFESSIONALS.slice(0, 2).map((part) => [mailOf(part), part.headline.toLowerCase()]);
  const rows = [...people, ...hosts, ...staff].map(([mail = '', what]) => `    ${mail.padEnd(40)}${what}`);
  return `
  Sign in as (everyone's password is ${DEMONSTRATION_PASSWORD}):
${rows.join('\n')}
`;
}
