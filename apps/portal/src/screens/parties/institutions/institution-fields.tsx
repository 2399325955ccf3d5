import * as z from 'zod/mini';
import { INSTITUTION_KIND } from '#portal/graphql/enums';
import type { VariablesOf } from '#portal/graphql/graphql';
import { INSTITUTION_LIMITS, TEXT_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { useSectors } from '#portal/parts/taxonomy/taxonomy';
import type { EditMutation } from '#portal/screens/parties/institutions/institution-data';
import { choice, optionalText, text } from '#portal/ui/checks';
import { Select, TextArea, TextField } from '#portal/ui/fields';

export type InstitutionKind = NonNullable<VariablesOf<typeof EditMutation>['change']['kind']>;

/** The checks of what an institution says of itself. */
export const INSTITUTION_CHECKS = {
  name: text(INSTITUTION_LIMITS.name),
  kind: choice(),
  city: optionalText(INSTITUTION_LIMITS.city[1]),
  sector: z.string(),
  description: text(INSTITUTION_LIMITS.description),
  website: optionalText(TEXT_LIMITS.webAddress),
};

/** What was typed as the API takes it: what was left empty is not there. */
export const institutionOf = <Values extends { kind: string; city: string; sector: string; website: string }>(
  values: Values,
) => ({
  ...values,
  kind: values.kind as InstitutionKind,
  city: values.city || null,
  sector: values.sector || null,
  website: values.website || null,
});

/** Its name and kind. */
export function NameFields() {
  const t = useT();
  return (
    <>
      <TextField name="name" label={t('institution.name')} dir="auto" />
      <Select
        name="kind"
        label={t('institution.kind')}
        options={INSTITUTION_KIND.map((value) => ({ value, label: t(`institutionKind.${value}`) }))}
      />
    </>
  );
}

/** Its town, and what it does. `sector`: the one it has named already. */
export function WorkFields({ sector }: { sector?: string | null }) {
  const t = useT();
  return (
    <>
      <TextField name="city" label={t('institution.city')} optional dir="auto" />
      <Select name="sector" label={t('need.sector')} options={useSectors(sector)} optional />
      <TextArea
        name="description"
        label={t('institution.description')}
        hint={t('institution.descriptionHint')}
        max={INSTITUTION_LIMITS.description[1]}
      />
      <TextField name="website" label={t('institution.website')} type="url" optional dir="ltr" />
    </>
  );
}
