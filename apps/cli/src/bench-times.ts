/** Milliseconds of many runs. */
export interface Times {
  readonly mean: number;
  readonly p50: number;
  readonly p95: number;
}

export function timesOf(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return {
    mean: round(sorted.reduce((sum, ms) => sum + ms, 0) / sorted.length),
    p50: at(0.5),
    p95: at(0.95),
  };
}

/** To hundredths. */
export const round = (value: number): number => Math.round(value * 100) / 100;
