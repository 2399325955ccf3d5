import { useParams } from '@tanstack/react-router';
import { graphql } from '#portal/graphql/graphql';
import { FocalPoints } from '#portal/screens/institution/focal-points';
import { PlaceHold } from '#portal/screens/staff/safeguarding/place-hold';
import { InstitutionReview } from '#portal/screens/staff/institution-review';
import { useFormat, useT } from '#portal/i18n/i18n';
import { SummaryList } from '#portal/ui/lists';
import { Load } from '#portal/ui/load';
import { Page } from '#portal/ui/page';
import { Notice, Tag } from '#portal/ui/text';

const InstitutionQuery = graphql(`
  query Institution($id: ID!) {
    institution(id: $id) {
      id
      name
      kind
      country
      city
      description
      website
      state
      version
      validUntil
      reviewComment
      commands
      focalPoints {
        accountId
        displayName
        email
        role
      }
    }
  }
`);

/** One institution: what it says of itself, how it stands, and its people. */
export function Institution() {
  const t = useT();
  const format = useFormat();
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Load query={InstitutionQuery} variables={{ id }} lines={8}>
      {({ institution }) => (
        <Page
          title={institution.name}
          actions={
            <Tag tone={institution.state === 'ACTIVE' ? 'good' : 'warm'}>
              {t(`institutionState.${institution.state}`)}
            </Tag>
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
                { label: t('institution.description'), value: <p dir="auto">{institution.description}</p> },
                {
                  label: t('institution.website'),
                  value: institution.website && <bdi>{institution.website}</bdi>,
                },
                {
                  label: t('institution.validUntil'),
                  value: institution.validUntil && format.day(institution.validUntil),
                },
              ]}
            />
            {institution.focalPoints.length > 0 && (
              <FocalPoints institutionId={institution.id} people={institution.focalPoints} />
            )}
          </div>
        </Page>
      )}
    </Load>
  );
}
