import { useController } from 'react-hook-form';
import { useT } from '#portal/i18n/i18n';
import { useConceptLabels, useConceptSearch } from '#portal/parts/taxonomy/taxonomy';
import { Combobox } from '#portal/ui/combobox';
import { FieldFrame, type FieldProps, useField } from '#portal/ui/fields';
import { Icon } from '#portal/ui/icon';

/** One profession, found by typing; the value is its URI, or empty. */
export function OccupationField({ name, label, hint, optional }: FieldProps) {
  const t = useT();
  const { id, error, register: _register, ...aria } = useField(name, hint);
  const { field } = useController({ name });
  const uri = field.value as string;
  const labelOf = useConceptLabels(uri ? [uri] : []);
  return (
    <FieldFrame {...{ name, id, label, hint, optional, error }}>
      <Combobox
        {...aria}
        id={id}
        search={useConceptSearch('occupations')}
        onPick={(o) => field.onChange(o.value)}
      />
      {uri && (
        <ul className="chips">
          <li className="chip">
            {labelOf(uri)}
            <button type="button" onClick={() => field.onChange('')}>
              <Icon name="close" />
              <span className="visually-hidden">{t('picker.remove', { name: labelOf(uri) })}</span>
            </button>
          </li>
        </ul>
      )}
    </FieldFrame>
  );
}
