import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { may, usePerson } from '#portal/parts/session';
import { Button } from '#portal/ui/button';
import { ConfirmButton } from '#portal/ui/dialog';
import { problemText } from '#portal/ui/problem';
import { toast } from '#portal/ui/toast';

const Take = graphql(`
  mutation TakePanelSeat($candidacyId: ID!) {
    takePanelSeat(candidacyId: $candidacyId)
  }
`);
const Leave = graphql(`
  mutation LeavePanel($candidacyId: ID!) {
    leavePanel(candidacyId: $candidacyId)
  }
`);

/** A seat on the panel for those who were not asked; for IOM its own staff choose, nobody of the host. */
export function TakeSeat({ candidacyId }: { candidacyId: string }) {
  const t = useT();
  const person = usePerson();
  const take = useAct(Take);
  if (!may(person, 'CANDIDACY_PANEL')) return null;
  const sit = async () => {
    const { problem } = await take({ candidacyId });
    toast(problem ? problemText(t, problem) : t('seat.taken'));
  };
  return (
    <div className="actions">
      <Button tone="quiet" size="small" onClick={() => void sit()}>
        {t('seat.take')}
      </Button>
    </div>
  );
}

/** The way out of a seat that was offered or taken. */
export function LeavePanel({ candidacyId, isTaken }: { candidacyId: string; isTaken: boolean }) {
  const t = useT();
  const leave = useAct(Leave);
  const go = async () => {
    const { problem } = await leave({ candidacyId });
    toast(problem ? problemText(t, problem) : t('seat.left'));
    return !problem;
  };
  const label = t(isTaken ? 'seat.leave' : 'seat.decline');
  return (
    <div className="actions">
      <ConfirmButton
        size="small"
        tone="quiet"
        label={label}
        title={label}
        text={t('seat.leaveText')}
        act={go}
      />
    </div>
  );
}
