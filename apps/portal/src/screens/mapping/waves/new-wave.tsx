import { useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useAct } from '#portal/graphql/act';
import { LINKABILITY } from '#portal/graphql/enums';
import { graphql } from '#portal/graphql/graphql';
import { WAVE_LIMITS } from '#portal/graphql/limits';
import { useFormat, useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { useProgrammes } from '#portal/parts/programmes';
import { QuestionnairesQuery } from '#portal/screens/mapping/questionnaires/questionnaire-data';
import { choice, day, object, whole } from '#portal/ui/checks';
import { DateField, RadioGroup, Select, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';

const Create = graphql(`
  mutation CreateWave($wave: NewWaveInput!) {
    createWave(wave: $wave) {
      id
    }
  }
`);
const schema = object({
  questionnaireId: choice(),
  place: choice(),
  linkability: choice(),
  closesOn: day(),
  minimum: whole(WAVE_LIMITS.minimum),
});

/** Where an analyst begins a survey: what is asked, of whom, until when, and what people are promised. */
export function NewWave() {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const create = useAct(Create);
  const [{ data }] = useQuery({ query: QuestionnairesQuery, variables: {} });
  const programmes = useProgrammes();
  const places = programmes.flatMap(({ id, name, heritageCountries }) =>
    heritageCountries.map((country) => ({
      value: `${id} ${country}`,
      label: `${format.country(country)} · ${name}`,
    })),
  );
  return (
    <AreaPage
      title={t('wave.new')}
      lead={t('wave.newLead')}
      back={{ link: { to: '/staff/surveys' }, label: t('staff.area.surveys') }}
    >
      <Form
        schema={schema}
        values={{ questionnaireId: '', place: '', linkability: '', closesOn: '', minimum: '30' }}
        send={t('action.save')}
        submit={async ({ place, linkability, minimum, ...values }) => {
          const [programmeId = '', country = ''] = place.split(' ');
          const promise = LINKABILITY.find((one) => one === linkability) ?? 'NONE';
          const { data: made, problem } = await create({
            wave: {
              ...{ ...values, programmeId, country, linkability: promise },
              ...{ minimum: Number(minimum), targets: [] },
            },
          });
          if (problem) return problem;
          await navigate({ to: '/staff/surveys/$id', params: { id: made.createWave.id } });
        }}
      >
        <Select
          name="questionnaireId"
          label={t('wave.questionnaire')}
          options={(data?.questionnaires ?? []).map(({ id, title }) => ({
            value: id,
            label: title || t('wave.untitled'),
          }))}
        />
        <Select name="place" label={t('wave.ofWhom')} options={places} />
        <RadioGroup
          name="linkability"
          label={t('wave.linkability')}
          hint={t('wave.linkabilityHint')}
          options={LINKABILITY.map((value) => ({
            value,
            label: t(`wave.linkability.${value}`),
            hint: t(`wave.linkability.${value}.hint`),
          }))}
        />
        <DateField name="closesOn" label={t('wave.closesOn')} />
        <TextField
          name="minimum"
          label={t('wave.minimum')}
          hint={t('wave.minimumHint')}
          inputMode="numeric"
          width="short"
        />
      </Form>
    </AreaPage>
  );
}
