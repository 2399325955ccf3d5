import { useT } from '#portal/i18n/i18n';
import { OccupationField } from '#portal/parts/taxonomy/occupation-field';
import { RadioGroup, TextField } from '#portal/ui/fields';

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
      <OccupationField name="licence" label={t('need.licence')} hint={t('need.licenceHint')} optional />
      <RadioGroup
        name="clearanceLevel"
        label={t('need.clearanceLevel')}
        hint={t('need.clearanceLevelHint')}
        options={CLEARANCE_LEVELS.map((value) => ({ value, label: t(`clearanceLevel.${value}`) }))}
      />
    </>
  );
}
