import type { Env } from '#platform/config/env';

/** What a person reads when everything runs: where it is and what to try next. */
export function welcome(env: Env, logs: string): string {
  const at = `http://localhost:${env.PORT}`;
  return `
Skillroots is ready at ${at}

  GraphQL   ${at}/graphql
  Health    ${at}/live   ${at}/ready
  Logs      ${logs}

To try next: npm run demo (in another terminal). Ctrl-C stops everything.`;
}
