import { Link } from '@tanstack/react-router';
import { CORRIDOR_STATE } from '#portal/graphql/enums';
import { useFormat, useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Filter } from '#portal/parts/filters/filters';
import { Load } from '#portal/parts/load';
import { type DearCorridor, DearCorridorsQuery } from '#portal/screens/remittances/corridors/dear';
import { meanNotes } from '#portal/screens/remittances/corridors/mean-note';
import { useMoneyWords } from '#portal/screens/remittances/corridors/money-words';
import { PlanCorridor } from '#portal/screens/remittances/corridors/plan-corridor';
import { DataTable } from '#portal/ui/table';
import { EmptyState, Tag } from '#portal/ui/text';
import { useUrlFilter } from '#portal/ui/url-filter';

type Row = DearCorridor & { id: string; name: string };

/** Corridors above 5 % or without enough qualifying services, how much is sent along them, and what is done about it. */
export function DearCorridors() {
  const t = useT();
  const format = useFormat();
  const [{ state = '', from = '' }, narrow] = useUrlFilter('state', 'from');
  return (
    <AreaPage title={t('staff.area.corridors')} lead={t('dear.lead')}>
      <Load query={DearCorridorsQuery} variables={{}} lines={10}>
        {({ dearCorridors, productTime }) => {
          const named = dearCorridors.map((row) => ({
            ...row,
            id: row.figure.from + row.figure.to,
            name: t('prices.way', {
              from: format.country(row.figure.from),
              to: format.country(row.figure.to),
            }),
          }));
          const rows = named.filter(
            ({ figure }) => (!state || figure.state === state) && (!from || figure.from === from),
          );
          return (
            <div className="stack">
              <div className="row" role="group" aria-label={t('staff.filters')}>
                <Filter
                  label={t('dear.state')}
                  value={state}
                  onChange={(value) => narrow({ state: value })}
                  options={CORRIDOR_STATE.filter((value) => value !== 'AT_MOST_5').map((value) => ({
                    value,
                    label: t(`dear.state.${value}`),
                  }))}
                />
                <Filter
                  label={t('money.from')}
                  value={from}
                  onChange={(value) => narrow({ from: value })}
                  options={[...new Set(named.map(({ figure }) => figure.from))].map((value) => ({
                    value,
                    label: format.country(value),
                  }))}
                />
              </div>
              {rows.length === 0 ? (
                <EmptyState title={t('dear.none')}>{t('dear.noneText')}</EmptyState>
              ) : (
                <Corridors rows={rows} today={productTime.slice(0, 10)} />
              )}
              <Estimates rows={named} />
            </div>
          );
        }}
      </Load>
    </AreaPage>
  );
}

function Corridors({ rows, today }: { rows: readonly Row[]; today: string }) {
  const t = useT();
  const format = useFormat();
  const words = useMoneyWords();
  return (
    <DataTable
      caption={t('staff.area.corridors')}
      hideCaption
      rows={rows}
      columns={[
        {
          key: 'corridor',
          label: t('prices.corridor'),
          cell: ({ name, figure: { from, to } }) => (
            <Link to="/send-money" search={{ from, to }}>
              {name}
            </Link>
          ),
          sort: ({ name }) => name,
        },
        {
          key: 'cheapest',
          label: t('money.cheapestServices'),
          cell: ({ figure }) =>
            figure.state === 'ABOVE_5' ? (
              words.percent(figure.cheapestServicesPct)
            ) : (
              <Tag tone="warm">{t('dear.state.NO_QUALIFYING')}</Tag>
            ),
          sort: ({ figure }) => figure.cheapestServicesPct ?? Infinity,
          numeric: true,
        },
        {
          key: 'mean',
          label: t('money.mean'),
          cell: ({ figure }) => (
            <>
              {words.percent(figure.meanPct)}{' '}
              <span className="muted small">{words.quarter(figure.period)}</span>
              {meanNotes(figure).map((note) => (
                <div key={note}>
                  <Tag tone="warm">{t(note, { median: words.percent(figure.medianPct) })}</Tag>
                </div>
              ))}
            </>
          ),
          sort: ({ figure }) => figure.meanPct ?? 0,
        },
        {
          key: 'volume',
          label: t('dear.volume'),
          cell: ({ volume }) =>
            volume ? t('dear.millions', { millions: volume.millionUsd }) : t('dear.noVolume'),
          sort: ({ volume }) => volume?.millionUsd ?? 0,
          numeric: true,
        },
        {
          key: 'watchers',
          label: t('dear.watchers'),
          cell: ({ watchers: { value, fewerThan } }) =>
            value === null ? t('dear.fewer', { count: fewerThan ?? 0 }) : format.number(value),
          sort: ({ watchers }) => watchers.value ?? 1,
          numeric: true,
        },
        { key: 'plan', label: t('dear.step'), cell: (row) => <Plan of={row} today={today} /> },
        { key: 'act', label: t('dear.act'), cell: (row) => <PlanCorridor of={row} corridor={row.name} /> },
      ]}
    />
  );
}

function Plan({ of: { step, owner, dueOn }, today }: { of: Row; today: string }) {
  const t = useT();
  const format = useFormat();
  if (!step) return <span className="muted">{t('dear.noPlan')}</span>;
  return (
    <>
      {t(`dear.step.${step}`)}
      <span className="muted small">
        {owner && (
          <>
            {' · '}
            <bdi>{owner.displayName}</bdi>
          </>
        )}
        {dueOn && step !== 'DONE' && ` · ${t('dear.until', { day: format.day(dueOn) })}`}
      </span>{' '}
      {dueOn && dueOn < today && step !== 'DONE' && <Tag tone="bad">{t('staff.overdue')}</Tag>}
    </>
  );
}

/** Whose estimates the volumes are. */
function Estimates({ rows }: { rows: readonly Row[] }) {
  const t = useT();
  const [credit] = rows.flatMap(({ volume }) => volume ?? []);
  return (
    credit && (
      <p className="muted small">
        {t('dear.volumeOf', { year: credit.year })} <bdi>{credit.attribution}</bdi>
      </p>
    )
  );
}
