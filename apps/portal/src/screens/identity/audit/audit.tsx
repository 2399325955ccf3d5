import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Filter, Search } from '#portal/parts/filters/filters';
import { Rows } from '#portal/parts/rows';
import { Button } from '#portal/ui/button';
import { DataTable } from '#portal/ui/table';
import { EmptyState, Notice } from '#portal/ui/text';
import { useUrlFilter } from '#portal/ui/url-filter';

const AuditQuery = graphql(`
  query Audit($type: Code, $id: ID, $name: Code, $after: Cursor) {
    auditTrail(aggregateType: $type, aggregateId: $id, name: $name, first: 50, after: $after) {
      edges {
        node {
          id
          name
          actorId
          actorName
          onBehalfOf
          onBehalfOfName
          reason
          occurredAt
          aggregateType
          aggregateId
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
type Event = ResultOf<typeof AuditQuery>['auditTrail']['edges'][number]['node'];

/** Where a thing of each kind has its page. */
const PAGES = {
  need: '/staff/needs/$id',
  candidacy: '/candidacies/$id',
  placement: '/placements/$id',
  professional: '/staff/people/$id',
  institution: '/institutions/$id',
  programme: '/staff/programmes/$id',
  report: '/reports/$id',
} as const;
const isKnown = (type: string): type is keyof typeof PAGES => Object.hasOwn(PAGES, type);
const UUID = /^[0-9a-f-]{36}$/;

/** Who did what to what, on whose behalf, why and when; of everything, or of one thing. */
export function Audit() {
  const t = useT();
  const [{ type, of, name }, change] = useUrlFilter('type', 'of', 'name');
  const setName = useCallback((value: string) => change({ name: value }), [change]);
  return (
    <AreaPage title={t('staff.area.audit')} lead={t('audit.lead')}>
      <div className="stack">
        <div className="row" role="search" aria-label={t('staff.filters')}>
          <Filter
            label={t('audit.kind')}
            value={type ?? ''}
            options={Object.keys(PAGES).map((value) => ({
              value,
              label: t(`audit.kind.${value}` as MessageId),
            }))}
            onChange={(value) => change({ type: value, of: '' })}
          />
          <Search label={t('audit.name')} value={name ?? ''} onChange={setName} />
        </div>
        {of && (
          <Notice>
            <p className="row">
              {t('audit.onlyOne')}
              <Button tone="quiet" size="small" onClick={() => change({ type: '', of: '' })}>
                {t('audit.everything')}
              </Button>
            </p>
          </Notice>
        )}
        <Rows
          query={AuditQuery}
          variables={{ type: type ?? null, id: of && UUID.test(of) ? of : null, name: name ?? null }}
          of={({ auditTrail }) => auditTrail}
          empty={<EmptyState title={t('kpi.nothing')} />}
        >
          {(rows) => <Trail events={rows} />}
        </Rows>
      </div>
    </AreaPage>
  );
}

function Trail({ events }: { events: readonly Event[] }) {
  const t = useT();
  const format = useFormat();
  return (
    <DataTable
      caption={t('staff.area.audit')}
      hideCaption
      rows={events}
      columns={[
        {
          key: 'name',
          label: t('audit.event'),
          cell: (row) => <code>{row.name}</code>,
          sort: (row) => row.name,
        },
        { key: 'thing', label: t('audit.kind'), cell: (row) => <Thing of={row} /> },
        {
          key: 'when',
          label: t('audit.when'),
          cell: (row) => format.moment(row.occurredAt),
          sort: (row) => row.occurredAt,
        },
        {
          key: 'who',
          label: t('audit.who'),
          cell: (row) => (row.actorName ? <bdi>{row.actorName}</bdi> : <code>{row.actorId}</code>),
        },
        {
          key: 'behalf',
          label: t('audit.behalf'),
          cell: (row) => <bdi>{row.onBehalfOfName ?? row.onBehalfOf ?? '–'}</bdi>,
        },
        { key: 'reason', label: t('step.reason'), cell: (row) => <bdi>{row.reason ?? '–'}</bdi> },
      ]}
    />
  );
}

/** What it happened to, with the way there where it has a page. */
function Thing({ of: { aggregateType, aggregateId } }: { of: Event }) {
  const t = useT();
  if (!isKnown(aggregateType)) return <code>{aggregateType}</code>;
  return (
    <Link to={PAGES[aggregateType]} params={{ id: aggregateId }}>
      {t(`audit.kind.${aggregateType}`)}
      <span className="muted small"> {aggregateId.slice(-4)}</span>
    </Link>
  );
}
