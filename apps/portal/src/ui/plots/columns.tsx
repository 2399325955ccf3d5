import { scaleLinear } from 'd3-scale';

export interface Column {
  key: string;
  /** null where there is nothing to show. */
  value: number | null;
}

const STEP = 40;
const HEIGHT = 160;
/** Room above the highest column, so that a line at its height is seen. */
const TOP = 8;

/**
 * Columns on one scale, one after the other in time, with a line where a target is. The table beside it says the same, so
 * the drawing itself is not read out.
 */
export function Columns({
  columns,
  target,
  first,
  last,
  most,
}: {
  columns: readonly Column[];
  target?: number | null;
  /** The names of the first and the last column. */
  first: string;
  last: string;
  /** The height of the scale in words. */
  most: (value: number) => string;
}) {
  const highest = Math.max(0, target ?? 0, ...columns.map(({ value }) => value ?? 0));
  const scale = scaleLinear([0, Math.max(1, highest)], [0, HEIGHT - TOP]);
  const width = columns.length * STEP;
  return (
    <div className="columns">
      <p className="muted small" aria-hidden="true">
        {most(highest)}
      </p>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <line className="bars-grid" x1="0" x2={width} y1={HEIGHT} y2={HEIGHT} />
        {columns.map(({ key, value }, i) => (
          <rect
            key={key}
            data-part="1"
            x={i * STEP + 5}
            width={STEP - 10}
            y={HEIGHT - scale(value ?? 0)}
            height={scale(value ?? 0)}
          />
        ))}
        {target != null && (
          <line
            className="target-line"
            x1="0"
            x2={width}
            y1={HEIGHT - scale(target)}
            y2={HEIGHT - scale(target)}
          />
        )}
      </svg>
      <p className="row row-between muted small" aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </p>
    </div>
  );
}
