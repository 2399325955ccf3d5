import { useNavigate, useParams } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import { ASSOCIATION_FIELD, MEMBERSHIP_BAND } from '#portal/graphql/enums';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { ASSOCIATION_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { useCountries, useLanguages } from '#portal/parts/choices';
import { Load } from '#portal/parts/load';
import { SaveAssociationMutation } from '#portal/screens/associations/registry/association-data';
import { choice, choices, object, optionalWhole, text, wholeOrNull } from '#portal/ui/checks';
import { CheckboxGroup, Select, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Page } from '#portal/ui/page';
import { Repeat } from '#portal/ui/repeat';
import { toast } from '#portal/ui/toast';

/** What is there already; the registry has nothing of an association that has never said anything. */
const OwnQuery = graphql(`
  query OwnAssociation($id: ID!) {
    institution(id: $id) {
      id
      name
      country
    }
    associations {
      id
      residenceCountries
      heritageCountries
      fields
      languages
      founded
      members
      identifiers {
        scheme
        number
      }
    }
  }
`);
type Own = ResultOf<typeof OwnQuery>['associations'][number];

const coded = z.array(object({ code: choice() }));
const schema = object({
  residence: coded,
  heritage: coded,
  fields: choices(1),
  languages: coded,
  founded: optionalWhole(ASSOCIATION_LIMITS.founded),
  members: z.string(),
  identifiers: z.array(
    object({ scheme: text(ASSOCIATION_LIMITS.scheme), number: text(ASSOCIATION_LIMITS.number) }),
  ),
});
type Values = z.output<typeof schema>;

const codes = (list: readonly string[] = []) => list.map((code) => ({ code }));
const valuesOf = (own: Own | undefined, country: string): Values => ({
  residence: codes(own?.residenceCountries ?? [country]),
  heritage: codes(own?.heritageCountries ?? ['']),
  fields: [...(own?.fields ?? [])],
  languages: codes(own?.languages ?? ['']),
  founded: own?.founded ? String(own.founded) : '',
  members: own?.members ?? '',
  identifiers: own?.identifiers.map(({ scheme, number }) => ({ scheme, number })) ?? [],
});

/** An association says what it is beside what every institution says. */
export function EditAssociation() {
  const t = useT();
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Load query={OwnQuery} variables={{ id }} lines={8} fresh>
      {({ institution, associations }) => (
        <Page
          title={t('association.edit')}
          lead={t('association.editLead')}
          back={{ link: { to: '/institutions/$id', params: { id } }, label: institution.name }}
        >
          <AssociationForm
            id={id}
            values={valuesOf(
              associations.find((one) => one.id === id),
              institution.country,
            )}
          />
        </Page>
      )}
    </Load>
  );
}

function AssociationForm({ id, values }: { id: string; values: Values }) {
  const t = useT();
  const navigate = useNavigate();
  const save = useAct(SaveAssociationMutation);
  const submit = async ({
    residence,
    heritage,
    fields,
    languages,
    founded,
    members,
    identifiers,
  }: Values) => {
    const { problem } = await save({
      institutionId: id,
      association: {
        residenceCountries: residence.map(({ code }) => code),
        heritageCountries: heritage.map(({ code }) => code),
        fields: ASSOCIATION_FIELD.filter((field) => fields.includes(field)),
        languages: languages.map(({ code }) => code),
        founded: wholeOrNull(founded),
        members: MEMBERSHIP_BAND.find((band) => band === members) ?? null,
        identifiers,
      },
    });
    if (problem) return problem;
    toast(t('state.saved'));
    await navigate({ to: '/associations/$id', params: { id } });
  };
  return (
    <Form schema={schema} values={values} send={t('action.save')} submit={submit}>
      <Fields />
    </Form>
  );
}

function Fields() {
  const t = useT();
  const countries = useCountries();
  const languages = useLanguages();
  return (
    <>
      <Codes name="residence" label={t('association.residence')} options={countries} />
      <Codes name="heritage" label={t('association.heritage')} options={countries} />
      <CheckboxGroup
        name="fields"
        label={t('association.fields')}
        options={ASSOCIATION_FIELD.map((value) => ({ value, label: t(`association.field.${value}`) }))}
      />
      <Codes name="languages" label={t('association.languages')} options={languages} />
      <TextField name="founded" label={t('association.founded')} inputMode="numeric" width="short" optional />
      <Select
        name="members"
        label={t('association.members')}
        options={MEMBERSHIP_BAND.map((value) => ({ value, label: t(`association.members.${value}`) }))}
        optional
      />
      <Repeat
        name="identifiers"
        max={ASSOCIATION_LIMITS.identifiers}
        label={(number) => `${t('association.number')} ${String(number)}`}
        add={t('association.numberAdd')}
        blank={{ scheme: '', number: '' }}
      >
        {(prefix) => (
          <>
            <TextField
              name={`${prefix}.scheme`}
              label={t('association.scheme')}
              hint={t('association.schemeHint')}
              dir="ltr"
              width="medium"
            />
            <TextField name={`${prefix}.number`} label={t('association.number')} dir="ltr" width="medium" />
          </>
        )}
      </Repeat>
    </>
  );
}

/** One code or several. */
function Codes({
  name,
  label,
  options,
}: {
  name: 'residence' | 'heritage' | 'languages';
  label: string;
  options: { value: string; label: string }[];
}) {
  const t = useT();
  const max = name === 'languages' ? ASSOCIATION_LIMITS.languages : ASSOCIATION_LIMITS.countries;
  return (
    <Repeat
      name={name}
      max={max}
      label={(number) => `${label} ${String(number)}`}
      add={t('association.another', { what: label })}
      blank={{ code: '' }}
    >
      {(prefix) => <Select name={`${prefix}.code`} label={label} options={options} />}
    </Repeat>
  );
}
