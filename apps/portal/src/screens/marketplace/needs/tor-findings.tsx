import { type MessageId, type Translate, useT } from '#portal/i18n/i18n';
import { fieldId, focusField } from '#portal/ui/form';
import { Tag } from '#portal/ui/text';

interface Finding {
  field: string;
  code: string;
  severity: 'BLOCKS' | 'ADVICE';
}

/** What is missing or vague in terms of reference, what blocks first; `linked`: each leads to its field on the page. */
export function TorFindings({ of, linked }: { of: readonly Finding[]; linked?: boolean }) {
  const t = useT();
  const inOrder = [...of].sort((a, b) => Number(a.severity === 'ADVICE') - Number(b.severity === 'ADVICE'));
  return (
    <ul className="findings">
      {inOrder.map(({ field, code, severity }) => (
        <li key={field + code}>
          {linked ? (
            <a href={`#${fieldId(field)}`} onClick={(event) => focusField(event, field)}>
              {fieldName(t, field)}
            </a>
          ) : (
            <strong>{fieldName(t, field)}</strong>
          )}
          {': '}
          {t(`finding.${code}` as MessageId)} {severity === 'ADVICE' && <Tag>{t('tor.advice')}</Tag>}
        </li>
      ))}
    </ul>
  );
}

/** Fields of the terms whose label in the form has another name than the field. */
const LABELS: Record<string, MessageId> = { startsOn: 'apply.from', endsOn: 'apply.to' };

/** The label of the field that a finding speaks of; `outputs.0.indicator` speaks of the first output. */
function fieldName(t: Translate, field: string): string {
  const [name = field, index] = field.split('.');
  const label = t(LABELS[name] ?? (`need.${name}` as MessageId));
  return index === undefined ? label : `${label} (${Number(index) + 1})`;
}
