import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { may, usePerson } from '#portal/parts/session';
import { Button } from '#portal/ui/button';
import { choice, object, optionalDay } from '#portal/ui/checks';
import { Dialog } from '#portal/ui/dialog';
import { DateField, RadioGroup } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { toast } from '#portal/ui/toast';

const RecordMutation = graphql(`
  mutation RecordClearance($professionalId: ID!, $level: Int!, $validUntil: Date) {
    recordClearance(professionalId: $professionalId, level: $level, validUntil: $validUntil)
  }
`);
const LEVELS = ['0', '1', '2', '3'] as const;
const schema = object({ level: choice(), validUntil: optionalDay() });

/** Records which clearance a person holds and until when; matching takes it up at once. */
export function RecordClearance({
  professionalId,
  level,
  validUntil,
}: {
  professionalId: string;
  level: number;
  validUntil: string | null;
}) {
  const t = useT();
  const record = useAct(RecordMutation);
  const [open, setOpen] = useState(false);
  if (!may(usePerson(), 'PROFESSIONAL_VERIFY')) return null;
  return (
    <>
      <Button size="small" tone="quiet" onClick={() => setOpen(true)}>
        {t('people.recordClearance')}
      </Button>
      <Dialog title={t('people.recordClearance')} open={open} onClose={() => setOpen(false)}>
        <Form
          schema={schema}
          values={{ level: String(level), validUntil: validUntil ?? '' }}
          send={t('people.recordClearance')}
          submit={async (given) => {
            const has = given.level !== '0';
            const { problem } = await record({
              professionalId,
              level: Number(given.level),
              validUntil: has && given.validUntil ? given.validUntil : null,
            });
            if (problem) return problem;
            setOpen(false);
            toast(t('state.saved'));
          }}
        >
          <p>{t('people.clearanceMeans')}</p>
          <RadioGroup
            name="level"
            label={t('people.clearance')}
            options={LEVELS.map((value) => ({ value, label: t(`clearanceLevel.${value}`) }))}
          />
          <DateField
            name="validUntil"
            label={t('clearance.expires')}
            hint={t('people.clearanceUntilHint')}
            optional
          />
        </Form>
      </Dialog>
    </>
  );
}
