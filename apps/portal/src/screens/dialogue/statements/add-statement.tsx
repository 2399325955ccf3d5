import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { CONSULTATION_LIMITS } from '#portal/graphql/limits';
import { LOCALES, useLocale, useT } from '#portal/i18n/i18n';
import { choice, object, text } from '#portal/ui/checks';
import { Select, TextArea } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { toast } from '#portal/ui/toast';

const Add = graphql(`
  mutation AddStatement($consultationId: ID!, $locale: Code!, $text: Words!) {
    addStatement(consultationId: $consultationId, locale: $locale, text: $text)
  }
`);
const schema = object({ text: text(CONSULTATION_LIMITS.statement), locale: choice() });

/** Adds one statement; what the rules are, and where danger is reported, is said beside it. */
export function AddStatement({ consultationId }: { consultationId: string }) {
  const t = useT();
  const locale = useLocale();
  const add = useAct(Add);
  const [added, setAdded] = useState(0);
  const [least, most] = CONSULTATION_LIMITS.statement;
  return (
    <>
      <p className="prose">{t('dialogue.addText')}</p>
      <p>
        <Link to="/concern">{t('dialogue.danger')}</Link>
      </p>
      <Form
        key={added}
        name="statement"
        schema={schema}
        values={{ text: '', locale }}
        send={t('dialogue.addSend')}
        submit={async (given) => {
          const { problem } = await add({ consultationId, ...given });
          if (problem) return problem;
          toast(t('dialogue.added'));
          setAdded((n) => n + 1);
        }}
      >
        <TextArea
          name="text"
          label={t('dialogue.addLabel')}
          hint={t('dialogue.addHint', { least, most })}
          max={most}
          rows={3}
        />
        <Select
          name="locale"
          label={t('dialogue.form.locale')}
          options={Object.entries(LOCALES).map(([value, label]) => ({ value, label }))}
        />
      </Form>
    </>
  );
}
