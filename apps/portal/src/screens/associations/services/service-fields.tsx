import { useWatch } from 'react-hook-form';
import { PLACE_VISIBILITY, SERVICE_CATEGORY, SERVICE_MODE, WEEKDAY } from '#portal/graphql/enums';
import { SERVICE_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { timeZoneOptions, useCountries, useLanguages } from '#portal/parts/choices';
import { BLANK_PLACE, BLANK_RULE } from '#portal/screens/associations/services/service-values';
import { useServiceWords } from '#portal/screens/associations/services/service-words';
import { Checkbox, CheckboxGroup, RadioGroup, Select, TextArea, TextField } from '#portal/ui/fields';
import { Section } from '#portal/ui/page';
import { Repeat } from '#portal/ui/repeat';
import { Notice } from '#portal/ui/text';

/** What a service is, who can use it, and how it is asked for. */
export function WhatFields() {
  const t = useT();
  const languages = useLanguages();
  const most = SERVICE_LIMITS.note[1];
  return (
    <>
      <TextField name="name" label={t('directory.name')} dir="auto" />
      <TextArea name="description" label={t('directory.description')} max={SERVICE_LIMITS.description[1]} />
      <CheckboxGroup
        name="categories"
        label={t('directory.what')}
        options={SERVICE_CATEGORY.map((value) => ({ value, label: t(`directory.kind.${value}`) }))}
      />
      <CheckboxGroup
        name="modes"
        label={t('directory.how')}
        options={SERVICE_MODE.map((value) => ({ value, label: t(`directory.mode.${value}`) }))}
      />
      <TextField
        name="minimumAge"
        label={t('directory.fromAge')}
        inputMode="numeric"
        width="short"
        optional
      />
      <TextField name="maximumAge" label={t('directory.toAge')} inputMode="numeric" width="short" optional />
      <Repeat
        name="languages"
        max={SERVICE_LIMITS.languages}
        label={(number) => t('directory.languageEntry', { number })}
        add={t('directory.languageAdd')}
        blank={{ code: '' }}
      >
        {(prefix) => <Select name={`${prefix}.code`} label={t('directory.language')} options={languages} />}
      </Repeat>
      <TextArea name="eligibility" label={t('directory.whom')} max={most} rows={2} optional />
      <TextArea
        name="cost"
        label={t('directory.cost')}
        hint={t('directory.costHint')}
        max={most}
        rows={2}
        optional
      />
      <TextArea name="howToAsk" label={t('directory.howToAsk')} max={most} rows={2} optional />
      <TextField name="website" label={t('directory.website')} dir="ltr" optional />
      <TextField name="email" label={t('directory.email')} type="email" dir="ltr" optional />
      <Repeat
        name="phones"
        max={SERVICE_LIMITS.phones}
        label={(number) => t('directory.phoneEntry', { number })}
        add={t('directory.phoneAdd')}
        blank={{ number: '' }}
      >
        {(prefix) => (
          <TextField name={`${prefix}.number`} label={t('directory.phone')} type="tel" dir="ltr" />
        )}
      </Repeat>
      <TextField
        name="free"
        label={t('directory.freePlaces')}
        hint={t('directory.freeHint')}
        inputMode="numeric"
        width="short"
        optional
      />
    </>
  );
}

/** When a service is open. */
export function HoursFields() {
  const t = useT();
  const words = useServiceWords();
  const zone = useWatch({ name: 'zone' }) as string;
  return (
    <Section title={t('directory.open')}>
      <Select name="zone" label={t('settings.timeZone')} options={timeZoneOptions(zone)} />
      <Repeat
        name="rules"
        max={SERVICE_LIMITS.openingRules}
        label={(number) => t('directory.ruleEntry', { number })}
        add={t('directory.ruleAdd')}
        blank={BLANK_RULE}
      >
        {(prefix) => (
          <>
            <CheckboxGroup
              name={`${prefix}.days`}
              label={t('directory.days')}
              inline
              options={WEEKDAY.map((value) => ({ value, label: words.weekday(value) }))}
            />
            <TextField name={`${prefix}.opens`} label={t('directory.opensAt')} width="short" dir="ltr" />
            <TextField name={`${prefix}.closes`} label={t('directory.closesAt')} width="short" dir="ltr" />
            <Checkbox name={`${prefix}.overnight`} label={t('directory.overnight')} />
          </>
        )}
      </Repeat>
      <Checkbox name="byAppointment" label={t('directory.byAppointment')} />
    </Section>
  );
}

/** Where a service is given; what may not be shown is not even asked for. */
export function PlaceFields() {
  const t = useT();
  const countries = useCountries();
  return (
    <Section title={t('directory.where')}>
      <Notice tone="warm">{t('directory.hiddenHint')}</Notice>
      <Repeat
        name="places"
        max={SERVICE_LIMITS.places}
        label={(number) => t('directory.placeEntry', { number })}
        add={t('directory.placeAdd')}
        blank={BLANK_PLACE}
      >
        {(prefix) => (
          <>
            <RadioGroup
              name={`${prefix}.visibility`}
              label={t('directory.visibility')}
              options={PLACE_VISIBILITY.map((value) => ({
                value,
                label: t(`directory.visibility.${value}`),
              }))}
            />
            <Select name={`${prefix}.country`} label={t('directory.country')} options={countries} />
            <TextField name={`${prefix}.region`} label={t('directory.region')} dir="auto" />
            <Nearer prefix={prefix} />
          </>
        )}
      </Repeat>
    </Section>
  );
}

function Nearer({ prefix }: { prefix: string }) {
  const t = useT();
  const visibility = useWatch({ name: `${prefix}.visibility` }) as (typeof PLACE_VISIBILITY)[number];
  if (visibility === 'HIDDEN') return null;
  return (
    <>
      <TextField name={`${prefix}.town`} label={t('directory.town')} dir="auto" optional />
      {visibility === 'FULL' && (
        <>
          <TextField name={`${prefix}.address`} label={t('directory.address')} dir="auto" optional />
          <TextField name={`${prefix}.postcode`} label={t('directory.postcode')} width="short" optional />
        </>
      )}
      <TextField
        name={`${prefix}.point`}
        label={t('directory.point')}
        hint={t('directory.pointHint')}
        dir="ltr"
        optional
      />
    </>
  );
}
