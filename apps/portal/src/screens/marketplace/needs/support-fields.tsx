import { SUPPORT_KIND, SUPPORT_PAYER, SUPPORT_PERIOD } from '#portal/graphql/enums';
import { NEED_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { useCurrencies } from '#portal/parts/amounts';
import { BLANK_SUPPORT } from '#portal/screens/marketplace/needs/need-terms';
import { Select, TextField } from '#portal/ui/fields';
import { fieldId } from '#portal/ui/form';
import { Section } from '#portal/ui/page';
import { Repeat } from '#portal/ui/repeat';

/** What the placement comes with, each with who bears it, and its amount where there is one. */
export function SupportFields() {
  const t = useT();
  const currencies = useCurrencies();
  return (
    <Section title={t('support.ask')}>
      <p className="muted">{t('support.askHint')}</p>
      <div id={fieldId('support')}>
        <Repeat
          name="support"
          max={NEED_LIMITS.support}
          label={(number) => t('support.entry', { number })}
          add={t('support.add')}
          blank={BLANK_SUPPORT}
        >
          {(prefix) => (
            <>
              <div className="form-grid">
                <Select
                  name={`${prefix}.kind`}
                  label={t('support.kind')}
                  options={SUPPORT_KIND.map((value) => ({ value, label: t(`support.kind.${value}`) }))}
                />
                <Select
                  name={`${prefix}.payer`}
                  label={t('support.payer')}
                  options={SUPPORT_PAYER.map((value) => ({ value, label: t(`support.payer.${value}`) }))}
                />
              </div>
              <div className="form-grid">
                <TextField
                  name={`${prefix}.amount`}
                  label={t('support.amount')}
                  hint={t('support.amountHint')}
                  inputMode="decimal"
                  width="short"
                  optional
                />
                <Select name={`${prefix}.currency`} label={t('support.currency')} options={currencies} />
                <Select
                  name={`${prefix}.per`}
                  label={t('support.per')}
                  options={SUPPORT_PERIOD.map((value) => ({ value, label: t(`support.per.${value}`) }))}
                />
              </div>
            </>
          )}
        </Repeat>
      </div>
    </Section>
  );
}
