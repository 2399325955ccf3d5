import { Link, type LinkProps } from '@tanstack/react-router';
import { scaleLinear } from 'd3-scale';
import { useFormat } from '#portal/i18n/i18n';

export interface Bar {
  key: string;
  label: string;
  /** Where the cases behind it are listed. */
  link?: LinkProps | null;
  /** How long each part is, from the start of the line; null where there is nothing to show. */
  values: readonly (number | null)[];
  /** Where a thin line ends, such as a 90th percentile. */
  reach?: number | null;
  /** Where a line crosses the bar, such as a target. */
  target?: number | null;
  /** The figures in words, which say the same as the bar. */
  words: string;
}

const WIDTH = 1000;

/** Lines of bars on one scale. The words beside each say what the bar shows, so the drawing itself is not read out. */
export function Bars({
  bars,
  parts = 1,
  axis = true,
}: {
  bars: readonly Bar[];
  parts?: number;
  /** Without: the bars are shares of something that the words name. */
  axis?: boolean;
}) {
  const format = useFormat();
  const most = Math.max(
    0,
    ...bars.flatMap(({ values, reach, target }) => [...values, reach ?? 0, target ?? 0].map((v) => v ?? 0)),
  );
  const scale = scaleLinear([0, Math.max(1, most)], [0, WIDTH]).nice(4);
  // Without a figure there is nothing to measure by.
  const ticks = axis && most > 0 ? scale.ticks(4) : [];
  const height = 14 * parts;
  return (
    <div className="bars">
      <ul>
        {bars.map((bar) => (
          <li key={bar.key}>
            <span>{bar.link ? <Link {...bar.link}>{bar.label}</Link> : bar.label}</span>
            <svg viewBox={`0 0 ${WIDTH} ${height}`} preserveAspectRatio="none" aria-hidden="true">
              {ticks.map((tick) => (
                <line key={tick} className="bars-grid" x1={scale(tick)} x2={scale(tick)} y1="0" y2={height} />
              ))}
              {bar.reach && (
                <line className="bars-reach" x1="0" x2={scale(bar.reach)} y1={height / 2} y2={height / 2} />
              )}
              {bar.values.map((value, i) => (
                <rect
                  key={i}
                  data-part={i + 1}
                  y={i * 14 + 2}
                  height="10"
                  width={value === null ? 0 : scale(value)}
                />
              ))}
              {bar.target != null && (
                <line
                  className="target-line"
                  x1={scale(bar.target)}
                  x2={scale(bar.target)}
                  y1="0"
                  y2={height}
                />
              )}
            </svg>
            <span className="muted small">{bar.words}</span>
          </li>
        ))}
      </ul>
      <div className="bars-axis muted small" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick}>{format.number(tick)}</span>
        ))}
      </div>
    </div>
  );
}

/** What the colours of bars with several parts mean. */
export function Legend({ parts }: { parts: readonly string[] }) {
  return (
    <ul className="legend">
      {parts.map((part, i) => (
        <li key={part} data-part={i + 1}>
          {part}
        </li>
      ))}
    </ul>
  );
}
