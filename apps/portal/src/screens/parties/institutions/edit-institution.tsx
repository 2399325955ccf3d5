import { useNavigate, useParams } from '@tanstack/react-router';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { timeZoneOptions } from '#portal/parts/choices';
import { Load } from '#portal/parts/load';
import { EditMutation } from '#portal/screens/parties/institutions/institution-data';
import {
  INSTITUTION_CHECKS,
  institutionOf,
  NameFields,
  WorkFields,
} from '#portal/screens/parties/institutions/institution-fields';
import { choice, object } from '#portal/ui/checks';
import { Select } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Page } from '#portal/ui/page';
import { toast } from '#portal/ui/toast';

const DescriptionQuery = graphql(`
  query InstitutionDescription($id: ID!) {
    institution(id: $id) {
      id
      version
      name
      kind
      city
      sector
      description
      website
      timeZone
    }
  }
`);
const schema = object({ ...INSTITUTION_CHECKS, timeZone: choice() });

/** An institution changes what it says of itself; its country stays. */
export function EditInstitution() {
  const t = useT();
  const navigate = useNavigate();
  const edit = useAct(EditMutation);
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Page
      title={t('institution.edit')}
      back={{ link: { to: '/institutions/$id', params: { id } }, label: t('institution.title') }}
    >
      <Load query={DescriptionQuery} variables={{ id }} lines={8}>
        {({ institution: { version, city, sector, website, ...rest } }) => (
          <Form
            schema={schema}
            values={{ ...rest, city: city ?? '', sector: sector ?? '', website: website ?? '' }}
            send={t('action.save')}
            submit={async (values) => {
              const { problem } = await edit({ id, version, change: institutionOf(values) });
              if (problem) return problem;
              toast(t('state.saved'));
              await navigate({ to: '/institutions/$id', params: { id } });
            }}
          >
            <NameFields />
            <WorkFields sector={sector} />
            <Select
              name="timeZone"
              label={t('settings.timeZone')}
              hint={t('institution.timeZoneHint')}
              options={timeZoneOptions(rest.timeZone)}
            />
          </Form>
        )}
      </Load>
    </Page>
  );
}
