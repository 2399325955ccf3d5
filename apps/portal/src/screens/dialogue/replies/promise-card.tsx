import { useFormat, useT } from '#portal/i18n/i18n';
import type { ReplyPromise } from '#portal/screens/dialogue/replies/reply-data';
import { ReportProgress } from '#portal/screens/dialogue/replies/report-progress';
import { Progress, Tag } from '#portal/ui/text';

/** A promise: who keeps it and by when, how far it has come, and since when it is late or silent. */
export function PromiseCard({
  promise,
  locale,
  mayReport,
}: {
  promise: ReplyPromise;
  locale: string;
  mayReport: boolean;
}) {
  const t = useT();
  const format = useFormat();
  const { text, owner, dueOn, progress, outcome, evidence, lateSince, quietSince, news } = promise;
  return (
    <div className="card stack">
      <h3>{t('outcome.promise')}</h3>
      <p lang={locale} dir="auto">
        {text}
      </p>
      <p className="muted">{t('outcome.promiseBy', { owner, day: format.day(dueOn) })}</p>
      <p className="row">
        {outcome && <Tag tone={outcome === 'KEPT' ? 'good' : 'bad'}>{t(`outcome.promise.${outcome}`)}</Tag>}
        {lateSince && <Tag tone="bad">{t('outcome.lateSince', { day: format.day(lateSince) })}</Tag>}
        {quietSince && <Tag tone="warm">{t('outcome.quietSince', { day: format.day(quietSince) })}</Tag>}
      </p>
      <Progress
        label={t('outcome.progress')}
        value={progress}
        max={100}
        note={format.percent(progress / 100)}
      />
      {evidence && <p dir="auto">{t('outcome.shownBy', { evidence })}</p>}
      {news.length > 0 && (
        <ul className="stack">
          {news.map(({ number, saidAt, note, progress: then }) => (
            <li key={number}>
              <p className="muted small">
                <time dateTime={saidAt}>{format.moment(saidAt)}</time> · {format.percent(then / 100)}
              </p>
              <p dir="auto">{note}</p>
            </li>
          ))}
        </ul>
      )}
      {mayReport && outcome === null && <ReportProgress promise={promise} />}
    </div>
  );
}
