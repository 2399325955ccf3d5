import { randomUUID } from 'node:crypto';
import { a } from '#testing/a';
import { signedIn } from '#testing/people';
import { anInstitution, aProgramme } from '#testing/places';
import { ROW_KINDS, type RowKind, type World } from '#testing/row-kinds';
import type { RunningProduct } from '#testing/running-product';
import { putRowsOf } from '#testing/world-rows';

/** Puts a world into the database. Its account is a focal point of the institution with a role in the staff. */
export async function aWorld(product: RunningProduct, country: string): Promise<World> {
  const { database } = product;
  const programme = await aProgramme(product, [country]);
  const institution = await anInstitution(product, programme, { country });
  const place = { programmeId: programme, institutionId: institution };
  const { id: account } = await signedIn(product, {
    memberships: [{ institutionId: institution, role: 'EDITOR' }],
  });
  const { professionalId: professional } = await a(database).professional().active();
  const need = await a(database).need(place).published();
  const placement = await a(database).placement(place, need, professional).offered();
  const [row] = await database.sql<{ candidacy: string }>(
    'SELECT candidacy_id AS candidacy FROM placement WHERE id = $1',
    [placement],
  );
  const ids = {
    ...(Object.fromEntries(ROW_KINDS.map((kind) => [kind, randomUUID()])) as Record<RowKind, string>),
    ...{ programme, institution, account, professional, need, placement },
    candidacy: row?.candidacy ?? '',
  };
  // Each person has an own one of the kinds that are named for it; those of a world are the account's.
  const world = { country, ids: { ...ids, ownGrant: ids.grant } };
  await database.write((tx) => putRowsOf(tx, world));
  return world;
}
