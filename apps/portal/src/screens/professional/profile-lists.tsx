import * as z from 'zod/mini';
import { asText, orNull, type SectionProps, type Sections } from '#portal/screens/professional/profile-data';
import { cefrOptions, useCountries, useLanguages, useModalities } from '#portal/screens/shared/choices';
import { useSectors } from '#portal/screens/shared/taxonomy';
import { useT } from '#portal/i18n/i18n';
import {
  choice,
  choices,
  day,
  object,
  optionalDay,
  optionalText,
  optionalWhole,
  text,
  wholeOrNull,
} from '#portal/ui/checks';
import { CheckboxGroup, DateField, Select, TextArea, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Repeat } from '#portal/ui/repeat';

type Rows<K extends keyof Sections> = NonNullable<Sections[K]>;

const experienceSchema = object({
  sectors: z.array(z.string()),
  experience: z.array(
    object({
      organisation: text(200),
      title: text(200),
      country: z.string(),
      startsOn: day(),
      endsOn: optionalDay(),
      description: optionalText(4000),
    }),
  ),
});

export function Experience({ profile, save }: SectionProps) {
  const t = useT();
  const countries = useCountries();
  const sectors = useSectors();
  const rows = profile.lists.experience.map((row) => ({
    ...row,
    startsOn: row.startsOn ?? '',
    country: row.country ?? '',
    endsOn: row.endsOn ?? '',
    description: row.description ?? '',
  }));
  return (
    <Form
      schema={experienceSchema}
      values={{ experience: rows, sectors: [...profile.lists.sectors] }}
      send={t('action.save')}
      submit={({ experience, sectors: chosen }) =>
        save({
          sectors: chosen,
          experience: experience.map((row) => ({
            ...row,
            country: orNull(row.country),
            endsOn: orNull(row.endsOn),
            description: orNull(row.description),
          })),
        })
      }
    >
      <Repeat
        name="experience"
        label={(number) => t('experience.entry', { number })}
        add={t('experience.add')}
        blank={{ organisation: '', title: '', country: '', startsOn: '', endsOn: '', description: '' }}
      >
        {(prefix) => (
          <>
            <TextField name={`${prefix}.title`} label={t('experience.title')} dir="auto" />
            <TextField name={`${prefix}.organisation`} label={t('experience.organisation')} dir="auto" />
            <div className="form-grid">
              <DateField name={`${prefix}.startsOn`} label={t('apply.from')} />
              <DateField name={`${prefix}.endsOn`} label={t('experience.to')} optional />
            </div>
            <Select name={`${prefix}.country`} label={t('heritage.country')} options={countries} optional />
            <TextArea
              name={`${prefix}.description`}
              label={t('experience.description')}
              max={4000}
              rows={3}
              optional
            />
          </>
        )}
      </Repeat>
      <CheckboxGroup name="sectors" label={t('experience.sectors')} options={sectors} optional />
    </Form>
  );
}

const languagesSchema = object({ languages: z.array(object({ code: choice(), overall: choice() })) });

export function Languages({ profile, save }: SectionProps) {
  const t = useT();
  const languages = useLanguages();
  return (
    <Form
      schema={languagesSchema}
      values={{
        languages: profile.lists.languages.map(({ code, overall }) => ({ code, overall: overall ?? '' })),
      }}
      send={t('action.save')}
      submit={({ languages: rows }) => save({ languages: rows as Rows<'languages'> })}
    >
      <Repeat
        name="languages"
        label={(number) => t('languages.entry', { number })}
        add={t('languages.add')}
        blank={{ code: '', overall: '' }}
      >
        {(prefix) => (
          <div className="form-grid">
            <Select name={`${prefix}.code`} label={t('settings.language')} options={languages} />
            <Select
              name={`${prefix}.overall`}
              label={t('match.level')}
              hint={t('languages.cefr')}
              options={cefrOptions}
              width="short"
            />
          </div>
        )}
      </Repeat>
    </Form>
  );
}

const windowsSchema = object({
  windows: z.array(
    object({ from: day(), to: day(), modalities: choices(1), weeklyHours: optionalWhole(1, 60) }),
  ),
});

export function Availability({ profile, save }: SectionProps) {
  const t = useT();
  const modalities = useModalities();
  return (
    <Form
      schema={windowsSchema}
      values={{
        windows: profile.lists.windows.map((row) => ({
          from: row.from,
          to: row.to,
          modalities: [...row.modalities] as string[],
          weeklyHours: asText(row.weeklyHours),
        })),
      }}
      send={t('action.save')}
      submit={({ windows }) =>
        save({
          windows: windows.map((row) => ({
            ...row,
            modalities: row.modalities as Rows<'windows'>[number]['modalities'],
            weeklyHours: wholeOrNull(row.weeklyHours),
          })),
        })
      }
    >
      <Repeat
        name="windows"
        label={(number) => t('windows.entry', { number })}
        add={t('windows.add')}
        blank={{ from: '', to: '', modalities: [], weeklyHours: '' }}
      >
        {(prefix) => (
          <>
            <div className="form-grid">
              <DateField name={`${prefix}.from`} label={t('apply.from')} />
              <DateField name={`${prefix}.to`} label={t('apply.to')} />
            </div>
            <CheckboxGroup
              name={`${prefix}.modalities`}
              label={t('profile.modalities')}
              options={modalities}
              inline
            />
            <TextField
              name={`${prefix}.weeklyHours`}
              label={t('need.weeklyHours')}
              inputMode="numeric"
              width="short"
              optional
            />
          </>
        )}
      </Repeat>
    </Form>
  );
}
