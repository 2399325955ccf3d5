import type { MessageId } from '#portal/i18n/i18n';

interface Figure {
  meanPct: number | null;
  medianPct: number | null;
  services: number | null;
}

/** A mean above this wants a second look, as a single price does before it is published. */
const EXTREME_PCT = 50;
/** A mean this many times the median comes from few that are far above the rest. */
const FAR_ABOVE = 2;

/** Why a mean says little of what most people pay; nothing where it says enough. */
export function meanNotes({ meanPct, medianPct, services }: Figure): MessageId[] {
  if (meanPct === null) return [];
  const isRaised = services !== 1 && medianPct !== null && medianPct > 0 && meanPct >= FAR_ABOVE * medianPct;
  return [
    ...(services === 1 ? (['dear.oneService'] as const) : []),
    ...(isRaised ? (['dear.raised'] as const) : []),
    ...(meanPct > EXTREME_PCT ? (['dear.extreme'] as const) : []),
  ];
}
