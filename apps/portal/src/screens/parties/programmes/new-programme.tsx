import { useNavigate } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { PROGRAMME_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { useCountries } from '#portal/parts/choices';
import { choice, object, text } from '#portal/ui/checks';
import { PickerField } from '#portal/ui/combobox';
import { type Option, Select, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { say } from '#portal/ui/say';
import { toast } from '#portal/ui/toast';

const CreateMutation = graphql(`
  mutation CreateProgramme($programme: ProgrammeInput!) {
    createProgramme(programme: $programme) {
      id
    }
  }
`);
const picked = z
  .array(z.object({ value: z.string(), label: z.string() }))
  .check(z.minLength(1, say('error.choose')));
const code = z
  .string()
  .check(z.trim(), z.toUpperCase(), z.regex(/^[A-Z0-9-]{2,40}$/, say('programme.codeWrong')));
const schema = object({
  name: text(PROGRAMME_LIMITS.name),
  code,
  sendingCountry: choice(),
  heritageCountries: picked,
});
const MOST_FOUND = 8;

/** Makes a programme. It begins with the usual rules, which may be changed at once. */
export function NewProgramme() {
  const t = useT();
  const create = useAct(CreateMutation);
  const navigate = useNavigate();
  const countries = useCountries();
  const find = (typed: string): Promise<Option[]> => {
    const wanted = typed.toLocaleLowerCase();
    const found = countries.filter(({ label }) => label.toLocaleLowerCase().includes(wanted));
    return Promise.resolve(found.slice(0, MOST_FOUND));
  };
  return (
    <AreaPage
      title={t('programme.new')}
      lead={t('programme.newLead')}
      back={{ link: { to: '/staff/programmes' }, label: t('staff.area.programmes') }}
    >
      <Form
        schema={schema}
        values={{ name: '', code: '', sendingCountry: '', heritageCountries: [] }}
        send={t('programme.create')}
        submit={async ({ heritageCountries, ...programme }) => {
          const { problem, data } = await create({
            programme: { ...programme, heritageCountries: heritageCountries.map(({ value }) => value) },
          });
          if (problem) return problem;
          toast(t('programme.created'));
          await navigate({ to: '/staff/programmes/$id', params: { id: data.createProgramme.id } });
        }}
      >
        <TextField name="name" label={t('programme.name')} dir="auto" />
        <TextField
          name="code"
          label={t('programme.code')}
          hint={t('programme.codeHint')}
          dir="ltr"
          width="medium"
        />
        <Select
          name="sendingCountry"
          label={t('programme.from')}
          hint={t('programme.fromHint')}
          options={countries}
        />
        <PickerField
          name="heritageCountries"
          label={t('programme.to')}
          hint={t('programme.toHint')}
          search={find}
        />
      </Form>
    </AreaPage>
  );
}
