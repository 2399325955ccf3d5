import { useState } from 'react';
import * as z from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import { CORRIDOR_STEP } from '#portal/graphql/enums';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import type { DearCorridor } from '#portal/screens/remittances/corridors/dear';
import { Button } from '#portal/ui/button';
import { choice, day, object } from '#portal/ui/checks';
import { Dialog } from '#portal/ui/dialog';
import { DateField, Select } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { say } from '#portal/ui/say';
import { toast } from '#portal/ui/toast';

const PlannersQuery = graphql(`
  query CorridorPlanners {
    corridorPlanners {
      id
      displayName
    }
  }
`);
const PlanMutation = graphql(`
  mutation PlanCorridor(
    $from: CountryCode!
    $to: CountryCode!
    $step: CorridorStep!
    $ownerId: ID!
    $dueOn: Date!
    $version: Int
  ) {
    planCorridor(from: $from, to: $to, step: $step, ownerId: $ownerId, dueOn: $dueOn, version: $version)
  }
`);
const schema = object({ step: z.enum(CORRIDOR_STEP, say('error.choose')), ownerId: choice(), dueOn: day() });

/** Says what is done next about a corridor, by whom and until when. */
export function PlanCorridor({ of, corridor }: { of: DearCorridor; corridor: string }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const title = t('dear.planTitle', { corridor });
  return (
    <>
      <Button size="small" tone="quiet" onClick={() => setOpen(true)}>
        {t(of.step ? 'dear.change' : 'dear.plan')}
        <span className="visually-hidden"> {corridor}</span>
      </Button>
      <Dialog title={title} open={open} onClose={() => setOpen(false)}>
        <PlanForm of={of} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function PlanForm({
  of: { figure, step, ownerId, dueOn, version },
  onDone,
}: {
  of: DearCorridor;
  onDone: () => void;
}) {
  const t = useT();
  const plan = useAct(PlanMutation);
  return (
    <Load query={PlannersQuery} variables={{}} lines={3}>
      {({ corridorPlanners }) => (
        <Form
          schema={schema}
          values={{ step: step ?? ('' as never), ownerId: ownerId ?? '', dueOn: dueOn ?? '' }}
          send={t('action.save')}
          submit={async (given) => {
            const { problem } = await plan({ from: figure.from, to: figure.to, ...given, version });
            if (problem) return problem;
            toast(t('dear.planned'));
            onDone();
          }}
        >
          <p>{t('dear.planText')}</p>
          <Select
            name="step"
            label={t('dear.step')}
            options={CORRIDOR_STEP.map((value) => ({ value, label: t(`dear.step.${value}`) }))}
          />
          <Select
            name="ownerId"
            label={t('dear.owner')}
            options={corridorPlanners.map(({ id, displayName }) => ({ value: id, label: displayName }))}
          />
          <DateField name="dueOn" label={t('dear.due')} />
        </Form>
      )}
    </Load>
  );
}
