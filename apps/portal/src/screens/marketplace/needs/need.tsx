import { Link, useParams } from '@tanstack/react-router';
import { useRef } from 'react';
import { useQuery } from 'urql';
import { graphql } from '#portal/graphql/graphql';
import { useLocale, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { usePerson } from '#portal/parts/session';
import { offers } from '#portal/parts/steps/step-spec';
import { workPart } from '#portal/parts/work-part';
import { ApplyForm } from '#portal/screens/marketplace/candidacies/apply';
import { ExplanationView } from '#portal/screens/marketplace/matching/explanation';
import { ExplanationFragment, readExplanation } from '#portal/screens/marketplace/matching/explanation-data';
import { failedGates } from '#portal/screens/marketplace/matching/explanation-gates';
import { NeedFacts, NeedFactsFragment } from '#portal/screens/marketplace/needs/need-facts';
import { NeedForReviewers } from '#portal/screens/marketplace/needs/need-review';
import { SaveNeedPart } from '#portal/screens/marketplace/saved/save-parts';
import { Button } from '#portal/ui/button';
import { Page, Section } from '#portal/ui/page';
import { Tag } from '#portal/ui/text';

const NeedQuery = graphql(
  `
    query Need($id: ID!) {
      need(id: $id) {
        id
        title
        state
        institution {
          name
        }
        institutionId
        ...NeedFacts
      }
    }
  `,
  [NeedFactsFragment],
);

const ExplainQuery = graphql(
  `
    query ExplainMatch($needId: ID!, $professionalId: ID!, $locale: Locale!) {
      explainMatch(needId: $needId, professionalId: $professionalId) {
        ...Explanation
      }
    }
  `,
  [ExplanationFragment],
);

const OwnCandidacyQuery = graphql(`
  query OwnCandidacy($needId: ID!, $professionalId: ID!) {
    candidacies(needId: $needId, professionalId: $professionalId, first: 1) {
      edges {
        node {
          id
          status {
            key
            sentence
          }
          steps {
            command
          }
        }
      }
    }
  }
`);

const CaseWork = workPart(async () => (await import('#portal/parts/on-behalf/done-on-behalf')).DoneOnBehalf);

/** A need's page: the terms for everyone, the fit for the professional, the decisions for institution and staff. */
export function Need() {
  const t = useT();
  const person = usePerson();
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Load query={NeedQuery} variables={{ id }} lines={10}>
      {({ need }) => {
        const insider =
          person?.memberships.some(({ institutionId }) => institutionId === need.institutionId) ||
          (person?.grants.length ?? 0) > 0;
        return (
          <Page
            title={need.title || t('need.untitled')}
            lead={
              <Link to="/hosts/$id" params={{ id: need.institutionId }} dir="auto">
                {need.institution.name}
              </Link>
            }
            back={{
              link: { to: insider ? '/needs' : '/matches' },
              label: t(insider ? 'nav.needs' : 'nav.matches'),
            }}
            actions={
              <>
                {!insider && need.state === 'PUBLISHED' && <SaveNeedPart need={need} />}
                <Tag tone="brand">{t(`needState.${need.state}`)}</Tag>
              </>
            }
          >
            <div className="stack stack-l">
              {insider && <NeedForReviewers id={need.id} />}
              <CaseWork id={need.id} />
              {person?.professionalId && <Fit needId={need.id} professionalId={person.professionalId} />}
              <NeedFacts of={need} />
            </div>
          </Page>
        );
      }}
    </Load>
  );
}

/** How well the reader fits, and the way to apply or to what has come of it. */
function Fit({ needId, professionalId }: { needId: string; professionalId: string }) {
  const t = useT();
  const locale = useLocale();
  const [{ data }] = useQuery({ query: OwnCandidacyQuery, variables: { needId, professionalId } });
  const own = data?.candidacies.edges[0]?.node;
  const [{ data: fit }] = useQuery({ query: ExplainQuery, variables: { needId, professionalId, locale } });
  // What keeps the reader out is read before the way to apply.
  const isKeptOut = fit !== undefined && failedGates(readExplanation(fit.explainMatch).gates).length > 0;
  const form = useRef<HTMLDetailsElement>(null);
  const openForm = () => {
    if (!form.current) return;
    form.current.open = true;
    form.current.scrollIntoView();
    form.current.querySelector('textarea')?.focus();
  };
  const mayApply = data && (!own || offers(own, 'APPLY'));
  const apply = mayApply && (
    <details className="card" ref={form}>
      <summary>{t('apply.open')}</summary>
      <ApplyForm needId={needId} />
    </details>
  );
  return (
    <>
      {own && (
        <p className="notice" data-tone="info">
          <Link to="/candidacies/$id" params={{ id: own.id }}>
            {own.status.sentence}
          </Link>
        </p>
      )}
      {!isKeptOut && apply}
      <Section title={t(isKeptOut ? 'match.notNowYou' : 'match.why')}>
        <Load query={ExplainQuery} variables={{ needId, professionalId, locale }}>
          {({ explainMatch }) => <ExplanationView of={explainMatch} own />}
        </Load>
      </Section>
      {isKeptOut && apply}
      {mayApply && !isKeptOut && (
        <div className="sticky-apply">
          <Button onClick={openForm}>{t('apply.open')}</Button>
        </div>
      )}
    </>
  );
}
