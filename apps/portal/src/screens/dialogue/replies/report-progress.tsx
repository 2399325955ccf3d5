import { useAct } from '#portal/graphql/act';
import { PROMISE_OUTCOME } from '#portal/graphql/enums';
import { graphql } from '#portal/graphql/graphql';
import { REPLY_LIMITS } from '#portal/graphql/limits';
import { useT } from '#portal/i18n/i18n';
import type { ReplyPromise } from '#portal/screens/dialogue/replies/reply-data';
import { object, optionalChoice, optionalText, text, whole } from '#portal/ui/checks';
import { RadioGroup, TextArea, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { toast } from '#portal/ui/toast';

const Report = graphql(`
  mutation ReportProgress($promiseId: ID!, $news: PromiseNewsInput!, $version: Int) {
    reportProgress(promiseId: $promiseId, news: $news, version: $version) {
      version
    }
  }
`);
const schema = object({
  progress: whole(REPLY_LIMITS.progress),
  note: text(REPLY_LIMITS.note),
  outcome: optionalChoice(),
  evidence: optionalText(REPLY_LIMITS.evidence),
});

/** Where those who made a promise report its progress. */
export function ReportProgress({ promise: { id, version, progress } }: { promise: ReplyPromise }) {
  const t = useT();
  const report = useAct(Report);
  return (
    <Form
      key={version}
      name={`promise-${id}`}
      schema={schema}
      values={{ progress: String(progress), note: '', outcome: '', evidence: '' }}
      send={t('outcome.tell')}
      submit={async ({ progress: done, note, outcome, evidence }) => {
        const ended = PROMISE_OUTCOME.find((one) => one === outcome) ?? null;
        const news = { progress: Number(done), note, outcome: ended, evidence: evidence || null };
        const { problem } = await report({ promiseId: id, version, news });
        if (problem) return problem;
        toast(t('state.done'));
      }}
    >
      <TextArea
        name="note"
        label={t('outcome.note')}
        hint={t('outcome.noteHint')}
        max={REPLY_LIMITS.note}
        rows={3}
      />
      <TextField name="progress" label={t('outcome.progressPercent')} inputMode="numeric" width="short" />
      <RadioGroup
        name="outcome"
        label={t('outcome.ended')}
        options={[
          { value: '', label: t('outcome.notEnded') },
          ...PROMISE_OUTCOME.map((value) => ({ value, label: t(`outcome.promise.${value}`) })),
        ]}
      />
      <TextField
        name="evidence"
        label={t('outcome.evidence')}
        hint={t('outcome.evidenceHint')}
        dir="auto"
        optional
      />
    </Form>
  );
}
