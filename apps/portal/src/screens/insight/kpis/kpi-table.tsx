import { Link } from '@tanstack/react-router';
import { type MessageId, useT } from '#portal/i18n/i18n';
import { casesOf, type KpiFilter } from '#portal/screens/insight/kpis/cases';
import {
  byGroup,
  type Kpi,
  linkTo,
  useDefinition,
  useFigureWords,
} from '#portal/screens/insight/kpis/figures';
import { Button } from '#portal/ui/button';
import { download, toCsv } from '#portal/ui/csv';
import { DataTable } from '#portal/ui/table';
import { Tag } from '#portal/ui/text';

/** One KPI: its figures by group with the way to their cases, what exactly is counted, and the file. */
export function KpiTable({ kpi, filter }: { kpi: Kpi; filter: KpiFilter }) {
  const t = useT();
  const words = useFigureWords([kpi]);
  const define = useDefinition();
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
  const cases = casesOf(kpi.code, filter);
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
            cell: ({ group }) => <Group kpi={kpi} filter={filter} group={group} words={words.group(group)} />,
          },
          ...kpi.measures.map(({ name, unit }, i) => ({
            key: name,
            label: head[i + 1] ?? name,
            numeric: true,
            cell: ({ figures }: (typeof rows)[number]) => (
              <>
                {words.value(figures[name], unit)}
                {figures[name]?.asksForALook && (
                  <>
                    {' '}
                    <Tag tone="warm">{t('kpi.look')}</Tag>
                  </>
                )}
              </>
            ),
            sort: ({ figures }: (typeof rows)[number]) => figures[name]?.value ?? -1,
          })),
        ]}
      />
      <dl className="summary">
        {kpi.measures.map(({ name }) => (
          <div key={name}>
            <dt>{t(`kpi.measure.${name}` as MessageId)}</dt>
            <dd>{define(kpi.code, name)}</dd>
          </div>
        ))}
      </dl>
      <div className="row">
        <Button tone="quiet" size="small" onClick={save}>
          {t('plot.csv')}
          <span className="visually-hidden"> {title}</span>
        </Button>
        {cases && (
          <Link {...linkTo(cases)}>
            {t('kpi.cases')}
            <span className="visually-hidden"> {title}</span>
          </Link>
        )}
      </div>
    </div>
  );
}

/** The name of a group, which leads to its own cases where these are listed. */
function Group({ kpi, filter, group, words }: { kpi: Kpi; filter: KpiFilter; group: string; words: string }) {
  const t = useT();
  if (!group) return t('list.all');
  const [whole, own] = [casesOf(kpi.code, filter), casesOf(kpi.code, filter, group)];
  if (!own || JSON.stringify(own) === JSON.stringify(whole)) return words;
  return <Link {...linkTo(own)}>{words}</Link>;
}
