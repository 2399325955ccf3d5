import { useNavigate } from '@tanstack/react-router';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { useCountries } from '#portal/parts/choices';
import { Load } from '#portal/parts/load';
import {
  INSTITUTION_CHECKS,
  institutionOf,
  NameFields,
  WorkFields,
} from '#portal/screens/parties/institutions/institution-fields';
import { choice, choices, object } from '#portal/ui/checks';
import { CheckboxGroup, Select } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Page } from '#portal/ui/page';

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
  mutation ApplyInstitution($institution: InstitutionInput!, $programmeIds: [ID!]!) {
    applyInstitution(institution: $institution, programmeIds: $programmeIds)
  }
`);
const schema = object({
  ...INSTITUTION_CHECKS,
  country: choice(),
  programmeIds: choices(1),
});

/** An institution asks to take part; IOM verifies it. */
export function ApplyInstitution() {
  const t = useT();
  const navigate = useNavigate();
  const countries = useCountries();
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
            submit={async ({ programmeIds, ...values }) => {
              const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
              const institution = { ...institutionOf(values), timeZone };
              const { problem, data } = await apply({ institution, programmeIds });
              if (problem) return problem;
              await navigate({ to: '/institutions/$id', params: { id: data.applyInstitution } });
            }}
          >
            <NameFields />
            <Select name="country" label={t('heritage.country')} options={countries} />
            <WorkFields />
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
