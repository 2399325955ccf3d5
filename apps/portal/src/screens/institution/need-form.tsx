import { useFieldArray, useFormContext } from 'react-hook-form';
import * as z from 'zod/mini';
import type { Submit } from '#portal/ui/form';
import type { VariablesOf } from '#portal/graphql/graphql';
import type { EditMutation } from '#portal/screens/institution/need-editor';
import { RequirementFields } from '#portal/screens/institution/need-requirements';
import { cefrOptions, useLanguages, useLevels, useModalities } from '#portal/screens/shared/choices';
import { useConceptLabels, useConceptSearch, useSectors } from '#portal/screens/shared/taxonomy';
import { useT } from '#portal/i18n/i18n';
import { Button } from '#portal/ui/button';
import {
  choice,
  object,
  optionalChoice,
  optionalDay,
  optionalText,
  optionalWhole,
  text,
  wholeOrNull,
} from '#portal/ui/checks';
import { Combobox } from '#portal/ui/combobox';
import { Checkbox, DateField, FieldFrame, RadioGroup, Select, TextArea, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Section } from '#portal/ui/page';
import { Repeat } from '#portal/ui/repeat';

export type Terms = VariablesOf<typeof EditMutation>['terms'];
const CHILD_CONTACT = ['NONE', 'INCIDENTAL', 'REGULAR', 'DIRECT'] as const;

const schema = object({
  title: text(200),
  objective: optionalText(4000),
  modality: optionalChoice(),
  place: optionalText(200),
  startsOn: optionalDay(),
  endsOn: optionalDay(),
  deadline: optionalDay(),
  weeklyHours: optionalWhole(1, 60),
  positions: optionalWhole(1, 100),
  sector: z.string(),
  clearanceLevel: z.string(),
  licence: z.string(),
  yearsPreferred: optionalWhole(0, 50),
  childContact: z.string(),
  outputs: z.array(object({ text: text(500), indicator: text(200), target: optionalWhole(0, 1_000_000) })),
  counterparts: z.array(object({ role: text(200), people: optionalWhole(1, 1000) })),
  languages: z.array(object({ code: choice(), minimum: choice(), preferred: choice() })),
  skills: z.array(object({ conceptUri: z.string(), level: z.string(), essential: z.boolean() })),
});
export type NeedValues = z.output<typeof schema>;

/** The answers of the form as the API's terms. An empty answer is "not said yet": a draft may have gaps. */
function toTerms(values: NeedValues): Terms {
  const {
    startsOn,
    endsOn,
    deadline,
    weeklyHours,
    positions,
    sector,
    clearanceLevel,
    licence,
    yearsPreferred,
    place,
    objective,
    modality,
    childContact,
    ...rest
  } = values;
  return {
    title: rest.title,
    objective,
    place: place || null,
    sector: sector || null,
    clearanceLevel: Number(clearanceLevel),
    licence: licence || null,
    yearsPreferred: wholeOrNull(yearsPreferred),
    modality: (modality || null) as Terms['modality'],
    childContact: (childContact || 'NONE') as Terms['childContact'],
    startsOn: startsOn || null,
    endsOn: endsOn || null,
    deadline: deadline || null,
    weeklyHours: wholeOrNull(weeklyHours),
    positions: wholeOrNull(positions) ?? 1,
    outputs: rest.outputs.map((output) => ({ ...output, target: wholeOrNull(output.target) })),
    counterparts: rest.counterparts.map(({ role, people }) => ({ role, people: wholeOrNull(people) ?? 1 })),
    languages: rest.languages as NonNullable<Terms['languages']>,
    skills: rest.skills.map(({ conceptUri, level, essential }) => ({
      conceptUri,
      essential,
      level: Number(level || '2'),
      mandatory: false,
      weight: 1,
    })),
  };
}

