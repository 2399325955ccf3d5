import { useAct } from '#portal/graphql/act';
import { type EnumOf, type FragmentOf, graphql, readFragment, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Consequence } from '#portal/parts/steps/consequence';
import { offers } from '#portal/parts/steps/step-spec';
import { ConfirmButton } from '#portal/ui/dialog';
import { Section } from '#portal/ui/page';
import { problemText } from '#portal/ui/problem';
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
    steps {
      command
    }
  }
`);
const StepAmendment = graphql(`
  mutation StepAmendment($command: AmendmentCommand!, $step: AmendmentStepInput!) {
    stepAmendment(command: $command, step: $step) {
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
              row.steps.length > 0 ? (
                <Answer placementId={placementId} amendment={row} />
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

function Answer({
  placementId,
  amendment,
}: {
  placementId: string;
  amendment: ResultOf<typeof AmendmentFragment>;
}) {
  const t = useT();
  const step = useAct(StepAmendment);
  const take = async (command: EnumOf<'AmendmentCommand'>) => {
    const { problem } = await step({ command, step: { id: amendment.id, placementId } });
    toast(problem ? problemText(t, problem) : t('state.done'));
    return !problem;
  };
  return (
    <div className="actions">
      {offers(amendment, 'APPROVE') && (
        <ConfirmButton label={t('staff.do.amend')} title={t('staff.do.amend')} act={() => take('APPROVE')}>
          <Consequence of="amendment.approve" />
        </ConfirmButton>
      )}
      {offers(amendment, 'REFUSE') && (
        <ConfirmButton
          label={t('staff.do.refuseAmend')}
          title={t('staff.do.refuseAmend')}
          act={() => take('REFUSE')}
          tone="quiet"
        >
          <Consequence of="amendment.refuse" />
        </ConfirmButton>
      )}
    </div>
  );
}
