import { object } from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { GUESS_LIMITS } from '#portal/graphql/limits';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Button } from '#portal/ui/button';
import { whole } from '#portal/ui/checks';
import { TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Section } from '#portal/ui/page';

const GuessMutation = graphql(`
  mutation GuessCorridorCost($from: CountryCode!, $to: CountryCode!, $perCent: Int!) {
    guessCorridorCost(from: $from, to: $to, perCent: $perCent)
  }
`);
const schema = object({ perCent: whole(GUESS_LIMITS.perCent) });

/** Asks what the reader thinks that it costs, before any figure is shown; a guess is counted without a name, or skipped. */
export function Guess({
  from,
  to,
  onShow,
}: {
  from: string;
  to: string;
  /** With the guess, or null where the reader wants the prices without one. */
  onShow: (perCent: number | null) => void;
}) {
  const t = useT();
  const format = useFormat();
  const guess = useAct(GuessMutation, { quiet: true });
  return (
    <Section title={t('money.guess')}>
      <Form
        schema={schema}
        values={{ perCent: '' }}
        send={t('money.guessSend')}
        more={
          <Button tone="quiet" onClick={() => onShow(null)}>
            {t('money.guessSkip')}
          </Button>
        }
        submit={async ({ perCent }) => {
          const { problem } = await guess({ from, to, perCent: Number(perCent) });
          if (problem) return problem;
          onShow(Number(perCent));
        }}
      >
        <TextField
          name="perCent"
          label={t('money.guessLabel', { to: format.country(to) })}
          hint={t('money.guessHint')}
          inputMode="numeric"
          width="short"
        />
      </Form>
    </Section>
  );
}
