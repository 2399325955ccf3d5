import { useState } from 'react';
import * as z from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { CLEARANCE_LIMITS } from '#portal/graphql/limits';
import type { Uploaded } from '#portal/graphql/upload';
import { type MessageId, useT } from '#portal/i18n/i18n';
import { AttachmentsField } from '#portal/parts/attachments';
import { Button } from '#portal/ui/button';
import { object, optionalDay, text } from '#portal/ui/checks';
import { Dialog } from '#portal/ui/dialog';
import { DateField, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Notice } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const Submit = graphql(`
  mutation SubmitClearance($step: ClearanceStepInput!, $outcome: ClearanceOutcomeInput, $fileIds: [ID!]) {
    submitClearance(step: $step, outcome: $outcome, fileIds: $fileIds) {
      id
    }
  }
`);
const schema = object({
  issuer: text(CLEARANCE_LIMITS.issuer),
  issuedOn: optionalDay(),
  expiresOn: optionalDay(),
  files: z.array(z.custom<Uploaded>()),
});

/** Hands a check in: what the document says about itself, and the document where one may be kept. */
export function HandInCheck({ check }: { check: { id: string; type: string; takesDocument: boolean } }) {
  const t = useT();
  const submit = useAct(Submit);
  const [open, setOpen] = useState(false);
  const name = t(`clearance.type.${check.type}` as MessageId);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('check.handIn')}
        <span className="visually-hidden"> {name}</span>
      </Button>
      <Dialog title={name} open={open} onClose={() => setOpen(false)}>
        <Form
          schema={schema}
          values={{ issuer: '', issuedOn: '', expiresOn: '', files: [] }}
          send={t('check.handIn')}
          submit={async ({ files, issuer, issuedOn, expiresOn }) => {
            const { problem } = await submit({
              step: { id: check.id },
              outcome: { issuer, issuedOn: issuedOn || undefined, expiresOn: expiresOn || undefined },
              fileIds: files.map(({ id }) => id),
            });
            if (problem) return problem;
            setOpen(false);
            toast(t('check.sent'));
          }}
        >
          <TextField name="issuer" label={t('check.issuer')} dir="auto" />
          <DateField name="issuedOn" label={t('check.issuedOn')} optional />
          <DateField name="expiresOn" label={t('check.expiresOn')} optional />
          {check.takesDocument ? (
            <AttachmentsField name="files" label={t('check.attach')} hint={t('file.kinds')} />
          ) : (
            <Notice>{t('check.noDocument')}</Notice>
          )}
        </Form>
      </Dialog>
    </>
  );
}
