import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Due } from '#portal/ui/due';
import { Tag, type Tone } from '#portal/ui/text';

export interface Task {
  title: string;
  hint?: string;
  link: LinkProps;
  state: string;
  tone?: Tone;
}

/** The parts of a longer piece of work, each with its state; the whole row is the link. */
export function TaskList({ tasks }: { tasks: Task[] }) {
  return (
    <ul className="tasks">
      {tasks.map((task, i) => (
        <li key={`${i} ${task.title}`}>
          <div>
            <Link {...task.link}>{task.title}</Link>
            {task.hint && <p className="muted small">{task.hint}</p>}
          </div>
          <Tag tone={task.tone}>{task.state}</Tag>
        </li>
      ))}
    </ul>
  );
}

export interface SummaryRow {
  label: string;
  value: ReactNode;
  change?: ReactNode;
}

/** What is known, as pairs; with `change` links it is the check before sending. */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  const t = useT();
  return (
    <dl className="summary">
      {rows.map((row, i) => (
        <div key={`${i} ${row.label}`}>
          <dt>{row.label}</dt>
          <dd>{row.value || <span className="muted">{t('state.notGiven')}</span>}</dd>
          {row.change && <dd>{row.change}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** Check answers: the summary, what sending it means, and the way to send. */
export function CheckAnswers({
  rows,
  warning,
  children,
}: {
  rows: SummaryRow[];
  warning?: string;
  children: ReactNode;
}) {
  return (
    <div className="stack stack-l">
      <SummaryList rows={rows} />
      {warning && <p className="prose">{warning}</p>}
      <div className="actions">{children}</div>
    </div>
  );
}

export interface Moment {
  key: string;
  title: string;
  at?: string | null;
  by?: string | null;
  note?: ReactNode;
  when?: 'past' | 'now' | 'later';
}

/** What happened, what is happening and what comes, in order. */
export function Timeline({ moments }: { moments: Moment[] }) {
  const format = useFormat();
  return (
    <ol className="timeline">
      {moments.map((moment) => (
        <li
          key={moment.key}
          data-when={moment.when ?? 'past'}
          aria-current={moment.when === 'now' ? 'step' : undefined}
        >
          <strong>{moment.title}</strong>
          {(moment.at || moment.by) && (
            <p className="muted small">
              {moment.at && <time dateTime={moment.at}>{format.moment(moment.at)}</time>}
              {moment.at && moment.by && ' · '}
              {moment.by}
            </p>
          )}
          {moment.note && <div>{moment.note}</div>}
        </li>
      ))}
    </ol>
  );
}

/** Who acts next, since when and until when, in one plain sentence. */
export function WaitingOn({
  sentence,
  waitingOn,
  since,
  until = null,
  daysLeft = null,
  mine,
  children,
}: {
  sentence: string;
  /** Null when nobody has to act. */
  waitingOn: string | null;
  since?: string | null;
  until?: string | null;
  daysLeft?: number | null;
  mine?: boolean;
  children?: ReactNode;
}) {
  const t = useT();
  const format = useFormat();
  return (
    <section className="waiting-on" data-mine={mine} aria-label={t('waitingOn.label')}>
      <strong>{sentence}</strong>
      {waitingOn && <p>{t(mine ? 'waitingOn.you' : 'waitingOn.other', { party: waitingOn })}</p>}
      {(since || until) && (
        <p className="row muted small">
          {since && t(waitingOn ? 'waitingOn.since' : 'waitingOn.over', { when: format.day(since) })}
          <Due at={until} daysLeft={daysLeft} />
        </p>
      )}
      {children}
    </section>
  );
}
