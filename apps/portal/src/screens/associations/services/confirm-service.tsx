import { useAct } from '#portal/graphql/act';
import { useT } from '#portal/i18n/i18n';
import { StepServiceMutation } from '#portal/screens/associations/services/service-data';
import { Button } from '#portal/ui/button';
import { problemText } from '#portal/ui/problem';
import { toast } from '#portal/ui/toast';

/** Says in one tap that all of a service still holds. */
export function ConfirmService({ id, version, name }: { id: string; version: number; name: string }) {
  const t = useT();
  const step = useAct(StepServiceMutation);
  const confirm = async () => {
    const { problem } = await step({ command: 'CONFIRM', step: { id, version } });
    toast(problem ? problemText(t, problem) : t('directory.confirmed'));
  };
  return (
    <Button size="small" onClick={() => void confirm()}>
      {t('directory.confirm')}
      <span className="visually-hidden"> {name}</span>
    </Button>
  );
}
