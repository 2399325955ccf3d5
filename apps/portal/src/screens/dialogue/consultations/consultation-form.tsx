import * as z from 'zod/mini';
import { CONSULTATION_AUDIENCE } from '#portal/graphql/enums';
import { CONSULTATION_LIMITS } from '#portal/graphql/limits';
import { LOCALES, useT } from '#portal/i18n/i18n';
import type { Consultation } from '#portal/screens/dialogue/consultations/consultation-data';
import { choice, day, object, optionalText, text } from '#portal/ui/checks';
import { DateField, RadioGroup, Select, TextArea, TextField } from '#portal/ui/fields';
import { say } from '#portal/ui/say';

export const consultationSchema = object({
  locale: choice(),
  title: text(CONSULTATION_LIMITS.title),
  question: text(CONSULTATION_LIMITS.question),
  canChange: text(CONSULTATION_LIMITS.words),
  cannotChange: text(CONSULTATION_LIMITS.words),
  background: text(CONSULTATION_LIMITS.background),
  seeds: optionalText(CONSULTATION_LIMITS.seeds * CONSULTATION_LIMITS.statement[1]),
  audience: z.enum(CONSULTATION_AUDIENCE, say('error.choose')),
  opensOn: day(),
  statementsUntil: day(),
  closesOn: day(),
});
export type ConsultationValues = z.output<typeof consultationSchema>;

export const NO_CONSULTATION: ConsultationValues = {
  locale: 'en',
  title: '',
  question: '',
  canChange: '',
  cannotChange: '',
  background: '',
  seeds: '',
  audience: 'HERITAGE',
  opensOn: '',
  statementsUntil: '',
  closesOn: '',
};

/** What a form begins with: the text in one language; those in the others stay as they are. */
export function valuesOf(consultation: Consultation): ConsultationValues {
  const text = consultation.texts.find(({ locale }) => locale === 'en') ?? consultation.texts[0];
  return {
    ...NO_CONSULTATION,
    ...consultation,
    ...text,
    seeds: consultation.seeds.map((seed) => seed.text).join('\n'),
  };
}

/** What is sent: the text of the form in place of the one in its language, and a statement for each line. */
export function inputOf(
  { locale, title, question, canChange, cannotChange, background, seeds, ...days }: ConsultationValues,
  former: Consultation['texts'] = [],
) {
  const text = { locale, title, question, canChange, cannotChange, background };
  const lines = seeds.split('\n').map((line) => line.trim());
  return {
    ...days,
    texts: [...former.filter((one) => one.locale !== locale), text],
    seeds: lines.filter((line) => line !== '').map((line) => ({ locale, text: line })),
  };
}

/** The fields of what is asked, of whom and when. */
export function ConsultationFields() {
  const t = useT();
  const { title, question, words, background, seeds, statement } = CONSULTATION_LIMITS;
  return (
    <>
      <Select
        name="locale"
        label={t('dialogue.form.locale')}
        hint={t('dialogue.form.localeHint')}
        options={Object.entries(LOCALES).map(([value, label]) => ({ value, label }))}
      />
      <TextField
        name="title"
        label={t('dialogue.form.title')}
        hint={t('dialogue.form.titleHint', { max: title })}
        dir="auto"
      />
      <TextArea name="question" label={t('dialogue.question')} max={question} rows={3} />
      <TextArea
        name="canChange"
        label={t('dialogue.canChange')}
        hint={t('dialogue.form.canChangeHint')}
        max={words}
      />
      <TextArea name="cannotChange" label={t('dialogue.cannotChange')} max={words} />
      <TextArea name="background" label={t('dialogue.background')} max={background} rows={8} />
      <TextArea
        name="seeds"
        label={t('dialogue.form.seeds')}
        hint={t('dialogue.form.seedsHint', { most: seeds, least: statement[0], max: statement[1] })}
        max={seeds * statement[1]}
        rows={8}
        optional
      />
      <RadioGroup
        name="audience"
        label={t('dialogue.form.audience')}
        options={CONSULTATION_AUDIENCE.map((value) => ({
          value,
          label: t(`dialogue.form.audience.${value}`),
        }))}
      />
      <DateField name="opensOn" label={t('dialogue.form.opensOn')} />
      <DateField name="statementsUntil" label={t('dialogue.form.statementsUntil')} />
      <DateField name="closesOn" label={t('dialogue.form.closesOn')} hint={t('dialogue.form.closesOnHint')} />
    </>
  );
}
