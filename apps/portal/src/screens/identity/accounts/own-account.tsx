import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { ACCOUNT_LIMITS } from '#portal/graphql/limits';
import { LOCALES, useT } from '#portal/i18n/i18n';
import { usePerson } from '#portal/parts/session';
import { choice, object, text } from '#portal/ui/checks';
import { Select, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Section } from '#portal/ui/page';
import { toast } from '#portal/ui/toast';

const ChangeMutation = graphql(`
  mutation ChangeAccountSettings($input: AccountSettingsInput!) {
    changeAccountSettings(input: $input)
  }
`);
const schema = object({
  displayName: text(ACCOUNT_LIMITS.displayName),
  locale: choice(),
  timeZone: choice(),
});

/** The name, the language of mails and the time zone of who is signed in. */
export function OwnAccount() {
  const t = useT();
  const person = usePerson();
  const change = useAct(ChangeMutation);
  if (!person) return null;
  const zones = Intl.supportedValuesOf('timeZone').map((zone) => ({
    value: zone,
    label: zone.replaceAll('_', ' '),
  }));
  const languages = Object.entries(LOCALES).map(([value, label]) => ({ value, label }));
  return (
    <Section title={t('settings.account')}>
      <Form
        schema={schema}
        values={{ displayName: person.displayName, locale: person.locale, timeZone: person.timeZone }}
        send={t('action.save')}
        submit={async (input) => {
          const { problem } = await change({
            input: { ...input, locale: input.locale as keyof typeof LOCALES },
          });
          if (problem) return problem;
          toast(t('state.saved'));
        }}
      >
        <TextField name="displayName" label={t('account.name')} autoComplete="name" dir="auto" />
        <Select name="locale" label={t('settings.mailLanguage')} options={languages} />
        <Select name="timeZone" label={t('settings.timeZone')} options={zones} />
      </Form>
    </Section>
  );
}
