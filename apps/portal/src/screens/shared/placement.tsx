import { useParams } from '@tanstack/react-router';
import { graphql } from '#portal/graphql/graphql';
import { Clearances } from '#portal/screens/shared/clearances';
import { PLACEMENT_STEPS } from '#portal/screens/shared/placement-steps';
import { StandingCard, StandingFragment } from '#portal/screens/shared/standing';
import { Steps } from '#portal/screens/shared/steps';
import { StaffPart } from '#portal/screens/staff/staff-part';
import { useFormat, useT } from '#portal/i18n/i18n';
import { SummaryList } from '#portal/ui/lists';
import { Load } from '#portal/ui/load';
import { Page } from '#portal/ui/page';
import { ButtonLink } from '#portal/ui/button';

const PlacementQuery = graphql(
  `
    query Placement($id: ID!) {
      placement(id: $id) {
        id
        needId
        country
        modality
        startsOn
        endsOn
        weeklyHours
        commands
        standing {
          ...StandingParts
        }
      }
    }
  `,
  [StandingFragment],
);
/** One placement: how it stands, its terms, and the checks before it begins. */
export function Placement() {
  const t = useT();
  const format = useFormat();
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Load query={PlacementQuery} variables={{ id }} lines={8}>
      {({ placement }) => (
        <Page
          title={t('placement.title')}
          actions={
            <ButtonLink to="/needs/$id" params={{ id: placement.needId }} tone="quiet">
              {t('candidacy.need')}
            </ButtonLink>
          }
        >
          <div className="stack stack-l">
            <StandingCard of={placement.standing} />
            <Steps id={placement.id} commands={placement.commands} specs={PLACEMENT_STEPS} />
            <StaffPart of="placement" id={placement.id} />
            <SummaryList
              rows={[
                { label: t('need.where'), value: format.country(placement.country) },
                { label: t('need.modality'), value: t(`modality.${placement.modality}`) },
                {
                  label: t('need.dates'),
                  value: t('need.fromTo', {
                    from: format.day(placement.startsOn),
                    to: format.day(placement.endsOn),
                  }),
                },
                { label: t('need.weeklyHours'), value: t('need.hours', { count: placement.weeklyHours }) },
              ]}
            />
            <Clearances placementId={placement.id} />
          </div>
        </Page>
      )}
    </Load>
  );
}
