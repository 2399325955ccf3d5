import { useNavigate } from '@tanstack/react-router';
import { useFormContext, useWatch } from 'react-hook-form';
import { useQuery } from 'urql';
import * as z from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { type OwnPlace, OwnPlaces } from '#portal/parts/own-places';
import { Duplicate } from '#portal/screens/marketplace/needs/need-copies';
import { modelTerms, TOR_MODELS, type TorModel } from '#portal/screens/marketplace/needs/tor-models';
import { choice, object } from '#portal/ui/checks';
import { RadioGroup, Select } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Page } from '#portal/ui/page';
import { say } from '#portal/ui/say';

const OriginsQuery = graphql(`
  query NeedOrigins($programmeId: ID!, $institutionId: ID!) {
    needTemplates(programmeId: $programmeId) {
      id
      name
    }
    needs(institutionId: $institutionId, first: 50) {
      edges {
        node {
          id
          title
        }
      }
    }
  }
`);
const Create = graphql(`
  mutation CreateNeed($input: NewNeedInput!, $terms: TermsInput!) {
    createNeed(input: $input, terms: $terms) {
      id
    }
  }
`);
const FromTemplate = graphql(`
  mutation CreateNeedFromTemplate($input: NewNeedInput!, $templateId: ID!) {
    createNeedFromTemplate(input: $input, templateId: $templateId) {
      id
    }
  }
`);

const schema = object({
  place: choice(),
  origin: choice(),
  model: z.string(),
  template: z.string(),
  need: z.string(),
});
type Values = z.output<typeof schema>;

const MODELS = Object.keys(TOR_MODELS) as TorModel[];

/** Where a need belongs and from what its text begins; the draft has an address of its own from then on. */
export function NewNeed() {
  const t = useT();
  return (
    <Page
      title={t('need.new')}
      lead={t('need.newLead')}
      back={{ link: { to: '/needs' }, label: t('nav.needs') }}
    >
      <OwnPlaces>{(places) => <Begin places={places} />}</OwnPlaces>
    </Page>
  );
}

function Begin({ places }: { places: readonly OwnPlace[] }) {
  const t = useT();
  const navigate = useNavigate();
  const begin = useBegin(places);
  return (
    <Form
      schema={schema}
      values={{ place: places[0]?.value ?? '', origin: 'BLANK', model: '', template: '', need: '' }}
      send={t('need.begin')}
      submit={async (values) => {
        if (values.origin === 'SECTOR' && !values.model) return missing('model');
        if (values.origin === 'TEMPLATE' && !values.template) return missing('template');
        if (values.origin === 'COPY' && !values.need) return missing('need');
        const { problem, id } = await begin(values);
        if (problem) return problem;
        await navigate({ to: '/needs/$id/edit', params: { id } });
      }}
    >
      <Select name="place" label={t('need.for')} options={[...places]} />
      <Origin places={places} />
    </Form>
  );
}

const missing = (field: string) => ({
  kind: 'BAD_INPUT' as const,
  code: 'BAD_INPUT',
  sentence: '',
  fields: [{ field, problem: say('error.choose') }],
});

/** From what the text begins: nothing, a model, a template of the programme, or an earlier need of the institution. */
function Origin({ places }: { places: readonly OwnPlace[] }) {
  const t = useT();
  const { control } = useFormContext<Values>();
  const [chosen, origin] = useWatch({ control, name: ['place', 'origin'] });
  const { programmeId = '', institutionId = '' } = places.find(({ value }) => value === chosen) ?? {};
  const variables = { programmeId, institutionId };
  const [{ data }] = useQuery({ query: OriginsQuery, variables, pause: !programmeId });
  const templates = (data?.needTemplates ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const needs = (data?.needs.edges ?? []).map(({ node }) => ({
    value: node.id,
    label: node.title || t('need.untitled'),
  }));
  const models = MODELS.map((value) => ({ value, label: t(`torModel.${value}`) }));
  const origins = (['BLANK', 'SECTOR', 'TEMPLATE', 'COPY'] as const).filter(
    (value) =>
      value === 'BLANK' || value === 'SECTOR' || (value === 'TEMPLATE' ? templates : needs).length > 0,
  );
  return (
    <>
      <RadioGroup
        name="origin"
        label={t('need.origin')}
        options={origins.map((value) => ({
          value,
          label: t(`need.origin.${value}`),
          hint: t(`need.origin.${value}.hint`),
        }))}
      />
      {origin === 'SECTOR' && <Select name="model" label={t('need.modelSector')} options={models} />}
      {origin === 'TEMPLATE' && <Select name="template" label={t('need.template')} options={templates} />}
      {origin === 'COPY' && <Select name="need" label={t('need.earlier')} options={needs} />}
    </>
  );
}

/** Makes the draft, by the mutation of its origin. Answers its id. */
function useBegin(places: readonly OwnPlace[]) {
  const t = useT();
  const create = useAct(Create);
  const fromTemplate = useAct(FromTemplate);
  const duplicate = useAct(Duplicate);
  return async ({ place: chosen, origin, model, template, need }: Values) => {
    const { programmeId = '', institutionId = '' } = places.find(({ value }) => value === chosen) ?? {};
    const input = { programmeId, institutionId };
    if (origin === 'TEMPLATE') {
      const { problem, data } = await fromTemplate({ input, templateId: template });
      return { problem, id: data?.createNeedFromTemplate.id ?? '' };
    }
    if (origin === 'COPY') {
      const { problem, data } = await duplicate({ id: need });
      return { problem, id: data?.duplicateNeed.id ?? '' };
    }
    const known = origin === 'SECTOR' && MODELS.find((one) => one === model);
    const { problem, data } = await create({ input, terms: known ? modelTerms(known, t) : {} });
    return { problem, id: data?.createNeed.id ?? '' };
  };
}
