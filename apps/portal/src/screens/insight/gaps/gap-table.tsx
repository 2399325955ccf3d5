import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { useConceptLabels } from '#portal/parts/taxonomy/taxonomy';
import { DraftFromGap } from '#portal/screens/insight/gaps/draft-from-gap';
import type { GapMap, GapRow } from '#portal/screens/insight/gaps/gap-data';
import { Button } from '#portal/ui/button';
import { download, toCsv } from '#portal/ui/csv';
import type { Option } from '#portal/ui/fields';
import { DataTable } from '#portal/ui/table';
import { EmptyState } from '#portal/ui/text';

/** Groups of skills, widest gap first: asked, present, free soon, where, and what came of it. */
export function GapTable({ of: { country, rows }, places }: { of: GapMap; places: readonly Option[] }) {
  const t = useT();
  const format = useFormat();
  const label = useConceptLabels(rows.map(({ uri }) => uri));
  const count = ({ value, fewerThan }: GapRow['present']): string =>
    value === null
      ? t('gap.fewer', { count: fewerThan ?? 0 })
      : t('gap.about', { people: format.number(value) });
  const nameOf = (place: string): string =>
    place.length > 2 ? t(`region.${place}` as MessageId) : format.country(place);
  const where = ({ places: some }: GapRow): string =>
    format.list(some.map(({ place, people }) => `${nameOf(place)} (${format.number(people.value ?? 0)})`));
  if (rows.length === 0) return <EmptyState title={t('gap.none')} />;
  const columns = [
    { key: 'group', label: t('gap.group'), text: (row: GapRow) => label(row.uri) },
    { key: 'positions', label: t('gap.positions'), text: (row: GapRow) => row.positions },
    { key: 'present', label: t('gap.present'), text: (row: GapRow) => count(row.present) },
    { key: 'soon', label: t('gap.soon'), text: (row: GapRow) => count(row.soon) },
    { key: 'where', label: t('gap.where'), text: where },
    {
      key: 'drafted',
      label: t('gap.drafted'),
      text: ({ drafted, closed }: GapRow) => t('gap.draftedOf', { drafted, closed }),
    },
  ];
  const file = () =>
    download(
      `gaps-${country}.csv`,
      toCsv(
        columns.map((column) => column.label),
        rows.map((row) => columns.map(({ text }) => text(row))),
      ),
    );
  return (
    <div className="stack">
      <DataTable
        caption={t('gap.title')}
        hideCaption
        rows={rows.map((row) => ({ ...row, id: row.uri }))}
        columns={[
          ...columns.map(({ key, label: head, text }) => ({
            key,
            label: head,
            numeric: key === 'positions',
            cell: (row: GapRow) => text(row),
            sort: (row: GapRow) => SORTS[key]?.(row) ?? text(row),
          })),
          ...(places.length > 0
            ? [
                {
                  key: 'act',
                  label: t('gap.act'),
                  cell: ({ uri }: GapRow) => <DraftFromGap uri={uri} group={label(uri)} places={places} />,
                },
              ]
            : []),
        ]}
      />
      <p className="muted small">{t('gap.note')}</p>
      <div>
        <Button tone="quiet" size="small" onClick={file}>
          {t('plot.csv')}
        </Button>
      </div>
    </div>
  );
}

/** Figures sort by what they are, not by their words. */
const SORTS: Readonly<Record<string, (row: GapRow) => number>> = {
  present: ({ present }) => present.value ?? 0,
  soon: ({ soon }) => soon.value ?? 0,
  drafted: ({ drafted }) => drafted,
};
