import { Link, type LinkProps } from '@tanstack/react-router';
import { graphql } from '#portal/graphql/graphql';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import type { HoldSubject } from '#portal/parts/place-hold';
import { stepOf, stepWith } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';
import { DataTable } from '#portal/ui/table';
import { EmptyState } from '#portal/ui/text';

const HoldsQuery = graphql(`
  query OpenHolds {
    holds(state: OPEN) {
      id
      subject
      subjectId
      subjectName
      reason
      placedAt
    }
  }
`);
const LiftMutation = graphql(`
  mutation LiftHold($id: ID!) {
    liftHold(id: $id)
  }
`);
const STEPS = {
  lift: stepWith({
    document: LiftMutation,
    label: 'hold.lift',
    says: 'hold.lift',
    variables: ({ id }) => ({ id }),
  }),
};
const KINDS = {
  PROFESSIONAL: 'staff.person',
  INSTITUTION: 'staff.institution',
  PLACEMENT: 'staff.subject.PLACEMENT',
} as const satisfies Record<HoldSubject, MessageId>;
const SCREENS: Record<HoldSubject, (id: string) => LinkProps> = {
  PROFESSIONAL: (id) => ({ to: '/staff/people/$id', params: { id } }),
  INSTITUTION: (id) => ({ to: '/institutions/$id', params: { id } }),
  PLACEMENT: (id) => ({ to: '/placements/$id', params: { id } }),
};

/** What is paused now, why, and since when. */
export function OpenHolds() {
  const t = useT();
  const format = useFormat();
  return (
    <div className="stack">
      <p className="muted prose">{t('hold.where')}</p>
      <Load query={HoldsQuery} variables={{}} lines={4}>
        {({ holds }) =>
          holds.length === 0 ? (
            <EmptyState title={t('hold.none')} />
          ) : (
            <DataTable
              caption={t('hold.open')}
              hideCaption
              rows={holds}
              columns={[
                {
                  key: 'on',
                  label: t('hold.on'),
                  cell: (row) => (
                    <div>
                      <Link {...SCREENS[row.subject](row.subjectId)}>
                        <bdi>{row.subjectName ?? t(KINDS[row.subject])}</bdi>
                      </Link>
                    </div>
                  ),
                },
                { key: 'why', label: t('hold.why'), cell: (row) => <bdi>{row.reason}</bdi> },
                {
                  key: 'since',
                  label: t('staff.since'),
                  cell: (row) => format.moment(row.placedAt),
                  sort: (row) => row.placedAt,
                },
                {
                  key: 'steps',
                  label: t('staff.decision'),
                  cell: (row) => <Steps id={row.id} steps={[stepOf('lift')]} specs={STEPS} />,
                },
              ]}
            />
          )
        }
      </Load>
    </div>
  );
}
