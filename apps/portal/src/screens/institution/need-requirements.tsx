import { useController } from 'react-hook-form';
import { useConceptLabels, useConceptSearch } from '#portal/screens/shared/taxonomy';
import { useT } from '#portal/i18n/i18n';
import { Combobox } from '#portal/ui/combobox';
import { FieldFrame, RadioGroup, TextField } from '#portal/ui/fields';
import { Icon } from '#portal/ui/icon';

const CLEARANCE_LEVELS = ['0', '1', '2', '3'] as const;

/** What is asked of a person besides skills: years, a licence, a clearance. */
export function RequirementFields() {
  const t = useT();
  return (
    <>
      <TextField
        name="yearsPreferred"
        label={t('need.yearsPreferred')}
        hint={t('need.yearsPreferredHint')}
        inputMode="numeric"
        width="short"
        optional
      />
      <LicenceField />
      <RadioGroup
        name="clearanceLevel"
        label={t('need.clearanceLevel')}
        hint={t('need.clearanceLevelHint')}
        options={CLEARANCE_LEVELS.map((value) => ({ value, label: t(`clearanceLevel.${value}`) }))}
      />
    </>
  );
}

/** The one profession whose licence is needed; the value is its URI, or nothing. */
function LicenceField() {
  const t = useT();
  const { field } = useController<{ licence: string }>({ name: 'licence' });
  const label = useConceptLabels(field.value ? [field.value] : []);
  return (
    <FieldFrame
      id="find-licence"
      name="licence"
      label={t('need.licence')}
      hint={t('need.licenceHint')}
      optional
    >
      <Combobox
        id="find-licence"
        search={useConceptSearch('occupations')}
        onPick={({ value }) => field.onChange(value)}
      />
      {field.value && (
        <ul className="chips">
          <li className="chip">
            {label(field.value)}
            <button type="button" onClick={() => field.onChange('')}>
              <Icon name="close" />
              <span className="visually-hidden">{t('picker.remove', { name: label(field.value) })}</span>
            </button>
          </li>
        </ul>
      )}
    </FieldFrame>
  );
}
