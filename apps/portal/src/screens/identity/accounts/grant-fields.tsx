import { useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { STAFF_ROLE } from '#portal/graphql/enums';
import type { VariablesOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { useProgrammes } from '#portal/parts/programmes';
import type { GrantMutation } from '#portal/screens/identity/accounts/grant-data';
import { choice } from '#portal/ui/checks';
import { RadioGroup, Select } from '#portal/ui/fields';

type Grant = VariablesOf<typeof GrantMutation>['grant'];

/** What is asked of a role; part of a form's schema and of its first values. */
export const grantChecks = { role: choice(), programmeId: z.string(), country: z.string() };
export const NO_GRANT = { role: '', programmeId: '', country: '' };

/** The role with its reach, from the fields of the form; left empty, it reaches everything. */
export const grantOf = ({ role, programmeId, country }: typeof NO_GRANT): Grant => ({
  role: role as Grant['role'],
  programmeId: programmeId || null,
  country: country || null,
});

/** A role, what it is for, and how far it reaches. */
export function GrantFields() {
  const t = useT();
  const format = useFormat();
  const programmes = useProgrammes();
  const programmeId = useWatch({ name: 'programmeId' }) as string;
  const chosen = programmes.filter(({ id }) => !programmeId || id === programmeId);
  const countries = [...new Set(chosen.flatMap(({ heritageCountries }) => heritageCountries))];
  return (
    <>
      <RadioGroup
        name="role"
        label={t('users.role')}
        hint={t('users.separation')}
        options={STAFF_ROLE.map((value) => ({
          value,
          label: t(`role.${value}`),
          hint: t(`users.does.${value}`),
        }))}
      />
      <Select
        name="programmeId"
        label={t('kpi.programme')}
        hint={t('users.everyProgramme')}
        optional
        options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="country"
        label={t('staff.country')}
        hint={t('users.everyCountry')}
        optional
        options={countries.map((code) => ({ value: code, label: format.country(code) }))}
      />
    </>
  );
}
