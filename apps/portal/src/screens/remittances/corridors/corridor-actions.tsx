import { Link } from '@tanstack/react-router';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { may, usePerson } from '#portal/parts/session';
import { CorridorActionsQuery } from '#portal/screens/remittances/corridors/dear';
import { Section } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';
import { Tag } from '#portal/ui/text';

/** What is planned about dear corridors and not done yet, for the work queue; nothing where nothing is. */
export function CorridorActions({ mineOnly, overdueOnly }: { mineOnly: boolean; overdueOnly: boolean }) {
  const t = useT();
  const format = useFormat();
  if (!may(usePerson(), 'CORRIDOR_PLAN')) return null;
  return (
    <Load query={CorridorActionsQuery} variables={{ mineOnly }} lines={3}>
      {({ corridorActions, productTime }) => {
        const today = productTime.slice(0, 10);
        const rows = corridorActions.filter(({ dueOn }) => !overdueOnly || dueOn < today);
        if (rows.length === 0) return null;
        return (
          <Section title={t('dear.actions')}>
            <DataTable
              caption={t('dear.actions')}
              hideCaption
              rows={rows}
              columns={[
                {
                  key: 'corridor',
                  label: t('prices.corridor'),
                  cell: ({ from, to }) => (
                    <Link to="/staff/corridors" search={{ from } as never}>
                      {t('prices.way', { from: format.country(from), to: format.country(to) })}
                    </Link>
                  ),
                },
                { key: 'step', label: t('dear.step'), cell: ({ step }) => t(`dear.step.${step}`) },
                {
                  key: 'owner',
                  label: t('dear.owner'),
                  cell: ({ owner }) => (owner ? <bdi>{owner.displayName}</bdi> : '–'),
                  sort: ({ owner }) => owner?.displayName ?? '',
                },
                {
                  key: 'due',
                  label: t('staff.due'),
                  cell: ({ dueOn }) => (
                    <>
                      {format.day(dueOn)} {dueOn < today && <Tag tone="bad">{t('staff.overdue')}</Tag>}
                    </>
                  ),
                  sort: ({ dueOn }) => dueOn,
                },
              ]}
            />
          </Section>
        );
      }}
    </Load>
  );
}
