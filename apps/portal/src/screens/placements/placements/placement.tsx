import { useParams } from '@tanstack/react-router';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { usePerson } from '#portal/parts/session';
import { StatusCard } from '#portal/parts/status';
import { offers } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';
import { workPart } from '#portal/parts/work-part';
import { SupportList } from '#portal/screens/marketplace/needs/support-list';
import { PlacementOverview } from '#portal/screens/placements/placements/overview';
import { PLACEMENT_STEPS } from '#portal/screens/placements/placements/placement-steps';
import { type Work, WorkQuery } from '#portal/screens/placements/placements/work';
import { PlacementMoneyPart } from '#portal/screens/placements/spending/placement-money-part';
import { OwnStoryPart } from '#portal/screens/placements/stories/own-story-part';
import { TravelPart } from '#portal/screens/placements/travel/travel-part';
import { ButtonLink } from '#portal/ui/button';
import { SummaryList } from '#portal/ui/lists';
import { Page } from '#portal/ui/page';
import { Notice } from '#portal/ui/text';

const CaseWork = workPart(
  async () => (await import('#portal/screens/placements/placements/placement-work')).PlacementWork,
);

/** A placement that came to its end, of which a story can be written. */
const TOLD_OF = ['placement.completed', 'placement.followUp', 'placement.closed'];

/** The other side: for the professional the institution, for the others the professional. */
function Counterpart({ placement }: { placement: Work }) {
  const isOwn = usePerson()?.professionalId === placement.professionalId;
  return <bdi>{isOwn ? placement.about.institutionName : placement.professionalName}</bdi>;
}

/** Cancelling is at the end of the page, apart from the other steps. */
const onward = ({ command }: Work['steps'][number]) => command !== 'CANCEL';

/** One placement: its status, its terms, its parts and its course. */
export function Placement() {
  const t = useT();
  const format = useFormat();
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <Load query={WorkQuery} variables={{ id }} lines={8}>
      {({ placement }) => (
        <Page
          title={placement.about.needTitle}
          lead={<Counterpart placement={placement} />}
          actions={
            <ButtonLink to="/needs/$id" params={{ id: placement.needId }} tone="quiet">
              {t('candidacy.need')}
            </ButtonLink>
          }
        >
          <div className="stack stack-l">
            <StatusCard of={placement.status} />
            {offers(placement, 'ACCEPT') && <Notice title={t('offer.title')}>{t('offer.means')}</Notice>}
            <Steps id={placement.id} steps={placement.steps.filter(onward)} specs={PLACEMENT_STEPS} />
            <SummaryList
              rows={[
                { label: t('need.where'), value: format.country(placement.country) },
                { label: t('need.modality'), value: t(`modality.${placement.modality}`) },
                {
                  label: t('need.dates'),
                  value: t('need.fromTo', {
                    from: format.day(placement.startsOn),
                    to: format.day(placement.earlyEnd?.endedOn ?? placement.endsOn),
                  }),
                },
                ...(placement.earlyEnd
                  ? [{ label: t('end.planned'), value: format.day(placement.endsOn) }]
                  : []),
                { label: t('need.weeklyHours'), value: t('need.hours', { count: placement.weeklyHours }) },
              ]}
            />
            <SupportList title={t('support.offered')} of={placement.support} />
            <CaseWork of={placement} />
            <PlacementOverview placement={placement} />
            {placement.acceptedAt && placement.modality !== 'VIRTUAL' && <TravelPart placement={placement} />}
            {placement.acceptedAt && <PlacementMoneyPart placementId={placement.id} />}
            <Told placement={placement} />
            <Steps
              id={placement.id}
              steps={placement.steps.filter((step) => !onward(step))}
              specs={PLACEMENT_STEPS}
            />
          </div>
        </Page>
      )}
    </Load>
  );
}

/** The story that a professional can tell once the work is over. */
function Told({ placement: { id, professionalId, status } }: { placement: Work }) {
  const isOwn = usePerson()?.professionalId === professionalId;
  return isOwn && TOLD_OF.includes(status.key) && <OwnStoryPart placementId={id} />;
}
