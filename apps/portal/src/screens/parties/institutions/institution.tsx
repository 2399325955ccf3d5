import { useParams } from '@tanstack/react-router';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { PlaceHold } from '#portal/parts/place-hold';
import { SentInvitationFragment } from '#portal/parts/sent-invitations';
import { belongs, may, usePerson } from '#portal/parts/session';
import { StepFragment } from '#portal/parts/steps/step-spec';
import { useSectors } from '#portal/parts/taxonomy/taxonomy';
import { workPart } from '#portal/parts/work-part';
import { FocalPoints } from '#portal/screens/parties/institutions/focal-points';
import { InstitutionReview } from '#portal/screens/parties/institutions/institution-review';
import { ButtonLink } from '#portal/ui/button';
import { SummaryList } from '#portal/ui/lists';
import { Page, Section } from '#portal/ui/page';
import { Notice, Tag, Tile } from '#portal/ui/text';

const InstitutionQuery = graphql(
  `
    query Institution($id: ID!) {
      institution(id: $id) {
        id
        name
        kind
        country
        city
        description
        website
        sector
        timeZone
        state
        version
        validUntil
        reviewComment
        steps {
          command
          ...StepParts
        }
        response {
          asked
          answered
          medianDays
        }
        focalPoints {
          accountId
          displayName
          email
          role
        }
        invitations {
          ...SentInvitationParts
        }
      }
    }
  `,
  [SentInvitationFragment, StepFragment],
);

const CaseWork = workPart(
  async () => (await import('#portal/screens/parties/institutions/institution-work')).InstitutionWork,
);

/** One institution: what it says of itself, its status, and its people. */
export function Institution() {
  const t = useT();
  const format = useFormat();
  const { id } = useParams({ strict: false }) as { id: string };
  const person = usePerson();
  const isOwn = person?.memberships.some(({ institutionId }) => institutionId === id) ?? false;
  const isStaff = person !== null && belongs(person, 'staff');
  const mayEdit = may(person, 'INSTITUTION_MANAGE') && (isOwn || isStaff);
  return (
    <Load query={InstitutionQuery} variables={{ id }} lines={8}>
      {({ institution }) => (
        <Page
          title={institution.name}
          back={isOwn ? { link: { to: '/institutions' }, label: t('nav.institutions') } : undefined}
          actions={
            <>
              <Tag tone={institution.state === 'ACTIVE' ? 'good' : 'warm'}>
                {t(`institutionState.${institution.state}`)}
              </Tag>
              {mayEdit && (
                <ButtonLink to="/institutions/$id/services" params={{ id }} tone="quiet">
                  {t('institution.services')}
                </ButtonLink>
              )}
              {mayEdit && (
                <ButtonLink to="/institutions/$id/safeguarding" params={{ id }} tone="quiet">
                  {t('institution.safeguarding')}
                </ButtonLink>
              )}
              {mayEdit && institution.kind === 'ASSOCIATION' && (
                <ButtonLink to="/institutions/$id/association" params={{ id }} tone="quiet">
                  {t('institution.association')}
                </ButtonLink>
              )}
              {isOwn && (
                <ButtonLink to="/referrals" tone="quiet">
                  {t('institution.referrals')}
                </ButtonLink>
              )}
              {institution.state === 'ACTIVE' && (isOwn || isStaff) && (
                <ButtonLink to="/institutions/$id/figures" params={{ id }} tone="quiet">
                  {t('institution.figures')}
                </ButtonLink>
              )}
              {mayEdit && (
                <ButtonLink to="/institutions/$id/edit" params={{ id }} tone="quiet">
                  {t('institution.edit')}
                </ButtonLink>
              )}
            </>
          }
        >
          <div className="stack stack-l">
            {institution.reviewComment && (
              <Notice tone="warm" title={t('institution.comment')}>
                {institution.reviewComment}
              </Notice>
            )}
            <div className="row">
              <InstitutionReview institution={institution} />
              <PlaceHold subject="INSTITUTION" id={institution.id} />
            </div>
            <SummaryList
              rows={[
                { label: t('institution.kind'), value: t(`institutionKind.${institution.kind}`) },
                {
                  label: t('need.where'),
                  value: [institution.city, format.country(institution.country)].filter(Boolean).join(', '),
                },
                {
                  label: t('need.sector'),
                  value: institution.sector && <Sector code={institution.sector} />,
                },
                { label: t('institution.description'), value: <p dir="auto">{institution.description}</p> },
                {
                  label: t('institution.website'),
                  value: institution.website && <bdi>{institution.website}</bdi>,
                },
                {
                  label: t('settings.timeZone'),
                  value: <bdi>{institution.timeZone.replaceAll('_', ' ')}</bdi>,
                },
                {
                  label: t('institution.validUntil'),
                  value: institution.validUntil && format.day(institution.validUntil),
                },
              ]}
            />
            <Response of={institution.response} />
            {institution.focalPoints.length > 0 && (
              <FocalPoints
                institutionId={institution.id}
                people={institution.focalPoints}
                invitations={institution.invitations}
              />
            )}
            <CaseWork id={institution.id} />
          </div>
        </Page>
      )}
    </Load>
  );
}

function Sector({ code }: { code: string }) {
  const label = useSectors(code).find(({ value }) => value === code)?.label;
  return <bdi>{label ?? code}</bdi>;
}

/** How it answers applications, with what is counted. */
function Response({ of }: { of: ResultOf<typeof InstitutionQuery>['institution']['response'] }) {
  const t = useT();
  const format = useFormat();
  const { asked, answered, medianDays } = of;
  return (
    <Section title={t('response.title')}>
      {asked === 0 ? (
        <p className="muted">{t('response.none')}</p>
      ) : (
        <div className="cols">
          <Tile
            label={t('response.rate')}
            figure={format.percent(answered / asked)}
            hint={t('response.count', { answered, asked })}
          />
          {medianDays !== null && (
            <Tile
              label={t('response.days')}
              figure={t('response.inDays', { days: Math.round(medianDays) })}
              hint={t('response.daysHint')}
            />
          )}
        </div>
      )}
      <p className="muted small prose">{t('response.definition')}</p>
    </Section>
  );
}
