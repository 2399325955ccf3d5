import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { NeedForm, type NeedValues } from '#portal/screens/institution/need-form';
import { useAct } from '#portal/graphql/act';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { Load } from '#portal/ui/load';
import { Page } from '#portal/ui/page';
import { EmptyState } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const DraftQuery = graphql(`
  query NeedDraft($id: ID!) {
    need(id: $id) {
      id
      revision
      title
      objective
      modality
      place
      startsOn
      endsOn
      deadline
      weeklyHours
      positions
      sector
      clearanceLevel
      licence
      yearsPreferred
      childContact
      outputs {
        text
        indicator
        target
      }
      counterparts {
        role
        people
      }
      languages {
        code
        minimum
        preferred
      }
      skills {
        conceptUri
        level
        essential
      }
    }
  }
`);
const PlacesQuery = graphql(`
  query NeedPlaces {
    myInstitutions {
      id
      name
      programmeIds
    }
    programmes {
      id
      name
      state
    }
  }
`);
const CreateMutation = graphql(`
  mutation CreateNeed($place: NewNeedInput!, $terms: TermsInput!, $key: String!) {
    createNeed(place: $place, terms: $terms, idempotencyKey: $key)
  }
`);
export const EditMutation = graphql(`
  mutation EditNeed($id: ID!, $revision: Int!, $terms: TermsInput!) {
    editNeed(id: $id, revision: $revision, terms: $terms) {
      id
    }
  }
`);

const EMPTY: NeedValues = {
  title: '',
  objective: '',
  modality: '',
  place: '',
  startsOn: '',
  endsOn: '',
  deadline: '',
  weeklyHours: '',
  positions: '1',
  sector: '',
  clearanceLevel: '0',
  licence: '',
  yearsPreferred: '',
  childContact: 'NONE',
  outputs: [],
  counterparts: [],
  languages: [],
  skills: [],
};

function valuesOf(need: ResultOf<typeof DraftQuery>['need']): NeedValues {
  return {
    title: need.title,
    objective: need.objective,
    modality: need.modality ?? '',
    place: need.place ?? '',
    startsOn: need.startsOn ?? '',
    endsOn: need.endsOn ?? '',
    deadline: need.deadline ?? '',
    weeklyHours: String(need.weeklyHours ?? ''),
    positions: String(need.positions),
    sector: need.sector ?? '',
    clearanceLevel: String(need.clearanceLevel),
    licence: need.licence ?? '',
    yearsPreferred: String(need.yearsPreferred ?? ''),
    childContact: need.childContact,
    outputs: need.outputs.map(({ text, indicator, target }) => ({
      text,
      indicator,
      target: String(target ?? ''),
    })),
    counterparts: need.counterparts.map(({ role, people }) => ({ role, people: String(people) })),
    languages: need.languages.map(({ code, minimum, preferred }) => ({ code, minimum, preferred })),
    skills: need.skills.map(({ conceptUri, level, essential }) => ({
      conceptUri,
      level: String(level),
      essential,
    })),
  };
}

export function NewNeed() {
  const t = useT();
  const navigate = useNavigate();
  const create = useAct(CreateMutation);
  const [chosen, setChosen] = useState('');
  return (
    <Page
      title={t('need.new')}
      lead={t('need.newLead')}
      back={{ link: { to: '/needs' }, label: t('nav.needs') }}
    >
      <Load query={PlacesQuery} variables={{}}>
        {({ myInstitutions, programmes }) => {
          const places = myInstitutions.flatMap((institution) =>
            programmes
              .filter(({ id }) => institution.programmeIds.includes(id))
              .map((programme) => ({
                key: `${institution.id} ${programme.id}`,
                institutionId: institution.id,
                programmeId: programme.id,
                label: `${institution.name} · ${programme.name}`,
              })),
          );
          const place = places.find(({ key }) => key === chosen) ?? places[0];
          if (!place)
            return <EmptyState title={t('institution.none')}>{t('institution.noneText')}</EmptyState>;
          return (
            <div className="stack stack-l">
              <label className="field">
                <span className="field-label">{t('need.for')}</span>
                <select
                  className="input"
                  data-width="medium"
                  value={place.key}
                  onChange={(event) => setChosen(event.target.value)}
                >
                  {places.map(({ key, label }) => (
                    <option key={key} value={key}>
                      {label}
                    </option>
                  ))}
                </select>
              </label>
              <NeedForm
                values={EMPTY}
                save={async (terms) => {
                  const { problem, data } = await create({
                    place: { institutionId: place.institutionId, programmeId: place.programmeId },
                    terms,
                    key: crypto.randomUUID(),
                  });
                  if (problem) return problem;
                  await navigate({ to: '/needs/$id', params: { id: data.createNeed } });
                }}
              />
            </div>
          );
        }}
      </Load>
    </Page>
  );
}

export function EditNeed() {
  const t = useT();
  const navigate = useNavigate();
  const edit = useAct(EditMutation);
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Page
      title={t('need.edit')}
      back={{ link: { to: '/needs/$id', params: { id } }, label: t('candidacy.need') }}
    >
      <Load query={DraftQuery} variables={{ id }} lines={10}>
        {({ need }) => (
          <NeedForm
            values={valuesOf(need)}
            save={async (terms) => {
              const { problem } = await edit({ id, revision: need.revision, terms });
              if (problem) return problem;
              toast(t('state.saved'));
              await navigate({ to: '/needs/$id', params: { id } });
            }}
          />
        )}
      </Load>
    </Page>
  );
}
