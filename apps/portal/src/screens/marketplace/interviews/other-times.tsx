import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import type { Zones } from '#portal/screens/marketplace/interviews/both-clocks';
import {
  EMPTY_OFFER,
  OFFER_SHAPE,
  OfferFields,
  offerOf,
} from '#portal/screens/marketplace/interviews/offer-fields';
import { object } from '#portal/ui/checks';
import { Form } from '#portal/ui/form';
import { toast } from '#portal/ui/toast';

const OfferOther = graphql(`
  mutation OfferOtherTimes($candidacyId: ID!, $offer: InterviewOfferInput!) {
    offerOtherTimes(candidacyId: $candidacyId, offer: $offer) {
      id
    }
  }
`);
const schema = object(OFFER_SHAPE);

/** Offers other times; what was offered or agreed before is void. */
export function OtherTimes({ candidacyId, zones }: { candidacyId: string; zones: Zones | null }) {
  const t = useT();
  const offer = useAct(OfferOther);
  return (
    <details className="card">
      <summary>{t('interview.offerOther')}</summary>
      <Form
        schema={schema}
        values={EMPTY_OFFER}
        send={t('interview.send')}
        submit={async (values) => {
          const { problem } = await offer({ candidacyId, offer: offerOf(values) });
          if (problem) return problem;
          toast(t('interview.offered'));
        }}
      >
        <OfferFields zones={zones} />
      </Form>
    </details>
  );
}
