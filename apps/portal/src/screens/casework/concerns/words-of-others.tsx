import { useAct } from '#portal/graphql/act';
import { KEEP_REASON } from '#portal/graphql/enums';
import { graphql } from '#portal/graphql/graphql';
import { TEXT_LIMITS } from '#portal/graphql/limits';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { stepOf, stepWith } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';
import { object, optionalText } from '#portal/ui/checks';
import { TextArea } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { EmptyState } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const WordsQuery = graphql(`
  query WordsOfOthers {
    wordsOfOthers {
      id
      kind
      text
      foundAt
    }
  }
`);
const RedactMutation = graphql(`
  mutation RedactWords($id: ID!, $text: Draft!) {
    redactWords(id: $id, text: $text)
  }
`);
const KeepMutation = graphql(`
  mutation KeepWords($id: ID!, $reason: KeepReason!) {
    keepWords(id: $id, reason: $reason)
  }
`);
const STEPS = {
  keep: stepWith({
    document: KeepMutation,
    label: 'words.keep',
    says: 'words.keep',
    tone: 'quiet',
    fields: [{ name: 'reason', label: 'step.reason', kind: 'code', codes: KEEP_REASON }],
    variables: ({ id, reason }) => ({ id, reason: reason as (typeof KEEP_REASON)[number] }),
  }),
};

/** Texts of others that may still name somebody who was erased: an officer takes the name out, or says why it stays. */
export function WordsOfOthers() {
  const t = useT();
  const format = useFormat();
  return (
    <div className="stack">
      <p className="muted prose">{t('words.lead')}</p>
      <Load query={WordsQuery} variables={{}} lines={4}>
        {({ wordsOfOthers }) =>
          wordsOfOthers.length === 0 ? (
            <EmptyState title={t('words.none')} />
          ) : (
            <ul className="stack">
              {wordsOfOthers.map(({ id, kind, text, foundAt }) => (
                <li key={id} className="card stack">
                  <h2 className="h3">{t(`words.kind.${kind}`)}</h2>
                  <p className="muted">{t('words.erased', { when: format.moment(foundAt) })}</p>
                  <Redact id={id} text={text} />
                  <Steps id={id} steps={[stepOf('keep')]} specs={STEPS} />
                </li>
              ))}
            </ul>
          )
        }
      </Load>
    </div>
  );
}

const schema = object({ text: optionalText(TEXT_LIMITS.draft) });

function Redact({ id, text }: { id: string; text: string }) {
  const t = useT();
  const redact = useAct(RedactMutation);
  return (
    <Form
      name={id}
      schema={schema}
      values={{ text }}
      send={t('words.redact')}
      submit={async (given) => {
        const { problem } = await redact({ id, text: given.text ?? '' });
        if (!problem) toast(t('state.done'));
        return problem;
      }}
    >
      <TextArea name="text" label={t('words.text')} max={TEXT_LIMITS.draft} rows={4} />
    </Form>
  );
}
