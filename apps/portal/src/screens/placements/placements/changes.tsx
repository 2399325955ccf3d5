import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { AskChange } from '#portal/screens/placements/placements/ask-change';
import type { Work } from '#portal/screens/placements/placements/work';
import { SummaryList } from '#portal/ui/lists';
import { Section } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';
import { Notice, Tag, type Tone } from '#portal/ui/text';

type Terms = Pick<Work, 'modality' | 'startsOn' | 'endsOn' | 'weeklyHours'>;
const STATE_TONE: Record<string, Tone> = { ASKED: 'info', APPROVED: 'good', REFUSED: 'bad' };

/** Modality, dates and hours: as they are, as they were, and the changes that were asked for; interruptions and an early end. */
export function Changes({ placement }: { placement: Work }) {
  const t = useT();
  const waits = placement.amendments.some(({ state }) => state === 'ASKED');
  return (
    <div className="stack stack-l">
      <EndedEarly placement={placement} />
      <Interruptions placement={placement} />
      <History placement={placement} />
      <Asked placement={placement} />
      {placement.acts.includes('ASK_AMENDMENT') &&
        (waits ? <Notice>{t('change.oneOpen')}</Notice> : <AskChange placement={placement} />)}
    </div>
  );
}

function useTerms() {
  const t = useT();
  const format = useFormat();
  return (terms: Terms) => [
    t(`modality.${terms.modality}`),
    t('need.fromTo', { from: format.day(terms.startsOn), to: format.day(terms.endsOn) }),
    t('need.hours', { count: terms.weeklyHours }),
  ];
}

function History({ placement }: { placement: Work }) {
  const t = useT();
  const format = useFormat();
  const words = useTerms();
  return (
    <DataTable
      caption={t('change.history')}
      rows={placement.terms.map((terms) => ({ ...terms, id: String(terms.version) })).reverse()}
      columns={[
        { key: 'version', label: t('change.version'), cell: ({ version }) => format.number(version) },
        { key: 'since', label: t('change.since'), cell: ({ since }) => format.moment(since) },
        { key: 'modality', label: t('need.modality'), cell: (row) => words(row)[0] },
        { key: 'dates', label: t('need.dates'), cell: (row) => words(row)[1] },
        { key: 'hours', label: t('need.weeklyHours'), cell: (row) => words(row)[2] },
      ]}
    />
  );
}

function Asked({ placement }: { placement: Work }) {
  const t = useT();
  const format = useFormat();
  const words = useTerms();
  if (placement.amendments.length === 0) return null;
  return (
    <Section title={t('change.asked')}>
      <ul className="rule-list">
        {placement.amendments.map((amendment) => (
          <li key={amendment.id} className="stack stack-s">
            <div className="row row-between">
              <h3>{format.list(amendment.parts.map((part) => t(`change.part.${part}` as MessageId)))}</h3>
              <Tag tone={STATE_TONE[amendment.state]}>{t(`change.state.${amendment.state}`)}</Tag>
            </div>
            <p>{words(amendment).join(' · ')}</p>
            <p className="prose" dir="auto">
              {amendment.why}
            </p>
            <p className="muted small">
              {t('change.askedAt', { when: format.moment(amendment.askedAt) })}
              {amendment.decidedAt &&
                ` · ${t('change.decidedAt', { when: format.moment(amendment.decidedAt) })}`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Interruptions({ placement: { suspensions } }: { placement: Work }) {
  const t = useT();
  const format = useFormat();
  if (suspensions.length === 0) return null;
  return (
    <Section title={t('pause.title')}>
      <ul className="rule-list">
        {suspensions.map(({ since, until, reviewOn }) => (
          <li key={since} className="stack stack-s">
            <strong>
              {until
                ? t('pause.was', { from: format.moment(since), to: format.moment(until) })
                : t('pause.since', { when: format.moment(since) })}
            </strong>
            {!until && <p>{t('pause.review', { when: format.day(reviewOn) })}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function EndedEarly({ placement: { earlyEnd } }: { placement: Work }) {
  const t = useT();
  const format = useFormat();
  if (!earlyEnd) return null;
  return (
    <Section title={t('end.title')}>
      <SummaryList
        rows={[
          { label: t('end.on'), value: format.day(earlyEnd.endedOn) },
          { label: t('end.side'), value: t(`end.side.${earlyEnd.side}`) },
        ]}
      />
    </Section>
  );
}
