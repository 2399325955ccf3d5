import { useFormat, useT } from '#portal/i18n/i18n';
import type { Audit } from '#portal/screens/associations/registry/audit-data';
import { DataTable } from '#portal/ui/table';
import { Tag, type Tone } from '#portal/ui/text';

const TONES: Readonly<Record<NonNullable<Audit['rating']>, Tone>> = {
  RED: 'bad',
  AMBER: 'warm',
  GREEN: 'good',
};

/** A rating by its word. */
export function Rating({ rating }: { rating: NonNullable<Audit['rating']> }) {
  const t = useT();
  return <Tag tone={TONES[rating]}>{t(`selfAudit.rating.${rating}`)}</Tag>;
}

/** What a self-audit comes to, standard by standard: as the institution says, and as the officer sees it. */
export function AuditResult({ audit }: { audit: Audit }) {
  const t = useT();
  const format = useFormat();
  const share = (value: number | null) => (value === null ? '–' : format.percent(value / 100));
  return (
    <div className="stack">
      <p className="row">
        {t('selfAudit.own')} <Rating rating={audit.ownRating} />
        {audit.rating && (
          <>
            {t('selfAudit.officer')} <Rating rating={audit.rating} />
          </>
        )}
        {audit.validUntil && (
          <span className="muted">{t('selfAudit.until', { day: format.day(audit.validUntil) })}</span>
        )}
      </p>
      {audit.rating && <p>{t(`selfAudit.may.${audit.rating}`)}</p>}
      <DataTable
        caption={t('selfAudit.result')}
        rows={audit.shares.map((row) => ({ ...row, id: row.standard }))}
        columns={[
          {
            key: 'standard',
            label: t('selfAudit.standard'),
            cell: ({ standard }) => t(`selfAudit.standard.${standard}`),
          },
          { key: 'own', label: t('selfAudit.own'), numeric: true, cell: ({ own }) => share(own) },
          {
            key: 'officer',
            label: t('selfAudit.officer'),
            numeric: true,
            cell: ({ moderated }) => share(moderated),
          },
        ]}
      />
    </div>
  );
}
