import * as z from 'zod/mini';
import { PROFILE_LIMITS, PROFILE_ROWS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { useCountries } from '#portal/parts/choices';
import { OccupationField } from '#portal/parts/taxonomy/occupation-field';
import { asText, orNull, type SectionProps } from '#portal/screens/parties/professionals/profile-data';
import { SectionForm } from '#portal/screens/parties/professionals/section-form';
import { choice, object, optionalDay, text, wholeOrNull } from '#portal/ui/checks';
import { DateField, Select, TextField } from '#portal/ui/fields';
import { Section } from '#portal/ui/page';
import { Repeat } from '#portal/ui/repeat';

const educationSchema = object({
  education: z.array(
    object({
      title: text(PROFILE_LIMITS.title),
      school: text(PROFILE_LIMITS.organisation),
      level: z.string(),
      // The field of study, which only other tools tell; the form keeps it as it is.
      field: z.optional(z.nullable(z.string())),
      endsOn: optionalDay(),
    }),
  ),
  licences: z.array(object({ occupationUri: choice(), country: choice(), validUntil: optionalDay() })),
});
const ISCED = ['3', '4', '5', '6', '7', '8'] as const;

/** What the person has studied, and for which regulated professions they hold a licence. */
export function Schooling({ profile, ...ways }: SectionProps) {
  const t = useT();
  const countries = useCountries();
  const levels = ISCED.map((value) => ({ value, label: t(`isced.${value}`) }));
  return (
    <SectionForm
      {...ways}
      schema={educationSchema}
      values={{
        education: profile.lists.education.map((row) => ({
          ...row,
          level: asText(row.level),
          endsOn: row.endsOn ?? '',
        })),
        licences: profile.lists.licences.map((row) => ({ ...row, validUntil: row.validUntil ?? '' })),
      }}
      sections={(given) => ({
        education: given.education?.map((row) => ({
          ...row,
          level: wholeOrNull(row.level),
          endsOn: orNull(row.endsOn),
        })),
        licences: given.licences?.map((row) => ({ ...row, validUntil: orNull(row.validUntil) })),
      })}
    >
      <Repeat
        name="education"
        max={PROFILE_ROWS.education}
        label={(number) => t('education.entry', { number })}
        add={t('education.add')}
        blank={{ title: '', school: '', level: '', endsOn: '' }}
      >
        {(prefix) => (
          <>
            <TextField name={`${prefix}.title`} label={t('education.title')} dir="auto" />
            <TextField name={`${prefix}.school`} label={t('education.school')} dir="auto" />
            <div className="form-grid">
              <Select name={`${prefix}.level`} label={t('profile.education')} options={levels} optional />
              <DateField name={`${prefix}.endsOn`} label={t('education.endsOn')} optional />
            </div>
          </>
        )}
      </Repeat>
      <Section title={t('licences.title')}>
        <p className="muted">{t('licences.hint')}</p>
        <Repeat
          name="licences"
          max={PROFILE_ROWS.licences}
          label={(number) => t('licences.entry', { number })}
          add={t('licences.add')}
          blank={{ occupationUri: '', country: '', validUntil: '' }}
        >
          {(prefix) => (
            <>
              <OccupationField name={`${prefix}.occupationUri`} label={t('licences.profession')} />
              <div className="form-grid">
                <Select name={`${prefix}.country`} label={t('licences.country')} options={countries} />
                <DateField name={`${prefix}.validUntil`} label={t('clearance.expires')} optional />
              </div>
            </>
          )}
        </Repeat>
      </Section>
    </SectionForm>
  );
}
