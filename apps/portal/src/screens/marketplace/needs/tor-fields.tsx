import type { ComponentType } from 'react';
import { CHILD_CONTACT } from '#portal/graphql/enums';
import { NEED_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { cefrOptions, useLanguages, useModalities } from '#portal/parts/choices';
import { OccupationField } from '#portal/parts/taxonomy/occupation-field';
import { useSectors } from '#portal/parts/taxonomy/taxonomy';
import { AskedSkillFields } from '#portal/screens/marketplace/needs/need-skills';
import { SupportFields } from '#portal/screens/marketplace/needs/support-fields';
import type { TorStep } from '#portal/screens/marketplace/needs/tor-steps';
import { DateField, RadioGroup, Select, TextArea, TextField } from '#portal/ui/fields';
import { fieldId } from '#portal/ui/form';
import { Repeat } from '#portal/ui/repeat';

const CLEARANCE_LEVELS = ['0', '1', '2', '3'] as const;

/** The fields of each step; `sector`: the one that was saved, which stays on offer. */
export const TOR_FIELDS: Readonly<Record<TorStep, ComponentType<{ sector: string }>>> = {
  TASK: Task,
  RESULTS: Outputs,
  PEOPLE: People,
  SKILLS: Skills,
  PLACE: WhereAndWhen,
  CONDITIONS: Conditions,
};

function Task({ sector }: { sector: string }) {
  const t = useT();
  return (
    <>
      <TextField name="title" label={t('need.title')} hint={t('need.titleHint')} dir="auto" />
      <TextArea
        name="objective"
        label={t('need.objective')}
        hint={t('need.objectiveHint')}
        max={NEED_LIMITS.objective}
        rows={6}
      />
      <Select name="sector" label={t('need.sector')} options={useSectors(sector)} optional />
    </>
  );
}

function Outputs() {
  const t = useT();
  return (
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
  );
}

function People() {
  const t = useT();
  return (
    <>
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
      <RadioGroup
        name="childContact"
        label={t('need.childContact')}
        options={CHILD_CONTACT.map((value) => ({ value, label: t(`childContact.${value}`) }))}
      />
    </>
  );
}

function Skills() {
  const t = useT();
  return (
    <>
      <AskedSkillFields />
      <TextField
        name="yearsPreferred"
        label={t('need.yearsPreferred')}
        hint={t('need.yearsPreferredHint')}
        inputMode="numeric"
        width="short"
        optional
      />
      <OccupationField name="licence" label={t('need.licence')} hint={t('need.licenceHint')} optional />
    </>
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

function Conditions() {
  const t = useT();
  const languages = useLanguages();
  return (
    <>
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
      <RadioGroup
        name="clearanceLevel"
        label={t('need.clearanceLevel')}
        hint={t('need.clearanceLevelHint')}
        options={CLEARANCE_LEVELS.map((value) => ({ value, label: t(`clearanceLevel.${value}`) }))}
      />
      <SupportFields />
    </>
  );
}
