import { CHILD_CONTACT } from '#portal/graphql/enums';
import { NEED_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { cefrOptions, useLanguages, useModalities } from '#portal/parts/choices';
import { useSectors } from '#portal/parts/taxonomy/taxonomy';
import { type DraftPlace, NeedPreview } from '#portal/screens/marketplace/needs/need-preview';
import { RequirementFields } from '#portal/screens/marketplace/needs/need-requirements';
import { AskedSkillFields } from '#portal/screens/marketplace/needs/need-skills';
import {
  type NeedValues,
  type Terms,
  termsOf,
  termsSchema,
} from '#portal/screens/marketplace/needs/need-terms';
import { Autosave } from '#portal/ui/autosave';
import { DateField, RadioGroup, Select, TextArea, TextField } from '#portal/ui/fields';
import { fieldId, Form, type Submit } from '#portal/ui/form';
import { Section } from '#portal/ui/page';
import { Repeat } from '#portal/ui/repeat';

/**
 * The guided terms of reference: one question after the other, each with what makes a good answer; beside it what is
 * missing and how many it reaches. `keep`: writes what is typed so far, where that is asked for.
 */
export function NeedForm({
  values,
  place,
  send,
  save,
  keep,
}: {
  values: NeedValues;
  place: DraftPlace;
  send: string;
  save: Submit<Terms>;
  keep?: (terms: Terms) => ReturnType<Parameters<typeof Autosave>[0]['save']>;
}) {
  const t = useT();
  return (
    <Form
      schema={termsSchema}
      values={values}
      send={send}
      wide
      submit={(input) => save(termsOf(input))}
      more={keep && <Autosave save={(typed) => keep(termsOf(typed as NeedValues))} />}
    >
      <div className="split">
        <div className="form">
          <TextField name="title" label={t('need.title')} hint={t('need.titleHint')} dir="auto" />
          <TextArea
            name="objective"
            label={t('need.objective')}
            hint={t('need.objectiveHint')}
            max={NEED_LIMITS.objective}
            rows={6}
          />
          <Outputs />
          <Counterparts />
          <Section title={t('need.skills')}>
            <AskedSkillFields />
          </Section>
          <Languages />
          <WhereAndWhen />
          <Select name="sector" label={t('need.sector')} options={useSectors(values.sector)} optional />
          <RequirementFields />
          <RadioGroup
            name="childContact"
            label={t('need.childContact')}
            options={CHILD_CONTACT.map((value) => ({ value, label: t(`childContact.${value}`) }))}
          />
        </div>
        <NeedPreview place={place} />
      </div>
    </Form>
  );
}

function Outputs() {
  const t = useT();
  return (
    <Section title={t('need.outputs')}>
      <p className="muted">{t('need.outputsHint')}</p>
      <div id={fieldId('outputs')}>
        <Repeat
          name="outputs"
          max={NEED_LIMITS.rows}
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
      </div>
    </Section>
  );
}

function Counterparts() {
  const t = useT();
  return (
    <Section title={t('need.counterparts')}>
      <p className="muted">{t('need.counterpartsHint')}</p>
      <div id={fieldId('counterparts')}>
        <Repeat
          name="counterparts"
          max={NEED_LIMITS.rows}
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
      </div>
    </Section>
  );
}

function Languages() {
  const t = useT();
  const languages = useLanguages();
  return (
    <Section title={t('need.languages')}>
      <div id={fieldId('languages')}>
        <Repeat
          name="languages"
          max={NEED_LIMITS.languages}
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
      </div>
    </Section>
  );
}

function WhereAndWhen() {
  const t = useT();
  return (
    <>
      <RadioGroup name="modality" label={t('need.modality')} options={useModalities()} />
      <TextField name="place" label={t('need.place')} optional dir="auto" />
      <div className="form-grid">
        <DateField name="startsOn" label={t('apply.from')} />
        <DateField name="endsOn" label={t('apply.to')} />
        <DateField name="deadline" label={t('need.deadline')} />
      </div>
      <TextField
        name="minOverlapDays"
        label={t('need.minOverlapDays')}
        hint={t('need.minOverlapDaysHint')}
        inputMode="numeric"
        width="short"
        optional
      />
      <div className="form-grid">
        <TextField name="weeklyHours" label={t('need.weeklyHours')} inputMode="numeric" width="short" />
        <TextField name="positions" label={t('need.positions')} inputMode="numeric" width="short" />
      </div>
    </>
  );
}
