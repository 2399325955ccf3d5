import { Link } from '@tanstack/react-router';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Rows } from '#portal/parts/rows';
import { may, usePerson } from '#portal/parts/session';
import {
  type ConsultationRow,
  ConsultationsQuery,
} from '#portal/screens/dialogue/consultations/consultation-data';
import { isPrepared, STATE_TONES, useText } from '#portal/screens/dialogue/consultations/consultation-words';
import { ButtonLink } from '#portal/ui/button';
import { Page } from '#portal/ui/page';
import { EmptyState, Tag } from '#portal/ui/text';

/** What authorities ask, for anyone: open ones with their last day, closed ones with the day of their reply. */
export function Consultations() {
  const t = useT();
  const mayWrite = may(usePerson(), 'CONSULTATION_WRITE');
  return (
    <Page
      title={t('dialogue.title')}
      lead={t('dialogue.lead')}
      actions={
        mayWrite && (
          <ButtonLink to="/consultations/new" tone="quiet">
            {t('dialogue.prepare')}
          </ButtonLink>
        )
      }
    >
      <Rows
        query={ConsultationsQuery}
        variables={{}}
        of={({ consultations }) => consultations}
        empty={<EmptyState title={t('dialogue.none')}>{t('dialogue.noneText')}</EmptyState>}
      >
        {(rows) => (
          <ul className="cols">
            {rows.map((row) => (
              <li key={row.id} className="card stack">
                <Row row={row} />
              </li>
            ))}
          </ul>
        )}
      </Rows>
    </Page>
  );
}

function Row({ row }: { row: ConsultationRow }) {
  const t = useT();
  const format = useFormat();
  const text = useText(row.texts);
  return (
    <>
      <h2 className="h3">
        <Link to="/consultations/$id" params={{ id: row.id }} lang={text?.locale}>
          <bdi>{text?.title ?? t('dialogue.unnamed')}</bdi>
        </Link>
      </h2>
      <p className="muted">
        <bdi>{row.institutionName}</bdi> · {format.country(row.country)}
      </p>
      <p>
        <Tag tone={STATE_TONES[row.state]}>{t(`dialogue.state.${row.state}`)}</Tag>
      </p>
      <p>{useWhen(row)}</p>
      {row.participants !== null && (
        <p className="muted small">{t('dialogue.participants', { count: row.participants })}</p>
      )}
    </>
  );
}

/** The day that matters now. */
function useWhen(row: ConsultationRow): string {
  const t = useT();
  const format = useFormat();
  if (row.silentSince) return t('dialogue.silentSince', { day: format.day(row.silentSince) });
  if (isPrepared(row)) return t('dialogue.opensOn', { day: format.day(row.opensOn) });
  if (row.state === 'OPEN') return t('dialogue.closesOn', { day: format.day(row.closesOn) });
  if (row.state === 'REPLIED') return t('dialogue.answered');
  if (row.state === 'CANCELLED') return t('dialogue.wasCancelled');
  return t('dialogue.replyBy', { day: format.day(row.replyDueOn) });
}
