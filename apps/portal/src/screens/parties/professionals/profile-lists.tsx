import * as z from 'zod/mini';
import { PROFILE_LIMITS, PROFILE_ROWS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { cefrOptions, useCountries, useLanguages } from '#portal/parts/choices';
import { useSectors } from '#portal/parts/taxonomy/taxonomy';
import { orNull, type SectionProps, type Sections } from '#portal/screens/parties/professionals/profile-data';
import { SectionForm } from '#portal/screens/parties/professionals/section-form';
import { choice, day, object, optionalDay, optionalText, text } from '#portal/ui/checks';
import { CheckboxGroup, DateField, Select, TextArea, TextField } from '#portal/ui/fields';
import { Repeat } from '#portal/ui/repeat';

type Rows<K extends keyof Sections> = NonNullable<Sections[K]>;

const experienceSchema = object({
  sectors: z.array(z.string()),
  experience: z.array(
    object({
      organisation: text(PROFILE_LIMITS.organisation),
      title: text(PROFILE_LIMITS.title),
      country: z.string(),
      startsOn: day(),
      endsOn: optionalDay(),
      description: optionalText(PROFILE_LIMITS.description),
    }),
  ),
});

export function Experience({ profile, ...ways }: SectionProps) {
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
    <SectionForm
      {...ways}
      schema={experienceSchema}
      values={{ experience: rows, sectors: [...profile.lists.sectors] }}
      sections={(given) => ({
        sectors: given.sectors,
        experience: given.experience?.map((row) => ({
          ...row,
          country: orNull(row.country),
          endsOn: orNull(row.endsOn),
          description: orNull(row.description),
        })),
      })}
    >
      <Repeat
        name="experience"
        max={PROFILE_ROWS.experience}
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
              max={PROFILE_LIMITS.description}
              rows={3}
              optional
            />
          </>
        )}
      </Repeat>
      <CheckboxGroup name="sectors" label={t('experience.sectors')} options={sectors} optional />
    </SectionForm>
  );
}

const unseen = () => z.optional(z.nullable(z.string()));
const languagesSchema = object({
  languages: z.array(
    object({
      code: choice(),
      overall: choice(),
      // Other tools state it in finer detail; the form keeps it as it is.
      listening: unseen(),
      reading: unseen(),
      speaking: unseen(),
      writing: unseen(),
    }),
  ),
});

export function Languages({ profile, ...ways }: SectionProps) {
  const t = useT();
  const languages = useLanguages();
  return (
    <SectionForm
      {...ways}
      schema={languagesSchema}
      values={{
        languages: profile.lists.languages.map((row) => ({ ...row, overall: row.overall ?? '' })),
      }}
      sections={(given) => ({ languages: given.languages as Rows<'languages'> })}
    >
      <Repeat
        name="languages"
        max={PROFILE_ROWS.languages}
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
    </SectionForm>
  );
}
