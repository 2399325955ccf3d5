import { useNavigate } from '@tanstack/react-router';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { useCountries } from '#portal/parts/choices';
import { choice, object } from '#portal/ui/checks';
import { Select } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Section } from '#portal/ui/page';

const BeginMutation = graphql(`
  mutation BeginPrices($from: CountryCode!, $to: CountryCode!) {
    beginPrices(from: $from, to: $to) {
      id
    }
  }
`);
const schema = object({ from: choice(), to: choice() });

/** Begins a list of prices for one corridor, to be entered one by one. */
export function BeginList() {
  const t = useT();
  const begin = useAct(BeginMutation);
  const navigate = useNavigate();
  const countries = useCountries();
  return (
    <Section title={t('prices.begin')}>
      <p className="muted prose">{t('prices.beginText')}</p>
      <Form
        schema={schema}
        values={{ from: '', to: '' }}
        send={t('prices.beginGo')}
        submit={async (corridor) => {
          const { problem, data } = await begin(corridor);
          if (problem) return problem;
          await navigate({ to: '/staff/prices/$id', params: { id: data.beginPrices.id } });
        }}
      >
        <Select name="from" label={t('money.from')} options={countries} />
        <Select name="to" label={t('money.to')} options={countries} />
      </Form>
    </Section>
  );
}
