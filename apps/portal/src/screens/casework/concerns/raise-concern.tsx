import { useState } from 'react';
import * as z from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { CONCERN_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { useCountries } from '#portal/parts/choices';
import { usePerson } from '#portal/parts/session';
import { object, optionalText, text } from '#portal/ui/checks';
import { Checkbox, Select, TextArea, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Page } from '#portal/ui/page';
import { Notice } from '#portal/ui/text';

const RaiseMutation = graphql(`
  mutation RaiseConcern($concern: NewConcernInput!) {
    raiseConcern(concern: $concern)
  }
`);

const schema = object({
  text: text(CONCERN_LIMITS.text),
  country: z.string(),
  contact: optionalText(CONCERN_LIMITS.contact),
  withName: z.boolean(),
});

/** Anyone can raise a concern, with or without a name; only safeguarding officers read it. */
export function Concern() {
  const t = useT();
  const person = usePerson();
  const countries = useCountries();
  const raise = useAct(RaiseMutation);
  const [sent, setSent] = useState(false);
  if (sent)
    return (
      <Page title={t('nav.concern')}>
        <Notice tone="good" live>
          {t('concern.sent')}
        </Notice>
      </Page>
    );
  return (
    <Page title={t('nav.concern')} lead={t('concern.lead')}>
      <Form
        schema={schema}
        values={{ text: '', country: '', contact: '', withName: false }}
        send={t('concern.send')}
        submit={async ({ text: words, country, contact, withName }) => {
          const { problem } = await raise({
            concern: { text: words, country: country || null, contact: contact || null, withName },
          });
          if (problem) return problem;
          setSent(true);
        }}
      >
        <TextArea
          name="text"
          label={t('concern.text')}
          hint={t('concern.textHint')}
          max={CONCERN_LIMITS.text}
          rows={8}
        />
        <Select name="country" label={t('heritage.country')} options={countries} optional />
        <TextField name="contact" label={t('concern.contact')} hint={t('concern.contactHint')} optional />
        {person && <Checkbox name="withName" label={t('concern.withName')} />}
      </Form>
    </Page>
  );
}
