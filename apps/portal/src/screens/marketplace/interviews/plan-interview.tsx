import { useAct } from '#portal/graphql/act';
import { PANEL_SIDE } from '#portal/graphql/enums';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { belongs, usePerson } from '#portal/parts/session';
import type { Interview } from '#portal/screens/marketplace/interviews/interview-data';
import {
  EMPTY_OFFER,
  OFFER_SHAPE,
  OfferFields,
  offerOf,
} from '#portal/screens/marketplace/interviews/offer-fields';
import { choices, object } from '#portal/ui/checks';
import { CheckboxGroup } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { toast } from '#portal/ui/toast';

const Offer = graphql(`
  mutation OfferInterview($step: CandidacyStepInput!, $offer: InterviewOfferInput!, $panel: PanelInput!) {
    offerInterview(step: $step, offer: $offer, panel: $panel) {
      id
    }
  }
`);
const both = object({ ...OFFER_SHAPE, HOST: choices(1), IOM: choices(1) });
/** A host names its own side alone. */
const hostAlone = object({ ...OFFER_SHAPE, HOST: choices(1), IOM: choices() });

/** When it could be and with whom. Times are typed by the reader's clock; both sides see them by theirs. */
export function PlanInterview({ candidacy }: { candidacy: Interview }) {
  const t = useT();
  const offer = useAct(Offer);
  const person = usePerson();
  const isStaff = person !== null && belongs(person, 'staff');
  const sides = PANEL_SIDE.filter((side) => isStaff || side === 'HOST');
  return (
    <details className="card">
      <summary>{t('interview.plan')}</summary>
      <Form
        schema={isStaff ? both : hostAlone}
        values={{ ...EMPTY_OFFER, HOST: [], IOM: [] }}
        send={t('interview.send')}
        submit={async (values) => {
          const members = sides.flatMap((side) => values[side].map((accountId) => ({ accountId, side })));
          const { problem } = await offer({
            step: { id: candidacy.id },
            offer: offerOf(values),
            panel: { members },
          });
          if (problem) return problem;
          toast(t('interview.offered'));
        }}
      >
        <OfferFields zones={candidacy.interviewZones} />
        {sides.map((side) => (
          <CheckboxGroup
            key={side}
            name={side}
            label={t(`interview.of.${side}`)}
            hint={t(
              side === 'IOM' ? 'interview.ofHint' : isStaff ? 'interview.askHint' : 'interview.hostHint',
            )}
            options={candidacy.panelCandidates
              .filter((person) => person.side === side)
              .map(({ accountId, displayName }) => ({ value: accountId, label: displayName }))}
          />
        ))}
      </Form>
    </details>
  );
}
