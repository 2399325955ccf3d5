import { execFileSync } from 'node:child_process';

/** An address of the portal as its router has it, such as `/needs/$id`, and who the screen is for. */
export interface Route {
  readonly path: string;
  readonly audience: 'anyone' | 'person' | 'professional' | 'institution' | 'staff';
}

/** Every route of the portal's own router: a new one is looked at without being listed. */
export function allRoutes(): Route[] {
  const script = 'apps/portal/check/routes.mjs';
  return JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as Route[];
}
