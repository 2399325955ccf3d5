import { useConsequence } from '#portal/screens/shared/consequence';
import { may, usePerson } from '#portal/app/session';
import { useAct } from '#portal/graphql/act';
import { graphql, readFragment, type FragmentOf } from '#portal/graphql/graphql';
import { problemText } from '#portal/graphql/problem';
import { useFormat, useT } from '#portal/i18n/i18n';
import { ConfirmButton } from '#portal/ui/dialog';
import { Section } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';
import { Tag } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

export const AmendmentFragment = graphql(`
  fragment AmendmentParts on PlacementAmendment {
    id
    modality
    startsOn
    endsOn
    weeklyHours
    parts
    why
    state
    askedAt
  }
`);
const Approve = graphql(`
  mutation ApproveAmendment($placementId: ID!, $amendmentId: ID!) {
    approveAmendment(placementId: $placementId, amendmentId: $amendmentId) {
      id
    }
  }
`);
const Refuse = graphql(`
  mutation RefuseAmendment($placementId: ID!, $amendmentId: ID!) {
    refuseAmendment(placementId: $placementId, amendmentId: $amendmentId) {
      id
    }
  }
`);

/** The changes of dates, hours or modality that were asked for; an approver answers the open one. */
export function Amendments({
  placementId,
  of,
}: {
  placementId: string;
  of: readonly FragmentOf<typeof AmendmentFragment>[];
}) {
  const t = useT();
  const format = useFormat();
  const mayAnswer = may(usePerson(), 'PLACEMENT_DECIDE');
  const rows = readFragment(AmendmentFragment, of);
  if (rows.length === 0) return null;
  return (
    <Section title={t('staff.amendments')}>
      <DataTable
        caption={t('staff.amendments')}
        hideCaption
        rows={rows}
        columns={[
          { key: 'why', label: t('staff.why.asked'), cell: (row) => <bdi>{row.why}</bdi> },
          {
            key: 'what',
            label: t('staff.becomes'),
            cell: (row) =>
              format.list([
                t(`modality.${row.modality}`),
                `${format.day(row.startsOn)} – ${format.day(row.endsOn)}`,
                t('staff.hours', { hours: row.weeklyHours }),
              ]),
          },
          { key: 'asked', label: t('staff.askedAt'), cell: (row) => format.day(row.askedAt) },
          {
            key: 'state',
            label: t('staff.state'),
            cell: (row) =>
              row.state === 'ASKED' && mayAnswer ? (
                <Answer placementId={placementId} amendmentId={row.id} />
              ) : (
                <Tag tone={row.state === 'APPROVED' ? 'good' : undefined}>
                  {t(`staff.amendment.${row.state}`)}
                </Tag>
              ),
          },
        ]}
      />
    </Section>
  );
}

function Answer(ids: { placementId: string; amendmentId: string }) {
  const t = useT();
  const approve = useAct(Approve);
  const refuse = useAct(Refuse);
  const tell = async (act: typeof approve | typeof refuse) => {
    const { problem } = await act(ids);
    toast(problem ? problemText(t, problem) : t('state.done'));
    return !problem;
  };
  return (
    <div className="actions">
      <ConfirmButton
        label={t('staff.do.amend')}
        title={t('staff.do.amend')}
        text={useConsequence('amendment.approve')}
        act={() => tell(approve)}
      />
      <ConfirmButton
        label={t('staff.do.refuseAmend')}
        title={t('staff.do.refuseAmend')}
        text={useConsequence('amendment.refuse')}
        act={() => tell(refuse)}
        tone="quiet"
      />
    </div>
  );
}
