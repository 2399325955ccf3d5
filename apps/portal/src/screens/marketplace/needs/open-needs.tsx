import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { useCountries, useModalities } from '#portal/parts/choices';
import { Filter, Search } from '#portal/parts/filters/filters';
import { Load } from '#portal/parts/load';
import { Rows } from '#portal/parts/rows';
import { usePerson } from '#portal/parts/session';
import { type AskedNeeds, askedNeeds } from '#portal/screens/marketplace/needs/asked-needs';
import { NeedTerms } from '#portal/screens/marketplace/needs/need-facts';
import { OpenNeedCard, OpenNeedCardFragment } from '#portal/screens/marketplace/needs/open-need-card';
import { SaveNeedPart, SaveSearchPart } from '#portal/screens/marketplace/saved/save-parts';
import { Button, ButtonLink } from '#portal/ui/button';
import { Page } from '#portal/ui/page';
import { EmptyState } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const ListQuery = graphql(
  `
    query OpenNeeds($country: CountryCode, $text: SearchText, $modality: Modality, $after: Cursor) {
      openNeeds(country: $country, text: $text, modality: $modality, first: 12, after: $after) {
        edges {
          node {
            id
            ...OpenNeedCard
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [OpenNeedCardFragment],
);
const NeedQuery = graphql(`
  query OpenNeed($id: ID!) {
    openNeed(id: $id) {
      id
      title
      institution
      institutionId
      objective
      country
      place
      modality
      startsOn
      endsOn
      deadline
      weeklyHours
      positions
      support {
        kind
        payer
        amount
        currency
        per
      }
      languages {
        code
        minimum
      }
      skills {
        conceptUri
        level
        essential
      }
    }
  }
`);
type OpenNeed = ResultOf<typeof NeedQuery>['openNeed'];

/** What institutions look for, for anyone to read; the address keeps what is asked, so that it can be shared. */
export function OpenNeeds() {
  const t = useT();
  const countries = useCountries();
  const asked: AskedNeeds = useSearch({ strict: false });
  const navigate = useNavigate();
  const ask = (more: Partial<Record<keyof AskedNeeds, string>>) =>
    void navigate({ to: '/open-needs', search: askedNeeds({ ...asked, ...more }), replace: true });
  return (
    <Page title={t('open.title')} lead={t('open.lead')}>
      <div className="stack stack-l">
        <div className="form-grid">
          <Search label={t('needs.search')} value={asked.text ?? ''} onChange={(text) => ask({ text })} />
          <Filter
            label={t('heritage.country')}
            value={asked.country ?? ''}
            options={countries}
            none={t('open.anyCountry')}
            onChange={(country) => ask({ country })}
          />
          <Filter
            label={t('open.modality')}
            value={asked.modality ?? ''}
            options={useModalities()}
            none={t('open.anyModality')}
            onChange={(modality) => ask({ modality })}
          />
        </div>
        <SaveSearchPart asked={asked} />
        <Rows
          query={ListQuery}
          variables={{
            country: asked.country ?? null,
            text: asked.text ?? null,
            modality: asked.modality ?? null,
          }}
          of={({ openNeeds }) => openNeeds}
          empty={
            <EmptyState title={t('needs.none')}>
              <ButtonLink to="/open-needs" search={{}} tone="quiet">
                {t('open.clear')}
              </ButtonLink>
            </EmptyState>
          }
        >
          {(needs) => (
            <ul className="cols">
              {needs.map((need) => (
                <OpenNeedCard key={need.id} of={need} />
              ))}
            </ul>
          )}
        </Rows>
      </div>
    </Page>
  );
}

/** The public part of one need, and the way to apply. */
export function OpenNeedScreen() {
  const t = useT();
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Load query={NeedQuery} variables={{ id }} lines={8}>
      {({ openNeed }) => (
        <Page
          title={openNeed.title}
          lead={
            openNeed.institution && (
              <Link to="/hosts/$id" params={{ id: openNeed.institutionId }} dir="auto">
                {openNeed.institution}
              </Link>
            )
          }
          back={{ link: { to: '/open-needs' }, label: t('open.title') }}
          actions={
            <>
              <SaveNeedPart need={openNeed} />
              <Share title={openNeed.title} />
            </>
          }
        >
          <Facts need={openNeed} />
        </Page>
      )}
    </Load>
  );
}

function Facts({ need }: { need: OpenNeed }) {
  const t = useT();
  const person = usePerson();
  return (
    <div className="stack stack-l">
      <NeedTerms need={need} />
      <div className="actions">
        {person ? (
          <ButtonLink to="/needs/$id" params={{ id: need.id }}>
            {t('open.more')}
          </ButtonLink>
        ) : (
          <>
            <ButtonLink to="/register">{t('open.join')}</ButtonLink>
            <ButtonLink to="/sign-in" search={{ to: `/needs/${need.id}` }} tone="quiet">
              {t('nav.signIn')}
            </ButtonLink>
          </>
        )}
      </div>
    </div>
  );
}

/** Hands the address of this page on: by what the device has for it, or as a copy. */
function Share({ title }: { title: string }) {
  const t = useT();
  const share = async () => {
    const url = window.location.href;
    const isShared = await navigator.share?.({ title, url }).then(
      () => true,
      () => true,
    );
    if (isShared) return;
    await navigator.clipboard.writeText(url);
    toast(t('open.copied'));
  };
  return (
    <Button tone="quiet" onClick={() => void share()}>
      {t('open.share')}
    </Button>
  );
}
