import { Link, type LinkProps } from '@tanstack/react-router';
import { byGroup, useFigureWords, type Kpi, type KpiCode } from '#portal/screens/staff/monitoring/figures';
import { useT, type MessageId } from '#portal/i18n/i18n';
import { Button } from '#portal/ui/button';
import { download, toCsv } from '#portal/ui/csv';
import { DataTable } from '#portal/ui/table';

/** Where the cases behind a figure are listed. */
const CASES: Partial<Record<KpiCode, LinkProps['to']>> = {
  NEEDS_AND_FILL: '/needs',
  AGEING: '/staff',
  APPROVAL: '/staff/review',
  EARLY_ENDS: '/placements',
  OVERRIDES: '/staff/audit',
};

/** Every KPI: its question, its figures by group, and what exactly is counted. */
export function KpiList({ kpis }: { kpis: readonly Kpi[] }) {
  const t = useT();
  return (
    <div className="stack">
      <p className="muted prose">{t('kpi.hiddenText')}</p>
      {kpis.map((kpi) => (
        <details key={kpi.code} className="card">
          <summary>{t(`kpi.${kpi.code}`)}</summary>
          <KpiTable kpi={kpi} />
        </details>
      ))}
    </div>
  );
}

function KpiTable({ kpi }: { kpi: Kpi }) {
  const t = useT();
  const words = useFigureWords([kpi]);
  const title = t(`kpi.${kpi.code}`);
  const rows = [...byGroup(kpi)].map(([id, figures]) => ({ id: id || 'all', group: id, figures }));
  const head = [t('kpi.group'), ...kpi.measures.map(({ name }) => t(`kpi.measure.${name}` as MessageId))];
  const save = () =>
    download(
      `${kpi.code.toLowerCase()}.csv`,
      toCsv(
        head,
        rows.map(({ group, figures }) => [
          words.group(group),
          ...kpi.measures.map(({ name }) => figures[name]?.value ?? null),
        ]),
      ),
    );
  const cases = CASES[kpi.code];
  return (
    <div className="stack">
      <DataTable
        caption={title}
        hideCaption
        rows={rows}
        columns={[
          {
            key: 'group',
            label: t('kpi.group'),
            cell: ({ group }) => (group ? words.group(group) : t('staff.all')),
          },
          ...kpi.measures.map(({ name, unit }, i) => ({
            key: name,
            label: head[i + 1] ?? name,
            numeric: true,
            cell: ({ figures }: (typeof rows)[number]) => words.value(figures[name], unit),
            sort: ({ figures }: (typeof rows)[number]) => figures[name]?.value ?? -1,
          })),
        ]}
      />
      <dl className="summary" lang="en" dir="ltr">
        {kpi.measures.map(({ name, definition }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
      <div className="row">
        <Button tone="quiet" size="small" onClick={save}>
          {t('plot.csv')}
          <span className="visually-hidden"> {title}</span>
        </Button>
        {cases && <Link to={cases}>{t('kpi.cases')}</Link>}
      </div>
    </div>
  );
}
