import { type MessageId, useT } from '#portal/i18n/i18n';
import type { Batch } from '#portal/screens/remittances/prices/price-data';
import { OWN_WORDS } from '#portal/ui/problem';
import { Notice } from '#portal/ui/text';

/** Why a file was refused as a whole, and what to do about it. */
export function Refusal({ batch: { refusal } }: { batch: Batch }) {
  const t = useT();
  if (!refusal) return null;
  const { code, fault, missing } = refusal;
  const words = OWN_WORDS[code];
  return (
    <Notice tone="bad" title={t('prices.refused')}>
      {words && <p>{t(words)}</p>}
      {fault && <p>{t(`prices.fault.${fault}` as MessageId)}</p>}
      {missing.length > 0 && (
        <>
          <p>{t('prices.missing')}</p>
          <ul>
            {missing.map((column) => (
              <li key={column}>
                <code>{column}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
