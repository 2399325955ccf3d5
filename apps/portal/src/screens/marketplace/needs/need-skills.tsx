import { useFieldArray, useFormContext } from 'react-hook-form';
import { useT } from '#portal/i18n/i18n';
import { useLevels } from '#portal/parts/choices';
import { useMissedWord } from '#portal/parts/taxonomy/missed-word';
import { OwnWords } from '#portal/parts/taxonomy/own-words';
import { useSkillSearch } from '#portal/parts/taxonomy/skill-search';
import { useConceptLabels } from '#portal/parts/taxonomy/taxonomy';
import { useOwnWords } from '#portal/parts/taxonomy/use-own-words';
import type { NeedValues } from '#portal/screens/marketplace/needs/need-terms';
import { Button } from '#portal/ui/button';
import { Combobox } from '#portal/ui/combobox';
import { Checkbox, FieldFrame, Select, TextField } from '#portal/ui/fields';
import { fieldId } from '#portal/ui/form';

type SkillsForm = Pick<NeedValues, 'skills'>;

/** The skills that a need asks for, each found by free text. */
export function AskedSkillFields() {
  const t = useT();
  const { search, picked } = useSkillSearch();
  const own = useOwnWords('ownSkills');
  const miss = useMissedWord();
  const { getValues } = useFormContext<SkillsForm>();
  const { fields, append, remove } = useFieldArray<SkillsForm>({ name: 'skills' });
  const label = useConceptLabels(fields.map(({ conceptUri }) => conceptUri));
  const add = (conceptUri: string) => {
    const known = getValues('skills').some((skill) => skill.conceptUri === conceptUri);
    const asked = { conceptUri, level: '2', weight: '3', essential: true, mandatory: false };
    if (!known) append(asked, { shouldFocus: false });
  };
  return (
    <div className="stack" id={fieldId('skills')}>
      <FieldFrame id="find-skill" name="find-skill" label={t('skills.find')} hint={t('skills.findHint')}>
        <Combobox
          id="find-skill"
          search={search}
          own={own.add}
          onMiss={miss}
          onPick={(option) => picked(option).forEach(({ uri }) => add(uri))}
        />
      </FieldFrame>
      <OwnWords of={own.words} remove={own.remove} />
      {fields.map((field, i) => (
        <AskedSkill
          key={field.id}
          name={`skills.${i}`}
          label={label(field.conceptUri)}
          remove={() => remove(i)}
        />
      ))}
    </div>
  );
}

function AskedSkill({ name, label, remove }: { name: string; label: string; remove: () => void }) {
  const t = useT();
  const levels = useLevels();
  return (
    <fieldset className="repeat">
      <legend className="field-label">{label}</legend>
      <div className="form-grid">
        <Select name={`${name}.level`} label={t('match.level')} options={levels} />
        <TextField
          name={`${name}.weight`}
          label={t('need.weight')}
          hint={t('need.weightHint')}
          inputMode="numeric"
          width="short"
        />
      </div>
      <Checkbox name={`${name}.essential`} label={t('match.essential')} />
      <Checkbox name={`${name}.mandatory`} label={t('need.mandatory')} />
      <div>
        <Button tone="bare" size="small" onClick={remove}>
          {t('picker.remove', { name: label })}
        </Button>
      </div>
    </fieldset>
  );
}
