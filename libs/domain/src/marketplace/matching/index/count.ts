import type { Counted } from '#domain/marketplace/matching/index/asked-columns';
import type { Holders } from '#domain/marketplace/matching/index/segment';
import { WEAK } from '#domain/marketplace/matching/proximity';

/** Covers, 0…1000, fit into the low bits; the asked skill is in the high ones. */
const COVER_BITS = 10;

/**
 * By row, in turn: the points above `WEAK` of the counted skills' covers, and a word for its own use.
 */
export function countCovers(
  { skills }: Counted,
  { start, rows, levels }: Holders,
  count: number,
): Int32Array {
  const points = new Int32Array(2 * count);
  skills.forEach(({ weight, skills: near, relations, covers }, number) => {
    // The best cover so far is kept with the number of the skill, so that nothing has to be cleared for the next one.
    const mark = (number + 1) << COVER_BITS;
    for (let i = 0; i < near.length; i++) {
      const skill = near[i] ?? 0;
      const relation = relations[i] ?? 0;
      const end = start[skill + 1] ?? 0;
      for (let at = start[skill] ?? 0; at < end; at++) {
        const cover = covers[relation | (levels[at] ?? 0)] ?? 0;
        const place = 2 * (rows[at] ?? 0);
        const word = points[place + 1] ?? 0;
        const best = word > mark ? word - mark : WEAK;
        if (cover <= best) continue;
        points[place] = (points[place] ?? 0) + weight * (cover - best);
        points[place + 1] = mark + cover;
      }
    }
  });
  return points;
}

/** The points below `WEAK` that a row with these ancestor bits may have: all or nothing of each counted skill. */
export function weakPoints({ skills }: Counted, ancestors: number): number {
  let points = 0;
  for (let i = 0; i < skills.length; i++) {
    const skill = skills[i];
    if (skill && (skill.ancestors & ancestors) !== 0) points += WEAK * skill.weight;
  }
  return points;
}
