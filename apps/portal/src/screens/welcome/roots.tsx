const STRANDS = [
  'M170 0c0 90-30 120-80 170S20 260 10 330',
  'M170 0c0 110-10 150-30 220s-20 100-22 150',
  'M170 0c0 120 20 160 30 230s-10 110 10 160',
  'M170 0c0 80 40 120 90 160s80 90 70 170',
  'M108 152c-40 20-70 20-100 60',
  'M146 196c-26 40-50 60-54 120',
  'M196 202c26 30 50 50 58 130',
  'M246 150c40 10 60 30 84 50',
];
const TIPS = [
  [10, 330],
  [118, 370],
  [210, 390],
  [330, 330],
  [8, 212],
  [92, 316],
  [254, 332],
  [330, 200],
] as const;

/** A quiet drawing of roots at the edge of the first page; nothing is lost without it. */
export function Roots() {
  return (
    <svg
      className="roots"
      viewBox="0 0 340 400"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      aria-hidden="true"
    >
      {STRANDS.map((strand) => (
        <path key={strand} d={strand} />
      ))}
      {TIPS.map(([x, y]) => (
        <circle key={`${x}-${y}`} cx={x} cy={y} r="5" fill="currentColor" stroke="none" />
      ))}
    </svg>
  );
}
