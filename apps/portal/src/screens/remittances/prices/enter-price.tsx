import { useState } from 'react';
import * as z from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import {
  FIRM_KIND,
  TRANSFER_ACCESS,
  TRANSFER_INSTRUMENT,
  TRANSFER_PAYOUT,
  TRANSFER_SPEED,
} from '#portal/graphql/enums';
import { graphql } from '#portal/graphql/graphql';
import { PRICE_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import { amount, choice, day, object, text, yesOrNo } from '#portal/ui/checks';
import { Checkbox, DateField, RadioGroup, Select, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { say } from '#portal/ui/say';
import { toast } from '#portal/ui/toast';

const EnterMutation = graphql(`
  mutation EnterPrice($id: ID!, $quote: PriceQuoteInput!) {
    enterPrice(batchId: $id, quote: $quote) {
      id
    }
  }
`);

const currency = () =>
  z.string().check(z.trim(), z.toUpperCase(), z.regex(/^[A-Z]{3}$/, say('prices.currencyWrong')));
const oneOf = <Value extends string>(values: readonly Value[]) => z.enum(values, say('error.choose'));
const schema = object({
  firm: text(PRICE_LIMITS.firm),
  firmKind: oneOf(FIRM_KIND),
  instrument: oneOf(TRANSFER_INSTRUMENT),
  accessPoint: oneOf(TRANSFER_ACCESS),
  speed: oneOf(TRANSFER_SPEED),
  payout: oneOf(TRANSFER_PAYOUT),
  tier: choice(),
  currency: currency(),
  amount: amount(),
  fee: amount(),
  feeIncluded: yesOrNo(),
  payoutCurrency: currency(),
  applied: amount(),
  interbank: amount(),
  collectedOn: day(),
});
type Given = z.output<typeof schema>;
const EMPTY = {
  firm: '',
  firmKind: '' as never,
  instrument: '' as never,
  accessPoint: '' as never,
  speed: '' as never,
  payout: '' as never,
  tier: '',
  currency: '',
  amount: '',
  fee: '',
  feeIncluded: false,
  payoutCurrency: '',
  applied: '',
  interbank: '',
  collectedOn: '',
};

/** A price that somebody has looked up: what a firm says, and the rate between banks that day. */
export function EnterPrice({ id }: { id: string }) {
  const t = useT();
  const enter = useAct(EnterMutation);
  const [entered, setEntered] = useState(0);
  const submit = async (given: Given) => {
    const { problem } = await enter({ id, quote: quoteOf(given) });
    if (problem) return problem;
    toast(t('prices.added'));
    setEntered(entered + 1);
  };
  return (
    <div className="card stack">
      <h3>{t('prices.enter')}</h3>
      <Form key={entered} schema={schema} values={EMPTY} send={t('prices.enterGo')} submit={submit}>
        <TextField name="firm" label={t('money.firm')} dir="auto" />
        <Codes name="firmKind" label="prices.firmKind" words="money.firmKind" codes={FIRM_KIND} />
        <Codes
          name="instrument"
          label="prices.instrument"
          words="money.instrument"
          codes={TRANSFER_INSTRUMENT}
        />
        <Codes name="accessPoint" label="prices.accessPoint" words="money.access" codes={TRANSFER_ACCESS} />
        <Codes name="speed" label="prices.speed" words="money.speed" codes={TRANSFER_SPEED} />
        <Codes name="payout" label="prices.payout" words="money.payout" codes={TRANSFER_PAYOUT} />
        <RadioGroup
          name="tier"
          label={t('prices.tier')}
          hint={t('prices.tierHint')}
          inline
          options={['200', '500'].map((value) => ({ value, label: `USD ${value}` }))}
        />
        <TextField
          name="currency"
          label={t('prices.currency')}
          hint={t('prices.currencyHint')}
          width="short"
          dir="ltr"
        />
        <TextField name="amount" label={t('prices.amount')} inputMode="decimal" width="short" dir="ltr" />
        <TextField name="fee" label={t('money.fee')} inputMode="decimal" width="short" dir="ltr" />
        <Checkbox name="feeIncluded" label={t('prices.feeIncluded')} />
        <TextField name="payoutCurrency" label={t('prices.payoutCurrency')} width="short" dir="ltr" />
        <TextField
          name="applied"
          label={t('prices.applied')}
          hint={t('prices.appliedHint')}
          inputMode="decimal"
          width="short"
          dir="ltr"
        />
        <TextField
          name="interbank"
          label={t('prices.interbank')}
          hint={t('prices.interbankHint')}
          inputMode="decimal"
          width="short"
          dir="ltr"
        />
        <DateField name="collectedOn" label={t('prices.lookedUpOn')} />
      </Form>
    </div>
  );
}

function Codes<Prefix extends CodeWords>({
  name,
  label,
  words,
  codes,
}: {
  name: string;
  label: Parameters<ReturnType<typeof useT>>[0];
  words: Prefix;
  codes: readonly string[];
}) {
  const t = useT();
  return (
    <Select
      name={name}
      label={t(label)}
      options={codes.map((value) => ({ value, label: t(`${words}.${value}` as never) }))}
    />
  );
}
type CodeWords = 'money.firmKind' | 'money.instrument' | 'money.access' | 'money.speed' | 'money.payout';

/** Numbers with a point, whatever the reader writes them with. */
const pointed = (number: string): string => number.trim().replace(',', '.');

const quoteOf = (given: Given) => ({
  ...given,
  tier: Number(given.tier),
  amount: pointed(given.amount),
  fee: pointed(given.fee),
  applied: pointed(given.applied),
  interbank: pointed(given.interbank),
});