/** The guided terms of reference: one question after the other, each with what makes a good answer. */
export function NeedForm({ values, save }: { values: NeedValues; save: Submit<Terms> }) {
  const t = useT();
  const languages = useLanguages();
  return (
    <Form schema={schema} values={values} send={t('need.save')} submit={(input) => save(toTerms(input))}>
      <TextField name="title" label={t('need.title')} hint={t('need.titleHint')} dir="auto" />
      <TextArea
        name="objective"
        label={t('need.objective')}
        hint={t('need.objectiveHint')}
        max={4000}
        rows={6}
      />
      <Section title={t('need.outputs')}>
        <p className="muted">{t('need.outputsHint')}</p>
        <Repeat
          name="outputs"
          label={(number) => t('need.output', { number })}
          add={t('need.addOutput')}
          blank={{ text: '', indicator: '', target: '' }}
        >
          {(prefix) => (
            <>
              <TextField name={`${prefix}.text`} label={t('need.outputText')} dir="auto" />
              <div className="form-grid">
                <TextField name={`${prefix}.indicator`} label={t('need.indicator')} dir="auto" />
                <TextField
                  name={`${prefix}.target`}
                  label={t('need.target')}
                  inputMode="numeric"
                  width="short"
                  optional
                />
              </div>
            </>
          )}
        </Repeat>
      </Section>
      <Section title={t('need.counterparts')}>
        <p className="muted">{t('need.counterpartsHint')}</p>
        <Repeat
          name="counterparts"
          label={(number) => t('need.counterpart', { number })}
          add={t('need.addCounterpart')}
          blank={{ role: '', people: '1' }}
        >
          {(prefix) => (
            <div className="form-grid">
              <TextField name={`${prefix}.role`} label={t('need.role')} dir="auto" />
              <TextField
                name={`${prefix}.people`}
                label={t('need.people')}
                inputMode="numeric"
                width="short"
              />
            </div>
          )}
        </Repeat>
      </Section>
      <Section title={t('need.skills')}>
        <AskedSkills />
      </Section>
      <Section title={t('need.languages')}>
        <Repeat
          name="languages"
          label={(number) => t('languages.entry', { number })}
          add={t('languages.add')}
          blank={{ code: '', minimum: 'B1', preferred: 'B2' }}
        >
          {(prefix) => (
            <div className="form-grid">
              <Select name={`${prefix}.code`} label={t('settings.language')} options={languages} />
              <Select
                name={`${prefix}.minimum`}
                label={t('need.minimum')}
                options={cefrOptions}
                width="short"
              />
              <Select
                name={`${prefix}.preferred`}
                label={t('need.preferred')}
                options={cefrOptions}
                width="short"
              />
            </div>
          )}
        </Repeat>
      </Section>
      <RadioGroup name="modality" label={t('need.modality')} options={useModalities()} />
      <TextField name="place" label={t('need.place')} optional dir="auto" />
      <div className="form-grid">
        <DateField name="startsOn" label={t('apply.from')} />
        <DateField name="endsOn" label={t('apply.to')} />
        <DateField name="deadline" label={t('need.deadline')} />
      </div>
      <div className="form-grid">
        <TextField name="weeklyHours" label={t('need.weeklyHours')} inputMode="numeric" width="short" />
        <TextField name="positions" label={t('need.positions')} inputMode="numeric" width="short" />
      </div>
      <Select name="sector" label={t('need.sector')} options={useSectors()} optional />
      <RequirementFields />
      <RadioGroup
        name="childContact"
        label={t('need.childContact')}
        options={CHILD_CONTACT.map((value) => ({ value, label: t(`childContact.${value}`) }))}
      />
    </Form>
  );
}

interface SkillsForm {
  skills: { conceptUri: string; level: string; essential: boolean }[];
}

function AskedSkills() {
  const t = useT();
  const levels = useLevels();
  const search = useConceptSearch('skills');
  const { getValues } = useFormContext<SkillsForm>();
  const { fields, append, remove } = useFieldArray<SkillsForm>({ name: 'skills' });
  const label = useConceptLabels(fields.map(({ conceptUri }) => conceptUri));
  const add = (conceptUri: string) => {
    const known = getValues('skills').some((skill) => skill.conceptUri === conceptUri);
    if (!known) append({ conceptUri, level: '2', essential: true }, { shouldFocus: false });
  };
  return (
    <div className="stack">
      <FieldFrame id="find-skill" name="find-skill" label={t('skills.find')} hint={t('skills.findHint')}>
        <Combobox id="find-skill" search={search} onPick={({ value }) => add(value)} />
      </FieldFrame>
      {fields.map((field, i) => (
        <fieldset key={field.id} className="repeat">
          <legend className="field-label">{label(field.conceptUri)}</legend>
          <Select name={`skills.${i}.level`} label={t('match.level')} options={levels} />
          <Checkbox name={`skills.${i}.essential`} label={t('match.essential')} />
          <div>
            <Button tone="bare" size="small" onClick={() => remove(i)}>
              {t('picker.remove', { name: label(field.conceptUri) })}
            </Button>
          </div>
        </fieldset>
      ))}
    </div>
  );
}
