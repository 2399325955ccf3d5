import { useNavigate } from '@tanstack/react-router';
import { extend } from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { type OwnPlace, OwnPlaces } from '#portal/parts/own-places';
import {
  ConsultationFields,
  consultationSchema,
  inputOf,
  NO_CONSULTATION,
} from '#portal/screens/dialogue/consultations/consultation-form';
import { choice } from '#portal/ui/checks';
import { Select } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Page } from '#portal/ui/page';

const Create = graphql(`
  mutation CreateConsultation($consultation: NewConsultationInput!) {
    createConsultation(consultation: $consultation) {
      id
    }
  }
`);
const schema = extend(consultationSchema, { place: choice() });

/** Where a focal point begins a consultation. */
export function NewConsultation() {
  const t = useT();
  return (
    <Page
      title={t('dialogue.prepare')}
      lead={t('dialogue.prepareLead')}
      back={{ link: { to: '/consultations' }, label: t('dialogue.title') }}
    >
      <OwnPlaces>{(places) => <Begin places={places} />}</OwnPlaces>
    </Page>
  );
}

function Begin({ places }: { places: readonly OwnPlace[] }) {
  const t = useT();
  const navigate = useNavigate();
  const create = useAct(Create);
  return (
    <Form
      schema={schema}
      values={{ ...NO_CONSULTATION, place: places[0]?.value ?? '' }}
      send={t('action.save')}
      submit={async ({ place, ...values }) => {
        const [institutionId = '', programmeId = ''] = place.split(' ');
        const { data, problem } = await create({
          consultation: { institutionId, programmeId, ...inputOf(values) },
        });
        if (problem) return problem;
        await navigate({ to: '/consultations/$id', params: { id: data.createConsultation.id } });
      }}
    >
      <Select name="place" label={t('need.for')} options={[...places]} />
      <ConsultationFields />
    </Form>
  );
}
