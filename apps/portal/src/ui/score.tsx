import type { CSSProperties } from 'react';
import { useFormat, useT } from '#portal/i18n/i18n';

export interface ScorePart {
  label: string;
  /** What this part adds to the whole, in the units of `total`. */
  points: number;
  /** The most it could add. */
  of: number;
  note?: string;
}

/** A score as the sum of its parts: a bar to see, the same in words and numbers below. */
export function ScoreBar({
  parts,
  total,
  label,
  brief,
}: {
  parts: ScorePart[];
  total: number;
  label: string;
  brief?: boolean;
}) {
  const t = useT();
  const format = useFormat();
  return (
    <div className="score">
      <div className="score-bar" aria-hidden="true">
        {parts.map((part, i) => (
          <span
            key={part.label}
            data-part={(i % 5) + 1}
            style={{ '--share': (100 * part.points) / total } as CSSProperties}
          />
        ))}
      </div>
      <ul className={brief ? 'visually-hidden' : 'score-parts'} aria-label={label}>
        {parts.map((part, i) => (
          <li key={part.label} data-part={(i % 5) + 1}>
            <span>
              {part.label}
              {part.note && <span className="muted small"> · {part.note}</span>}
            </span>
            <span className="nowrap">
              {t('score.points', { points: format.number(part.points), of: format.number(part.of) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
