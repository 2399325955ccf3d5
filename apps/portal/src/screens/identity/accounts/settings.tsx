import { Link } from '@tanstack/react-router';
import { belongs, usePerson } from '#portal/parts/session';
import { ACCOUNT_LIMITS } from '#portal/graphql/limits';
import { ChangePassword } from '#portal/screens/identity/accounts/change-password';
import { EqualityQuestion } from '#portal/screens/insight/equality/equality';
import { NotificationSettings } from '#portal/screens/outreach/notifications/notification-settings';
import { PauseSection } from '#portal/screens/parties/professionals/pause';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { LOCALES, useFormat, useT } from '#portal/i18n/i18n';
import { Button } from '#portal/ui/button';
import { choice, object, text } from '#portal/ui/checks';
import { Select, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Load } from '#portal/parts/load';
import { Page, Section } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';
import { toast } from '#portal/ui/toast';

const ChangeMutation = graphql(`
  mutation ChangeAccountSettings($input: AccountSettingsInput!) {
    changeAccountSettings(input: $input)
  }
`);
const SessionsQuery = graphql(`
  query Sessions {
    mySessions {
      id
      label
      createdAt
      expiresAt
    }
  }
`);
const EndMutation = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);

const schema = object({
  displayName: text(ACCOUNT_LIMITS.displayName),
  locale: choice(),
  timeZone: choice(),
});

export function Settings() {
  const t = useT();
  const person = usePerson();
  return (
    <Page title={t('settings.title')}>
      <div className="stack stack-l">
        <OwnAccount />
        <NotificationSettings />
        {person && belongs(person, 'professional') && (
          <>
            <PauseSection />
            <EqualityQuestion />
          </>
        )}
        <ChangePassword />
        <Sessions />
        <p>
          <Link to="/invitations">{t('invitations.link')}</Link>
        </p>
        <p>
          <Link to="/settings/my-data">{t('settings.myData')}</Link>
        </p>
      </div>
    </Page>
  );
}

function OwnAccount() {
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

function Sessions() {
  const t = useT();
  const format = useFormat();
  const end = useAct(EndMutation);
  return (
    <Section title={t('settings.sessions')}>
      <p className="muted prose">{t('settings.sessionsHint')}</p>
      <Load query={SessionsQuery} variables={{}} lines={3}>
        {({ mySessions }) => (
          <DataTable
            caption={t('settings.sessions')}
            hideCaption
            rows={mySessions}
            columns={[
              { key: 'label', label: t('settings.device'), cell: (row) => <bdi>{row.label || '–'}</bdi> },
              { key: 'since', label: t('settings.since'), cell: (row) => format.moment(row.createdAt) },
              { key: 'until', label: t('settings.until'), cell: (row) => format.moment(row.expiresAt) },
              {
                key: 'end',
                label: t('settings.end'),
                cell: (row) => (
                  <Button tone="quiet" size="small" onClick={() => void end({ id: row.id })}>
                    {t('settings.end')}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Load>
    </Section>
  );
}
