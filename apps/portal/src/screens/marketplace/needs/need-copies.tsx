import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { TEXT_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { belongs, may, usePerson } from '#portal/parts/session';
import { Button } from '#portal/ui/button';
import { object, text } from '#portal/ui/checks';
import { Dialog } from '#portal/ui/dialog';
import { TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { type Problem, problemText } from '#portal/ui/problem';
import { Notice } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

export const Duplicate = graphql(`
  mutation DuplicateNeed($id: ID!) {
    duplicateNeed(id: $id) {
      id
    }
  }
`);
const SaveAsTemplate = graphql(`
  mutation SaveNeedAsTemplate($id: ID!, $name: Name!) {
    saveNeedAsTemplate(id: $id, name: $name) {
      id
    }
  }
`);
const schema = object({ name: text(TEXT_LIMITS.name) });

/** What the text of a need is good for beside the need: a draft of its own, or a template of the programme. */
export function NeedCopies({
  id,
  title,
  institutionId,
}: {
  id: string;
  title: string;
  institutionId: string;
}) {
  const person = usePerson();
  const isStaff = person !== null && belongs(person, 'staff');
  const isOwn = person?.memberships.some((own) => own.institutionId === institutionId);
  return (
    <>
      {may(person, 'NEED_WRITE') && (isOwn || isStaff) && <CopyButton id={id} />}
      {may(person, 'NEED_REVIEW') && <TemplateButton id={id} title={title} />}
    </>
  );
}

function CopyButton({ id }: { id: string }) {
  const t = useT();
  const navigate = useNavigate();
  const duplicate = useAct(Duplicate);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const copy = async () => {
    setBusy(true);
    const outcome = await duplicate({ id });
    setBusy(false);
    setProblem(outcome.problem);
    if (!outcome.data) return;
    toast(t('need.copied'));
    await navigate({ to: '/needs/$id/edit', params: { id: outcome.data.duplicateNeed.id } });
  };
  return (
    <>
      <Button tone="quiet" busy={busy} onClick={() => void copy()}>
        {t('need.copy')}
      </Button>
      {problem && (
        <Notice tone="bad" live>
          {problemText(t, problem)}
        </Notice>
      )}
    </>
  );
}

function TemplateButton({ id, title }: { id: string; title: string }) {
  const t = useT();
  const save = useAct(SaveAsTemplate);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button tone="quiet" onClick={() => setOpen(true)}>
        {t('need.keepTemplate')}
      </Button>
      <Dialog title={t('need.keepTemplate')} open={open} onClose={() => setOpen(false)}>
        <p>{t('need.keepTemplateText')}</p>
        <Form
          schema={schema}
          values={{ name: title }}
          send={t('action.save')}
          submit={async ({ name }) => {
            const { problem } = await save({ id, name });
            if (problem) return problem;
            setOpen(false);
            toast(t('state.saved'));
          }}
        >
          <TextField name="name" label={t('need.templateName')} dir="auto" />
        </Form>
      </Dialog>
    </>
  );
}
