import { DEMONSTRATION_PASSWORD, mailOf } from '#features/demonstration/cast';
import type { ApiClient } from '#cli/demo/api-client';

/** Who plays in the stories, by the beginning of the mail address. */
const MAILS = {
  hodan: 'hodan.host',
  april: 'april.approver',
  casey: 'casey.officer',
  adam: 'adam.admin',
  ayaan: 'ayaan',
  sagal: 'sagal',
} as const;

/** Everyone who plays, signed in. */
export type People = Readonly<Record<keyof typeof MAILS, ApiClient>>;

/** Signs everyone in; again after the clock was moved, for sessions end. */
export async function signInAll(visitor: ApiClient): Promise<People> {
  const entries = Object.entries(MAILS).map(async ([name, mail]) => [
    name,
    await visitor.as(mailOf({ mail }), DEMONSTRATION_PASSWORD),
  ]);
  return Object.fromEntries(await Promise.all(entries)) as People;
}
