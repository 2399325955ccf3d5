import type { ApiClient } from '#cli/demo/api-client';
import { mailOf } from '#features/demonstration/cast';

/** Who plays in the stories: what they are called, and the beginning of the email address. */
export const CAST = {
  hodan: { name: 'Hodan', mail: 'hodan.host' },
  casey: { name: 'Casey', mail: 'casey.officer' },
  carla: { name: 'Carla', mail: 'carla.officer' },
  april: { name: 'April', mail: 'april.approver' },
  adam: { name: 'Adam', mail: 'adam.admin' },
  ana: { name: 'Ana', mail: 'ana.analyst' },
  ayaan: { name: 'Ayaan', mail: 'ayaan' },
  sagal: { name: 'Sagal', mail: 'sagal' },
  deeqa: { name: 'Deeqa', mail: 'deeqa' },
  ifrah: { name: 'Ifrah', mail: 'ifrah' },
  sahra: { name: 'Sahra', mail: 'sahra.families' },
  abena: { name: 'Abena', mail: 'abena' },
} as const;
export type Player = keyof typeof CAST;

/** The professionals among them. */
export const PROFESSIONALS = ['ayaan', 'sagal', 'deeqa', 'ifrah'] as const satisfies readonly Player[];

/** Everyone who plays, signed in. */
export type People = Readonly<Record<Player, ApiClient>>;

/** Signs everyone in with the password of the demonstration. Throws a plain sentence when it is not loaded. */
export async function signInAll(visitor: ApiClient, password: string): Promise<People> {
  const entries = Object.entries(CAST).map(async ([name, part]) => [
    name,
    await visitor.as(mailOf(part), password),
  ]);
  return Object.fromEntries(await Promise.all(entries)) as People;
}
