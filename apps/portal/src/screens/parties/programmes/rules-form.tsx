import * as z from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import type { FragmentOf } from '#portal/graphql/graphql';
import { RULE_LIMITS, TEXT_LIMITS, WEIGHT_LIMITS } from '#portal/graphql/limits';
import { type MessageId, useT } from '#portal/i18n/i18n';
import { may, usePerson } from '#portal/parts/session';
import {
  HOLIDAYS,
  LISTS,
  NUMBERS,
  OPTIONAL,
  PublishMutation,
  RulesFragment,
  rulesOf,
  textsOf,
} from '#portal/screens/parties/programmes/rules';
import { WhatIf } from '#portal/screens/parties/programmes/what-if';
import { object, optionalText, optionalWhole, text, whole } from '#portal/ui/checks';
import { Select, TextArea, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { say } from '#portal/ui/say';
import { Notice } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

/** As many letters as all holidays that are kept can have. */
const MOST_LETTERS = RULE_LIMITS.holidays * 'SO 2027-07-01\n'.length;
const every = <Name extends string, Check>(names: readonly Name[], check: (name: Name) => Check) =>
  Object.fromEntries(names.map((name) => [name, check(name)]));
const schema = object({
  minReadiness: whole(RULE_LIMITS.minReadiness),
  ...every(NUMBERS.terms, () => whole(WEIGHT_LIMITS.term)),
  ...every(NUMBERS.evidence, () => whole(WEIGHT_LIMITS.evidence)),
  ...every(NUMBERS.matching, (name) => whole(WEIGHT_LIMITS[name])),
  ...every(NUMBERS.deadlines, () => whole(RULE_LIMITS.deadline)),
  ...every(OPTIONAL, (name) => optionalWhole(RULE_LIMITS[name])),
  ...every(LISTS, () => text(TEXT_LIMITS.line)),
  holidays: optionalText(MOST_LETTERS).check(z.regex(HOLIDAYS, say('rules.holidaysWrong'))),
  ...every(['residenceCountries', 'rightOfReturn'], () => optionalText(TEXT_LIMITS.line)),
});

/** The rules of a programme; publishing makes a new version, and what other weights would change is seen before. */
export function RulesForm({
  programme,
}: {
  programme: { id: string; version: number; rules: FragmentOf<typeof RulesFragment> };
}) {
  const t = useT();
  const publish = useAct(PublishMutation);
  const mayPublish = may(usePerson(), 'PROGRAMME_MANAGE');
  return (
    <>
      {!mayPublish && <Notice>{t('rules.readOnly')}</Notice>}
      <Form
        key={programme.version}
        wide
        schema={schema}
        values={textsOf(programme.rules)}
        send={t('rules.publish')}
        submit={async (given) => {
          const { problem } = await publish({
            id: programme.id,
            version: programme.version,
            rules: rulesOf(given as Record<string, string>),
          });
          if (problem)
            return {
              ...problem,
              fields: problem.fields.map((wrong) => ({
                ...wrong,
                field: wrong.field.split('.').at(-1) ?? wrong.field,
              })),
            };
          toast(t('rules.published'));
        }}
      >
        <Group title={t('rules.terms')} hint={t('rules.termsHint')} names={NUMBERS.terms} />
        <Group title={t('rules.evidence')} hint={t('rules.evidenceHint')} names={NUMBERS.evidence} />
        <Group title={t('rules.matching')} names={NUMBERS.matching} />
        <WhatIf programmeId={programme.id} />
        <Group title={t('rules.eligibility')} hint={t('rules.eligibilityHint')} names={OPTIONAL} optional />
        <TextField name="residenceCountries" label={t('rule.residenceCountries')} optional dir="ltr" />
        <Select
          name="rightOfReturn"
          label={t('rule.rightOfReturn')}
          options={[
            { value: 'true', label: t('rules.yes') },
            { value: 'false', label: t('rules.no') },
          ]}
        />
        <Group title={t('rules.deadlines')} names={[...NUMBERS.deadlines, ...LISTS, 'minReadiness']} />
        <TextArea
          name="holidays"
          label={t('rule.holidays')}
          hint={t('rule.holidaysHint')}
          max={MOST_LETTERS}
          optional
        />
      </Form>
    </>
  );
}

function Group({
  title,
  hint,
  names,
  optional,
}: {
  title: string;
  hint?: string;
  names: readonly string[];
  optional?: boolean;
}) {
  const t = useT();
  return (
    <fieldset className="rules">
      <legend>
        <h2 className="h3">{title}</h2>
      </legend>
      {hint && <p className="muted">{hint}</p>}
      <div className="cols">
        {names.map((name) => (
          <TextField
            key={name}
            name={name}
            label={t(`rule.${name}` as MessageId)}
            inputMode="numeric"
            optional={optional}
            dir="ltr"
          />
        ))}
      </div>
    </fieldset>
  );
}
