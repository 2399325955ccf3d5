import { useNavigate } from '@tanstack/react-router';
import { useAct } from '#portal/graphql/act';
import { graphql, type VariablesOf } from '#portal/graphql/graphql';
import { useCountries } from '#portal/screens/shared/choices';
import { useSectors } from '#portal/screens/shared/taxonomy';
import { useT } from '#portal/i18n/i18n';
import { choice, choices, object, optionalText, text } from '#portal/ui/checks';
import { CheckboxGroup, Select, TextArea, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Load } from '#portal/ui/load';
import { Page } from '#portal/ui/page';
import * as z from 'zod/mini';

const ProgrammesQuery = graphql(`
  query OpenProgrammes {
    programmes {
      id
      name
      state
    }
  }
`);
const ApplyMutation = graphql(`
  mutation ApplyInstitution($institution: InstitutionInput!, $programmeIds: [ID!]!, $key: String!) {
    applyInstitution(institution: $institution, programmeIds: $programmeIds, idempotencyKey: $key)
  }
`);
type Kind = VariablesOf<typeof ApplyMutation>['institution']['kind'];
const KINDS = [
  'PUBLIC_AUTHORITY',
  'HEALTH_FACILITY',
  'SCHOOL',
  'UNIVERSITY',
  'NON_PROFIT',
  'ENTERPRISE',
  'OTHER',
] as const;

const schema = object({
  name: text(200),
  kind: choice(),
  country: choice(),
  city: optionalText(120),
  sector: z.string(),
  description: text(4000),
  website: optionalText(300),
  programmeIds: choices(1),
});

/** An institution asks to take part; IOM verifies it. */
export function ApplyInstitution() {
  const t = useT();
  const navigate = useNavigate();
  const countries = useCountries();
  const sectors = useSectors();
  const apply = useAct(ApplyMutation);
  return (
    <Page
      title={t('institution.apply')}
      lead={t('institution.applyLead')}
      back={{ link: { to: '/institutions' }, label: t('nav.institutions') }}
    >
      <Load query={ProgrammesQuery} variables={{}}>
        {({ programmes }) => (
          <Form
            schema={schema}
            values={{
              name: '',
              kind: '',
              country: '',
              city: '',
              sector: '',
              description: '',
              website: '',
              programmeIds: [],
            }}
            send={t('institution.send')}
            submit={async ({ programmeIds, kind, city, sector, website, ...rest }) => {
              const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
              const institution = {
                ...rest,
                timeZone,
                kind: kind as Kind,
                city: city || null,
                sector: sector || null,
                website: website || null,
              };
              const { problem, data } = await apply({ institution, programmeIds, key: crypto.randomUUID() });
              if (problem) return problem;
              await navigate({ to: '/institutions/$id', params: { id: data.applyInstitution } });
            }}
          >
            <TextField name="name" label={t('institution.name')} dir="auto" />
            <Select
              name="kind"
              label={t('institution.kind')}
              options={KINDS.map((value) => ({ value, label: t(`institutionKind.${value}`) }))}
            />
            <Select name="country" label={t('heritage.country')} options={countries} />
            <TextField name="city" label={t('institution.city')} optional dir="auto" />
            <Select name="sector" label={t('need.sector')} options={sectors} optional />
            <TextArea
              name="description"
              label={t('institution.description')}
              hint={t('institution.descriptionHint')}
              max={4000}
            />
            <TextField name="website" label={t('institution.website')} type="url" optional dir="ltr" />
            <CheckboxGroup
              name="programmeIds"
              label={t('programme.title')}
              options={programmes
                .filter(({ state }) => state === 'OPEN')
                .map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form>
        )}
      </Load>
    </Page>
  );
}
