import { useState } from 'react';
import * as z from 'zod/mini';
import { CHILD_CONTACT, COUNTRY_RISK } from '#portal/graphql/enums';
import { CLEARANCE_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { useCountries, useModalities } from '#portal/parts/choices';
import {
  ALWAYS,
  fieldsOf,
  type Template,
  type TemplateFields,
  templateOf,
} from '#portal/screens/parties/programmes/template';
import { TemplatePreview } from '#portal/screens/parties/programmes/template-preview';
import { Button } from '#portal/ui/button';
import { choice, choices, object } from '#portal/ui/checks';
import { Checkbox, CheckboxGroup, Select } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Section } from '#portal/ui/page';
import { Repeat } from '#portal/ui/repeat';

const CHECKS = [
  'SECURITY',
  'MEDICAL',
  'VISA',
  'POLICE',
  'REFERENCES',
  'LICENCE',
  'CHILD_SAFEGUARDING',
  'INSURANCE',
  'HOST_APPROVAL',
] as const;
const schema = object({
  rules: z.array(
    object({
      type: choice(),
      minRisk: z.string(),
      modalities: choices(),
      childContact: choices(),
      regulated: z.boolean(),
    }),
  ),
  countryRisks: z.array(object({ country: choice(), risk: choice() })),
  otherRisk: choice(),
});
const NO_RULE = { type: '', minRisk: '', modalities: [], childContact: [], regulated: false };

/** Writes the next version of a template; what it changes is seen before it is put in force. */
export function TemplateForm({
  programmeId,
  version,
  inForce,
  onDone,
}: {
  programmeId: string;
  version: number;
  inForce: Template;
  onDone: () => void;
}) {
  const t = useT();
  const countries = useCountries();
  const [next, setNext] = useState<Template>();
  const risks = COUNTRY_RISK.map((value) => ({ value, label: t(`template.risk.${value}`) }));
  return (
    <>
      <Form
        wide
        schema={schema}
        values={fieldsOf(inForce)}
        send={t('template.look')}
        more={
          <Button tone="bare" onClick={onDone}>
            {t('action.cancel')}
          </Button>
        }
        submit={async (given) => setNext(templateOf(given as TemplateFields))}
      >
        <Section title={t('template.checks')}>
          <p className="muted prose">{t('template.fixed')}</p>
          <ul className="chips">
            {ALWAYS.map((type) => (
              <li key={type} className="chip">
                {t(`clearance.type.${type}`)}
              </li>
            ))}
          </ul>
          <p className="muted prose">{t('template.empty')}</p>
          <Repeat
            name="rules"
            label={(number) => t('template.rule', { number })}
            add={t('template.addRule')}
            blank={NO_RULE}
            max={CLEARANCE_LIMITS.rules}
          >
            {(name) => <RuleFields name={name} risks={risks} />}
          </Repeat>
        </Section>
        <Section title={t('template.risks')}>
          <Select name="otherRisk" label={t('template.otherRisk')} options={risks} />
          <Repeat
            name="countryRisks"
            label={(number) => t('template.rated', { number })}
            add={t('template.addCountry')}
            blank={{ country: '', risk: '' }}
            max={CLEARANCE_LIMITS.countries}
          >
            {(name) => (
              <div className="form-grid">
                <Select name={`${name}.country`} label={t('staff.country')} options={countries} />
                <Select name={`${name}.risk`} label={t('template.risk')} options={risks} />
              </div>
            )}
          </Repeat>
        </Section>
      </Form>
      {next && (
        <TemplatePreview
          programmeId={programmeId}
          version={version}
          before={inForce}
          after={next}
          onBack={() => setNext(undefined)}
          onDone={onDone}
        />
      )}
    </>
  );
}

function RuleFields({ name, risks }: { name: string; risks: { value: string; label: string }[] }) {
  const t = useT();
  return (
    <>
      <div className="form-grid">
        <Select
          name={`${name}.type`}
          label={t('clearance.type')}
          options={CHECKS.map((value) => ({ value, label: t(`clearance.type.${value}`) }))}
        />
        <Select name={`${name}.minRisk`} label={t('template.minRisk')} optional options={risks} />
      </div>
      <CheckboxGroup
        name={`${name}.modalities`}
        label={t('template.modalities')}
        optional
        inline
        options={useModalities()}
      />
      <CheckboxGroup
        name={`${name}.childContact`}
        label={t('template.childContact')}
        optional
        inline
        options={CHILD_CONTACT.map((value) => ({ value, label: t(`childContact.${value}`) }))}
      />
      <Checkbox name={`${name}.regulated`} label={t('template.regulated')} />
    </>
  );
}
