import { useParams } from '@tanstack/react-router';
import { useAct } from '#portal/graphql/act';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { may, usePerson } from '#portal/parts/session';
import {
  type Association,
  AssociationQuery,
  CheckNumberMutation,
} from '#portal/screens/associations/registry/association-data';
import { Button, ButtonLink } from '#portal/ui/button';
import { SummaryList } from '#portal/ui/lists';
import { Page } from '#portal/ui/page';
import { problemText } from '#portal/ui/problem';
import { Tag } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

/** One association, for anyone. */
export function AssociationScreen() {
  const t = useT();
  const format = useFormat();
  const { id } = useParams({ strict: false }) as { id: string };
  const isOwn = usePerson()?.memberships.some(({ institutionId }) => institutionId === id) ?? false;
  return (
    <Load query={AssociationQuery} variables={{ id }} lines={8}>
      {({ association }) => (
        <Page
          title={association.name}
          lead={
            <bdi>{[association.city, format.country(association.country)].filter(Boolean).join(', ')}</bdi>
          }
          back={{ link: { to: '/associations' }, label: t('association.all') }}
          actions={
            isOwn && (
              <ButtonLink to="/institutions/$id/association" params={{ id }} tone="quiet">
                {t('association.edit')}
              </ButtonLink>
            )
          }
        >
          <div className="stack stack-l">
            <p className="prose keep-lines" dir="auto">
              {association.description}
            </p>
            <Facts association={association} />
            <p>
              <ButtonLink to="/find-help" tone="quiet">
                {t('nav.findHelp')}
              </ButtonLink>
            </p>
          </div>
        </Page>
      )}
    </Load>
  );
}

function Facts({ association }: { association: Association }) {
  const t = useT();
  const format = useFormat();
  const { residenceCountries, heritageCountries, fields, languages, founded, members, website } = association;
  return (
    <SummaryList
      rows={[
        { label: t('association.residence'), value: format.list(residenceCountries.map(format.country)) },
        { label: t('association.heritage'), value: format.list(heritageCountries.map(format.country)) },
        {
          label: t('association.fields'),
          value: format.list(fields.map((field) => t(`association.field.${field}`))),
        },
        { label: t('association.languages'), value: format.list(languages.map(format.language)) },
        { label: t('association.founded'), value: founded === null ? null : String(founded) },
        { label: t('association.members'), value: members && t(`association.members.${members}`) },
        { label: t('association.numbers'), value: <Numbers association={association} /> },
        {
          label: t('hosts.website'),
          value: website && (
            <a href={website} rel="noreferrer nofollow" dir="ltr">
              {website}
            </a>
          ),
        },
      ]}
    />
  );
}

/** Its numbers in registers; staff say that they have found one. */
function Numbers({ association: { id, identifiers } }: { association: Association }) {
  const t = useT();
  const format = useFormat();
  const person = usePerson();
  const check = useAct(CheckNumberMutation);
  const mayCheck = may(person, 'ASSOCIATION_CHECK');
  const act = async (scheme: string) => {
    const { problem } = await check({ institutionId: id, scheme });
    toast(problem ? problemText(t, problem) : t('state.done'));
  };
  if (identifiers.length === 0) return <>{t('association.unregistered')}</>;
  return (
    <ul>
      {identifiers.map(({ scheme, number, checkedOn }) => (
        <li key={scheme}>
          <bdi>
            {scheme}-{number}
          </bdi>{' '}
          {checkedOn ? (
            <Tag tone="good">{t('association.checked', { when: format.day(checkedOn) })}</Tag>
          ) : (
            <Tag tone="info">{t('association.declared')}</Tag>
          )}{' '}
          {mayCheck && !checkedOn && (
            <Button size="small" tone="quiet" onClick={() => void act(scheme)}>
              {t('association.check')}
              <span className="visually-hidden"> {scheme}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
