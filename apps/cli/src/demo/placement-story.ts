import { playCandidacy } from '#cli/demo/candidacy-scenes';
import { CASES } from '#cli/demo/case-operations';
import { playMainStory } from '#cli/demo/main-story';
import { playCertificate } from '#cli/demo/paper-scenes';
import { playPreparation } from '#cli/demo/preparation-scenes';
import type { Stage } from '#cli/demo/stage';
import { playEnd, playHalfway, playLookBack } from '#cli/demo/work-scenes';

const FIGURES = ['NEEDS_AND_FILL', 'READINESS', 'STILL_IN_USE', 'NOTIFICATIONS'];

interface Kpi {
  readonly code: string;
  readonly figures: readonly {
    measure: string;
    group: string | null;
    value: number | null;
    isHidden: boolean;
  }[];
}

/** From a need to what is left of a placement a year after its end. */
export async function playPlacementStory(stage: Stage): Promise<void> {
  const needId = await playMainStory(stage);
  const id = await playCandidacy(stage, 'ayaan', needId);
  await playPreparation(stage, 'ayaan', id);
  await playHalfway(stage, id);
  await playEnd(stage, id);
  await playCertificate(stage, 'ayaan', id);
  await playLookBack(stage, 'ayaan', id);
  await stage.becomes('need', needId, 'CLOSED');
  await playFigures(stage);
}

async function playFigures(stage: Stage): Promise<void> {
  stage.tell('Ana, an analyst, reads some of the figures; one that describes fewer than five is hidden.');
  const { kpis } = await stage.people.ana.ask<{ kpis: Kpi[] }>(CASES.kpis, { codes: FIGURES });
  for (const { code, figures } of kpis) {
    const said = figures.map(({ measure, group, value, isHidden }) => {
      const name = group ? `${measure} ${group}` : measure;
      return `${name} ${isHidden ? 'hidden' : (value ?? 'none')}`;
    });
    stage.show(`${code}: ${said.slice(0, 6).join(', ')}`);
  }
}
