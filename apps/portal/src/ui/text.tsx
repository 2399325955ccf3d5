import type { ReactNode } from 'react';
import { useT } from '#portal/i18n/i18n';
import { Icon, type IconName } from '#portal/ui/icon';

export type Tone = 'brand' | 'good' | 'bad' | 'warm' | 'info';

/** A short word about a thing's state. The word carries the meaning, the colour repeats it. */
export function Tag({ tone, children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className="tag" data-tone={tone}>
      {children}
    </span>
  );
}

/** A count, read out with what it counts. */
export function Badge({ count, label }: { count: number; label: string }) {
  if (count === 0) return null;
  return (
    <span className="badge">
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="visually-hidden">{label}</span>
    </span>
  );
}

const NOTICE_ICON: Record<string, IconName> = { good: 'check', bad: 'alert', warm: 'alert', info: 'info' };

/** A message that stays on the page: something happened, or something must be known first. */
export function Notice({
  tone = 'info',
  title,
  children,
  live,
}: {
  tone?: Tone;
  title?: string;
  children?: ReactNode;
  live?: boolean;
}) {
  return (
    <div className="notice" data-tone={tone} role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}>
      <Icon name={NOTICE_ICON[tone] ?? 'info'} />
      <div>
        {title && (
          <p>
            <strong>{title}</strong>
          </p>
        )}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  );
}

/** Grey shapes in the place of what is on its way. */
export function Skeleton({ lines = 5 }: { lines?: number }) {
  const t = useT();
  return (
    <div className="skeleton" role="status">
      <p className="visually-hidden">{t('state.loading')}</p>
      {Array.from({ length: lines }, (_, i) => (
        <span key={i} aria-hidden="true" />
      ))}
    </div>
  );
}

/** Nothing here yet: says why, and what to do. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children && <p className="muted prose">{children}</p>}
      {action}
    </div>
  );
}

/** How far a long piece of work has come. */
export function Progress({
  label,
  value,
  max,
  note,
}: {
  label: string;
  value: number;
  max: number;
  note?: string;
}) {
  return (
    <div className="progress">
      <label className="row row-between">
        <span>{label}</span>
        <span className="muted small">{note ?? `${value} / ${max}`}</span>
        <progress value={value} max={max} />
      </label>
    </div>
  );
}

/** A figure with its name and what it means. */
export function Tile({ label, figure, hint }: { label: string; figure: ReactNode; hint?: ReactNode }) {
  return (
    <div className="card tile">
      <p className="muted">{label}</p>
      <p className="tile-figure">{figure}</p>
      {hint && <p className="small muted">{hint}</p>}
    </div>
  );
}
