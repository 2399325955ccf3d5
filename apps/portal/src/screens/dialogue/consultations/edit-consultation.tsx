import { useNavigate, useParams } from '@tanstack/react-router';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import {
  type Consultation,
  ConsultationQuery,
} from '#portal/screens/dialogue/consultations/consultation-data';
import {
  ConsultationFields,
  consultationSchema,
  inputOf,
  valuesOf,
} from '#portal/screens/dialogue/consultations/consultation-form';
import { Form } from '#portal/ui/form';
import { Page } from '#portal/ui/page';

const Edit = graphql(`
  mutation EditConsultation($id: ID!, $version: Int!, $consultation: ConsultationInput!) {
    editConsultation(id: $id, version: $version, consultation: $consultation) {
      id
    }
  }
`);

/** Where a draft is written. */
export function EditConsultation() {
  const t = useT();
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Page
      title={t('dialogue.edit')}
      lead={t('dialogue.prepareLead')}
      back={{ link: { to: '/consultations/$id', params: { id } }, label: t('dialogue.one') }}
    >
      <Load query={ConsultationQuery} variables={{ id }} lines={10} fresh>
        {({ consultation }) => <Draft key={consultation.version} consultation={consultation} />}
      </Load>
    </Page>
  );
}

function Draft({ consultation }: { consultation: Consultation }) {
  const t = useT();
  const navigate = useNavigate();
  const edit = useAct(Edit);
  const { id, version, texts } = consultation;
  return (
    <Form
      schema={consultationSchema}
      values={valuesOf(consultation)}
      send={t('action.save')}
      submit={async (values) => {
        const { problem } = await edit({ id, version, consultation: inputOf(values, texts) });
        if (problem) return problem;
        await navigate({ to: '/consultations/$id', params: { id } });
      }}
    >
      <ConsultationFields />
    </Form>
  );
}
