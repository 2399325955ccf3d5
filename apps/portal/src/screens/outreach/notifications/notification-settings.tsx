import * as z from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import { NOTIFICATION_CHANNEL } from '#portal/graphql/enums';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { belongs, type Person, usePerson } from '#portal/parts/session';
import { channelsOn, type Kind, switchedOff } from '#portal/screens/outreach/notifications/channels';
import { choices, object, optionalTime } from '#portal/ui/checks';
import { Checkbox, CheckboxGroup, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Section } from '#portal/ui/page';
import { toast } from '#portal/ui/toast';

const PreferencesQuery = graphql(`
  query NotificationPreferences {
    notificationPreferences {
      off {
        kind
        channel
      }
      quietHours {
        from
        to
      }
      digestOnly
    }
  }
`);
const ChangePreferences = graphql(`
  mutation ChangeNotificationPreferences($preferences: NotificationPreferencesInput!) {
    changeNotificationPreferences(preferences: $preferences) {
      digestOnly
    }
  }
`);
type Preferences = ResultOf<typeof PreferencesQuery>['notificationPreferences'];

/** The kinds that can be switched off, and whom each reaches. */
const REACHES: readonly (readonly [Kind, (person: Person) => boolean])[] = [
  ['SUGGESTION', (person) => belongs(person, 'professional')],
  ['CANDIDACY', (person) => belongs(person, 'professional') || belongs(person, 'institution')],
  ['MESSAGE', () => true],
  ['REPORT', () => true],
  ['PROFILE', (person) => belongs(person, 'professional')],
  ['NEED', (person) => belongs(person, 'institution') || belongs(person, 'staff')],
  ['INSTITUTION', (person) => belongs(person, 'institution')],
  ['REVIEW', (person) => belongs(person, 'staff')],
  ['PRICE', () => true],
  ['DIALOGUE', () => true],
];

/** What the reader is notified of, by which channel, and when not. */
export function NotificationSettings() {
  const t = useT();
  const person = usePerson();
  if (!person) return null;
  return (
    <Section title={t('tell.title')}>
      <p className="muted prose">{t('tell.hint')}</p>
      <Load query={PreferencesQuery} variables={{}} fresh lines={8}>
        {({ notificationPreferences }) => <PreferencesForm person={person} of={notificationPreferences} />}
      </Load>
    </Section>
  );
}

function PreferencesForm({ person, of }: { person: Person; of: Preferences }) {
  const t = useT();
  const change = useAct(ChangePreferences);
  const kinds = REACHES.filter(([, reaches]) => reaches(person)).map(([kind]) => kind);
  const schema = object({
    on: object(Object.fromEntries(kinds.map((kind) => [kind, choices()]))),
    digestOnly: z.boolean(),
    from: optionalTime(),
    to: optionalTime(),
  }).check(
    z.refine(({ from, to }) => (from === '') === (to === ''), { error: 'error.bothTimes', path: ['to'] }),
  );
  const channels = NOTIFICATION_CHANNEL.map((value) => ({ value, label: t(`channel.${value}`) }));
  return (
    <Form
      schema={schema}
      values={{
        on: channelsOn(kinds, of.off),
        digestOnly: of.digestOnly,
        from: of.quietHours?.from ?? '',
        to: of.quietHours?.to ?? '',
      }}
      send={t('action.save')}
      submit={async ({ on, digestOnly, from, to }) => {
        const { problem } = await change({
          preferences: {
            off: switchedOff(on, kinds, of.off),
            digestOnly,
            quietHours: from ? { from, to } : null,
          },
        });
        if (problem) return problem;
        toast(t('state.saved'));
      }}
    >
      {kinds.map((kind) => (
        <CheckboxGroup
          key={kind}
          name={`on.${kind}`}
          label={t(`kind.${kind}`)}
          hint={t(`kind.${kind}.hint`)}
          options={channels}
          inline
        />
      ))}
      {belongs(person, 'professional') && (
        <Checkbox name="digestOnly" label={t('tell.digest')} hint={t('tell.digestHint')} />
      )}
      <fieldset className="field">
        <legend className="field-label">{t('tell.quiet')}</legend>
        <p className="field-hint">{t('tell.quietHint', { zone: person.timeZone.replaceAll('_', ' ') })}</p>
        <div className="form-grid">
          <TextField name="from" type="time" label={t('tell.quietFrom')} width="short" optional />
          <TextField name="to" type="time" label={t('tell.quietTo')} width="short" optional />
        </div>
      </fieldset>
    </Form>
  );
}
