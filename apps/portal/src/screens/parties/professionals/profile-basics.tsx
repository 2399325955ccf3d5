import { useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { CONNECTIVITY, HERITAGE_BASIS } from '#portal/graphql/enums';
import { PROFILE_LIMITS, PROFILE_ROWS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { useCountries, useModalities } from '#portal/parts/choices';
import { useRegions } from '#portal/parts/regions';
import {
  asText,
  type Basics,
  orNull,
  type SectionProps,
  when,
} from '#portal/screens/parties/professionals/profile-data';
import { SectionForm } from '#portal/screens/parties/professionals/section-form';
import {
  choice,
  choices,
  object,
  optionalChoice,
  optionalText,
  optionalWhole,
  text,
  whole,
  wholeOrNull,
} from '#portal/ui/checks';
import { CheckboxGroup, RadioGroup, Select, TextArea, TextField } from '#portal/ui/fields';
import { Repeat } from '#portal/ui/repeat';

const basicsSchema = object({
  headline: text(PROFILE_LIMITS.headline),
  summary: optionalText(PROFILE_LIMITS.summary),
  residenceCountry: choice(),
  residenceRegion: optionalChoice(),
  yearsExperience: whole(PROFILE_LIMITS.yearsExperience),
  educationLevel: choice(),
  modalities: choices(1),
  weeklyHours: optionalWhole(PROFILE_LIMITS.weeklyHours),
  maxDailyHours: optionalWhole(PROFILE_LIMITS.maxDailyHours),
  connectivity: optionalChoice(),
  accommodationNeeds: optionalText(PROFILE_LIMITS.accommodationNeeds),
});
const ISCED = ['0', '1', '2', '3', '4', '5', '6', '7', '8'] as const;

export function BasicsForm({ profile, ...ways }: SectionProps) {
  const t = useT();
  return (
    <SectionForm
      {...ways}
      schema={basicsSchema}
      values={{
        headline: profile.headline ?? '',
        summary: profile.summary ?? '',
        residenceCountry: profile.residenceCountry ?? '',
        residenceRegion: profile.residenceRegion ?? '',
        yearsExperience: asText(profile.yearsExperience),
        educationLevel: asText(profile.educationLevel),
        modalities: [...profile.modalities],
        weeklyHours: asText(profile.weeklyHours),
        maxDailyHours: asText(profile.maxDailyHours),
        connectivity: profile.connectivity ?? '',
        accommodationNeeds: profile.accommodationNeeds ?? '',
      }}
      sections={(given) => ({
        basics: {
          headline: given.headline,
          summary: when(given.summary, orNull),
          residenceCountry: given.residenceCountry,
          residenceRegion: when(given.residenceRegion, orNull),
          yearsExperience: when(given.yearsExperience, Number),
          educationLevel: when(given.educationLevel, Number),
          modalities: given.modalities as Basics['modalities'],
          weeklyHours: when(given.weeklyHours, wholeOrNull),
          maxDailyHours: when(given.maxDailyHours, wholeOrNull),
          connectivity: when(given.connectivity, orNull) as Basics['connectivity'],
          accommodationNeeds: when(given.accommodationNeeds, orNull),
        },
      })}
    >
      <TextField name="headline" label={t('profile.headline')} hint={t('profile.headlineHint')} dir="auto" />
      <TextArea name="summary" label={t('profile.summary')} max={PROFILE_LIMITS.summary} optional />
      <Select name="residenceCountry" label={t('profile.residence')} options={useCountries()} />
      <Region />
      <TextField name="yearsExperience" label={t('profile.years')} inputMode="numeric" width="short" />
      <Select
        name="educationLevel"
        label={t('profile.education')}
        options={ISCED.map((value) => ({ value, label: t(`isced.${value}`) }))}
      />
      <CheckboxGroup name="modalities" label={t('profile.modalities')} options={useModalities()} />
      <TextField
        name="weeklyHours"
        label={t('need.weeklyHours')}
        inputMode="numeric"
        width="short"
        optional
      />
      <TextField
        name="maxDailyHours"
        label={t('profile.maxDaily')}
        hint={t('profile.maxDailyHint')}
        inputMode="numeric"
        width="short"
        optional
      />
      <RadioGroup
        name="connectivity"
        label={t('profile.connectivity')}
        options={CONNECTIVITY.map((value) => ({ value, label: t(`connectivity.${value}`) }))}
        optional
      />
      <TextArea
        name="accommodationNeeds"
        label={t('profile.accommodation')}
        hint={t('profile.accommodationHint')}
        max={PROFILE_LIMITS.accommodationNeeds}
        rows={3}
        optional
      />
    </SectionForm>
  );
}

/** Asked where the country has regions that are known. */
function Region() {
  const t = useT();
  const regions = useRegions(useWatch({ name: 'residenceCountry' }) as string);
  return (
    regions.length > 0 && (
      <Select
        name="residenceRegion"
        label={t('profile.region')}
        hint={t('profile.regionHint')}
        options={regions}
        optional
      />
    )
  );
}

const heritageSchema = object({ heritage: z.array(object({ country: choice(), basis: choice() })) });
type Heritages = NonNullable<Parameters<SectionProps['save']>[0]['heritage']>;

export function Heritage({ profile, ...ways }: SectionProps) {
  const t = useT();
  const countries = useCountries();
  const bases = HERITAGE_BASIS.map((value) => ({ value, label: t(`heritage.${value}`) }));
  return (
    <SectionForm
      {...ways}
      schema={heritageSchema}
      values={{ heritage: profile.lists.heritage.map(({ country, basis }) => ({ country, basis })) }}
      sections={({ heritage }) => ({ heritage: heritage as Heritages })}
    >
      <Repeat
        name="heritage"
        label={(number) => t('heritage.entry', { number })}
        add={t('heritage.add')}
        blank={{ country: '', basis: '' }}
        max={PROFILE_ROWS.heritage}
      >
        {(prefix) => (
          <div className="form-grid">
            <Select name={`${prefix}.country`} label={t('heritage.country')} options={countries} />
            <Select name={`${prefix}.basis`} label={t('heritage.basis')} options={bases} />
          </div>
        )}
      </Repeat>
    </SectionForm>
  );
}
