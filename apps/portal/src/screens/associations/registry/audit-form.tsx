import * as z from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import { AUDIT_ANSWER, AUDIT_ITEM, AUDIT_STANDARD } from '#portal/graphql/enums';
import { useT } from '#portal/i18n/i18n';
import {
  type Audit,
  RateAuditMutation,
  SaveAuditMutation,
} from '#portal/screens/associations/registry/audit-data';
import { object, optionalChoice, optionalDay } from '#portal/ui/checks';
import { DateField, RadioGroup, TextField } from '#portal/ui/fields';
import { Form, type Submit } from '#portal/ui/form';
import { Section } from '#portal/ui/page';
import { toast } from '#portal/ui/toast';

type Item = (typeof AUDIT_ITEM)[number];
type Answer = (typeof AUDIT_ANSWER)[number];

const line = object({
  answer: optionalChoice(),
  evidence: z.string().check(z.trim()),
  improveBy: optionalDay(),
});
const schema = object(Object.fromEntries(AUDIT_ITEM.map((item) => [item, line])));
type Values = z.output<typeof schema>;

const isAnswer = (given: string): given is Answer => (AUDIT_ANSWER as readonly string[]).includes(given);

/** How many questions each standard has; they come one standard after the other. */
const EACH = AUDIT_ITEM.length / AUDIT_STANDARD.length;
const itemsOf = (standard: (typeof AUDIT_STANDARD)[number]): readonly Item[] => {
  const at = AUDIT_STANDARD.indexOf(standard) * EACH;
  return AUDIT_ITEM.slice(at, at + EACH);
};

function valuesOf(audit: Audit | null): Values {
  return Object.fromEntries(
    AUDIT_ITEM.map((item) => {
      const {
        answer = '',
        evidence = null,
        improveBy = null,
      } = audit?.lines.find((known) => known.item === item) ?? {};
      return [item, { answer, evidence: evidence ?? '', improveBy: improveBy ?? '' }];
    }),
  );
}

const linesOf = (values: Values) =>
  AUDIT_ITEM.flatMap((item) => {
    const { answer = '', evidence = '', improveBy = '' } = values[item] ?? {};
    return isAnswer(answer)
      ? [{ item, answer, evidence: evidence || null, improveBy: improveBy || null }]
      : [];
  });

/** The questions of a self-audit, for the institution. */
export function AnswerAudit({ institutionId, audit }: { institutionId: string; audit: Audit | null }) {
  const t = useT();
  const save = useAct(SaveAuditMutation);
  const submit = async (values: Values) => {
    const { problem } = await save({
      institutionId,
      lines: linesOf(values),
      version: audit?.version ?? null,
    });
    if (problem) return problem;
    toast(t('state.saved'));
  };
  return <Questions key={audit?.version} audit={audit} send={t('selfAudit.save')} submit={submit} evidence />;
}

/** The same questions for the officer, with what the institution says as the first answer. */
export function RateAudit({ institutionId, audit }: { institutionId: string; audit: Audit }) {
  const t = useT();
  const rate = useAct(RateAuditMutation);
  const submit = async (values: Values) => {
    const answers = linesOf(values).map(({ item, answer }) => ({ item, answer }));
    const { problem } = await rate({ institutionId, answers, version: audit.version });
    if (problem) return problem;
    toast(t('selfAudit.rated'));
  };
  return <Questions audit={audit} send={t('selfAudit.rate')} submit={submit} />;
}

function Questions({
  audit,
  send,
  submit,
  evidence,
}: {
  audit: Audit | null;
  send: string;
  submit: Submit<Values>;
  evidence?: boolean;
}) {
  const t = useT();
  return (
    <Form schema={schema} values={valuesOf(audit)} send={send} submit={submit} wide>
      {AUDIT_STANDARD.map((standard) => (
        <Section key={standard} title={t(`selfAudit.standard.${standard}`)}>
          {itemsOf(standard).map((item) => (
            <div key={item} className="card stack">
              <RadioGroup
                name={`${item}.answer`}
                label={t(`selfAudit.item.${item}`)}
                inline
                options={AUDIT_ANSWER.map((value) => ({ value, label: t(`selfAudit.answer.${value}`) }))}
              />
              {evidence ? (
                <div className="form-grid">
                  <TextField name={`${item}.evidence`} label={t('selfAudit.evidence')} dir="ltr" optional />
                  <DateField name={`${item}.improveBy`} label={t('selfAudit.improveBy')} optional />
                </div>
              ) : (
                <Evidence audit={audit} item={item} />
              )}
            </div>
          ))}
        </Section>
      ))}
    </Form>
  );
}

function Evidence({ audit, item }: { audit: Audit | null; item: Item }) {
  const t = useT();
  const found = audit?.lines.find((known) => known.item === item)?.evidence;
  if (!found) return <p className="muted small">{t('selfAudit.noEvidence')}</p>;
  return (
    <p>
      {t('selfAudit.evidence')}:{' '}
      <a href={found} rel="noreferrer nofollow">
        {found}
      </a>
    </p>
  );
}
