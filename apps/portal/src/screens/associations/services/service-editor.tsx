import { useNavigate, useParams } from '@tanstack/react-router';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { type Service, ServiceQuery } from '#portal/screens/associations/services/service-data';
import { HoursFields, PlaceFields, WhatFields } from '#portal/screens/associations/services/service-fields';
import {
  inputOf,
  serviceSchema,
  type ServiceValues,
  valuesOf,
} from '#portal/screens/associations/services/service-values';
import { Form, type Submit } from '#portal/ui/form';
import { Page } from '#portal/ui/page';
import { toast } from '#portal/ui/toast';

const CreateMutation = graphql(`
  mutation CreateService($institutionId: ID!, $service: ServiceInput!) {
    createService(institutionId: $institutionId, service: $service)
  }
`);
const EditMutation = graphql(`
  mutation EditService($id: ID!, $version: Int!, $service: ServiceInput!) {
    editService(id: $id, version: $version, service: $service) {
      id
    }
  }
`);

const today = (): string => new Date().toISOString().slice(0, 10);

/** A new service of an institution. */
export function NewService() {
  const t = useT();
  const navigate = useNavigate();
  const create = useAct(CreateMutation);
  const { id: institutionId } = useParams({ strict: false }) as { id: string };
  const submit = async (values: ServiceValues) => {
    const { data, problem } = await create({ institutionId, service: inputOf(values, null, today()) });
    if (problem) return problem;
    toast(t('directory.drafted'));
    await navigate({ to: '/services/$id', params: { id: data.createService } });
  };
  return (
    <Page
      title={t('directory.add')}
      back={{
        link: { to: '/institutions/$id/services', params: { id: institutionId } },
        label: t('directory.ours'),
      }}
    >
      <ServiceForm service={null} submit={submit} />
    </Page>
  );
}

/** An institution changes what a service says. */
export function EditService() {
  const t = useT();
  const navigate = useNavigate();
  const edit = useAct(EditMutation);
  const { id } = useParams({ strict: false }) as { id: string };
  const submit = (service: Service) => async (values: ServiceValues) => {
    const input = inputOf(values, service, today());
    const { problem } = await edit({ id, version: service.version, service: input });
    if (problem) return problem;
    toast(t('state.saved'));
    await navigate({ to: '/services/$id', params: { id } });
  };
  return (
    <Load query={ServiceQuery} variables={{ id }} lines={8} fresh>
      {({ service }) => (
        <Page
          title={t('directory.edit')}
          lead={t('directory.editLead')}
          back={{ link: { to: '/services/$id', params: { id } }, label: service.name }}
        >
          <ServiceForm service={service} submit={submit(service)} />
        </Page>
      )}
    </Load>
  );
}

function ServiceForm({ service, submit }: { service: Service | null; submit: Submit<ServiceValues> }) {
  const t = useT();
  return (
    <Form schema={serviceSchema} values={valuesOf(service)} send={t('action.save')} submit={submit} wide>
      <WhatFields />
      <HoursFields />
      <PlaceFields />
    </Form>
  );
}
