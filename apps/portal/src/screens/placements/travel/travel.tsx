import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { may, usePerson } from '#portal/parts/session';
import type { Work } from '#portal/screens/placements/placements/work';
import { type Plan, TravelQuery } from '#portal/screens/placements/travel/travel-data';
import { TravelForm } from '#portal/screens/placements/travel/travel-form';
import { SummaryList } from '#portal/ui/lists';
import { Section } from '#portal/ui/page';
import { Notice } from '#portal/ui/text';

/** How somebody gets to a placement and back: read by both sides and staff, planned by the traveller and staff. */
export function Travel({ placement: { id, professionalId } }: { placement: Work }) {
  const t = useT();
  const person = usePerson();
  if (!may(person, 'TRAVEL_READ')) return null;
  const isTraveller = person?.professionalId === professionalId;
  const mayPlan = isTraveller || ((person?.grants.length ?? 0) > 0 && may(person, 'TRAVEL_WRITE'));
  return (
    <Section title={t('travel.title')}>
      <Load query={TravelQuery} variables={{ id }} lines={3}>
        {({ travelPlan }) => (
          <>
            {travelPlan ? <Shown plan={travelPlan} /> : <p className="muted">{t('travel.none')}</p>}
            {mayPlan && <TravelForm placementId={id} plan={travelPlan} />}
          </>
        )}
      </Load>
    </Section>
  );
}

function Shown({ plan: { legs, visa, visaUntil, insurance, insuredUntil, gaps } }: { plan: Plan }) {
  const t = useT();
  const format = useFormat();
  return (
    <div className="stack">
      {gaps && gaps.length > 0 && (
        <Notice tone="warm" title={t('travel.missing')}>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>{t(`travel.gap.${gap}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <ol className="rule-list">
        {(legs ?? []).map(({ from, to, mode, leavesOn, arrivesOn }, i) => (
          <li key={i} className="stack stack-s">
            <strong>
              {t('travel.way', {
                from: `\u2068${from}\u2069`,
                to: `\u2068${to}\u2069`,
                mode: t(`travel.mode.${mode}`),
              })}
            </strong>
            <span className="muted">
              {t('travel.days', { leaves: format.day(leavesOn), arrives: format.day(arrivesOn) })}
            </span>
          </li>
        ))}
      </ol>
      <SummaryList
        rows={[
          {
            label: t('travel.visa'),
            value:
              visa &&
              [t(`travel.visa.${visa}`), visaUntil && t('travel.until', { day: format.day(visaUntil) })]
                .filter(Boolean)
                .join(', '),
          },
          {
            label: t('travel.insurance'),
            value:
              insurance &&
              [
                t(`travel.insurance.${insurance}`),
                insuredUntil && t('travel.until', { day: format.day(insuredUntil) }),
              ]
                .filter(Boolean)
                .join(', '),
          },
        ]}
      />
    </div>
  );
}
