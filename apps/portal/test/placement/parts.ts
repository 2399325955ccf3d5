import type { StagedPlacement } from '#portal-test/placement/staged-placement';
import type { Visit } from '#portal-test/visit';

/** Opens a part of a placement from its list of parts; from another part by the way back. */
export async function opens(visit: Visit, { id, title }: StagedPlacement, part: string): Promise<void> {
  const { t, page } = visit;
  const address = `/placements/${id}`;
  if (page.url().includes(`${address}/`)) await visit.hand.press('link', t('placement.title'));
  else await visit.enter(address);
  await visit.sees(title);
  await visit.hand.press('link', t(`placement.part.${part}`));
  await visit.sees(t(`placement.part.${part}`));
}
