import { INSTITUTION_KIND } from '#portal/graphql/enums';
import type { VariablesOf } from '#portal/graphql/graphql';
import type { EditMutation } from '#portal/screens/institution/edit-institution';
import { useSectors } from '#portal/screens/shared/taxonomy';
import { useT } from '#portal/i18n/i18n';
import { choice, optionalText, text } from '#portal/ui/checks';
import { Select, TextArea, TextField } from '#portal/ui/fields';
import * as z from 'zod/mini';

export type InstitutionKind = NonNullable<VariablesOf<typeof EditMutation>['change']['kind']>;

/** The checks of what an institution says of itself. */
export const INSTITUTION_CHECKS = {
  name: text(200),
  kind: choice(),
  city: optionalText(120),
  sector: z.string(),
  description: text(4000),
  website: optionalText(300),
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
        max={4000}
      />
      <TextField name="website" label={t('institution.website')} type="url" optional dir="ltr" />
    </>
  );
}
