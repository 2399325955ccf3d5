import { scaleLinear } from 'd3-scale';

const WIDTH = 1000;
const HEIGHT = 14;
/** Target 10.c: 3 per cent, and no corridor above 5. */
const MARKS = [3, 5];

/** Fee and margin one behind the other, with the marks; the words beside it say the same, so it is not read out. */
export function CostBar({ fee, margin, most }: { fee: number | null; margin: number | null; most: number }) {
  const scale = scaleLinear([0, Math.max(6, most)], [0, WIDTH]);
  const [first, second] = [Math.max(0, fee ?? 0), Math.max(0, margin ?? 0)];
  return (
    <div className="bars" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
        <rect data-part="1" y="2" height="10" width={scale(first)} />
        <rect data-part="2" y="2" height="10" x={scale(first)} width={scale(second)} />
        {MARKS.map((mark) => (
          <line key={mark} className="bars-reach" x1={scale(mark)} x2={scale(mark)} y1="0" y2={HEIGHT} />
        ))}
      </svg>
    </div>
  );
}
