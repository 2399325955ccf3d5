import { useState } from 'react';
import { useQuery } from 'urql';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { PLACEMENT_LIMITS, TEXT_LIMITS } from '#portal/graphql/limits';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { readinessOf, type Work } from '#portal/screens/placements/placements/work';
import { Button } from '#portal/ui/button';
import { object, optionalText, text } from '#portal/ui/checks';
import { TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { SummaryList } from '#portal/ui/lists';
import { Section } from '#portal/ui/page';
import { type Problem, problemText } from '#portal/ui/problem';
import { Notice, Progress, Tag } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const ThresholdQuery = graphql(`
  query ReadinessThreshold($id: ID!) {
    programme(id: $id) {
      rules {
        minReadiness
      }
    }
  }
`);
const Tick = graphql(`
  mutation TickReadiness($placement: PlacementActionInput!, $code: Code!, $done: Boolean!) {
    tickReadiness(placement: $placement, code: $code, done: $done) {
      id
    }
  }
`);
const GiveContact = graphql(`
  mutation GiveEmergencyContact($placement: PlacementActionInput!, $contact: EmergencyContactInput!) {
    giveEmergencyContact(placement: $placement, contact: $contact) {
      id
    }
  }
`);
const TestLink = graphql(`
  mutation RecordLinkTest($placement: PlacementActionInput!, $worked: Boolean!) {
    recordLinkTest(placement: $placement, worked: $worked) {
      id
    }
  }
`);

/** What must be ready before the first day: the host's list, the emergency contact, and the link. */
export function Preparation({ placement }: { placement: Work }) {
  return (
    <div className="stack stack-l">
      <Readiness placement={placement} />
      <Contact placement={placement} />
      {placement.modality !== 'ON_SITE' && <LinkTest placement={placement} />}
    </div>
  );
}

function Readiness({ placement }: { placement: Work }) {
  const t = useT();
  const format = useFormat();
  const tick = useAct(Tick);
  const [problem, setProblem] = useState<Problem>();
  const [{ data }] = useQuery({ query: ThresholdQuery, variables: { id: placement.programmeId } });
  const mayTick = placement.acts.includes('TICK_READINESS');
  const percent = readinessOf(placement);
  const least = data?.programme.rules.minReadiness;
  return (
    <Section title={t('ready.title')}>
      <Progress
        label={t('ready.done')}
        value={percent}
        max={100}
        note={
          least === undefined
            ? format.percent(percent / 100)
            : t('ready.ofLeast', { done: format.percent(percent / 100), least: format.percent(least / 100) })
        }
      />
      {problem && (
        <Notice tone="bad" live>
          {problemText(t, problem)}
        </Notice>
      )}
      <ul className="rule-list">
        {placement.readiness.map(({ code, done }) => (
          <li key={code}>
            {mayTick ? (
              <Line
                code={code}
                done={done}
                tell={async (now) => {
                  const { problem: refused } = await tick({
                    placement: { id: placement.id },
                    code,
                    done: now,
                  });
                  setProblem(refused);
                  return !refused;
                }}
              />
            ) : (
              <div className="row row-between">
                <span>{t(`ready.${code}` as MessageId)}</span>
                <Tag tone={done ? 'good' : 'warm'}>{t(done ? 'ready.yes' : 'ready.notYet')}</Tag>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A line to tick. It shows at once what was ticked, and goes back when that is refused. */
function Line({
  code,
  done,
  tell,
}: {
  code: string;
  done: boolean;
  /** Answers whether it was taken. */
  tell: (now: boolean) => Promise<boolean>;
}) {
  const t = useT();
  /** What was ticked, until the list that it was ticked in is another. */
  const [said, setSaid] = useState<{ now: boolean; instead: boolean }>();
  const turn = async (now: boolean) => {
    setSaid({ now, instead: done });
    if (!(await tell(now))) setSaid(undefined);
  };
  return (
    <div className="choice">
      <input
        id={`ready-${code}`}
        type="checkbox"
        checked={said?.instead === done ? said.now : done}
        onChange={({ target }) => void turn(target.checked)}
      />
      <label htmlFor={`ready-${code}`}>{t(`ready.${code}` as MessageId)}</label>
    </div>
  );
}

const contactSchema = object({
  name: text(TEXT_LIMITS.name),
  phone: text(TEXT_LIMITS.phone),
  relation: optionalText(PLACEMENT_LIMITS.relation),
});

function Contact({ placement }: { placement: Work }) {
  const t = useT();
  const give = useAct(GiveContact);
  const contact = placement.emergencyContact;
  if (!contact && !placement.acts.includes('GIVE_CONTACT')) return null;
  return (
    <Section title={t('contact.title')}>
      <p className="muted">{t('contact.hint')}</p>
      {contact && (
        <SummaryList
          rows={[
            { label: t('contact.name'), value: <bdi>{contact.name}</bdi> },
            {
              label: t('contact.phone'),
              value: (
                <a href={`tel:${contact.phone.replaceAll(/[^+\d]/g, '')}`}>
                  <bdi>{contact.phone}</bdi>
                </a>
              ),
            },
            { label: t('contact.relation'), value: contact.relation && <bdi>{contact.relation}</bdi> },
          ]}
        />
      )}
      {placement.acts.includes('GIVE_CONTACT') && (
        <Form
          schema={contactSchema}
          values={{
            name: contact?.name ?? '',
            phone: contact?.phone ?? '',
            relation: contact?.relation ?? '',
          }}
          send={t('action.save')}
          submit={async ({ relation, ...rest }) => {
            const { problem } = await give({
              placement: { id: placement.id },
              contact: { ...rest, relation: relation || null },
            });
            if (problem)
              return {
                ...problem,
                fields: problem.fields.map(({ field, problem: what }) => ({
                  field: field.replace(/^contact\./, ''),
                  problem: what,
                })),
              };
            toast(t('state.saved'));
          }}
        >
          <TextField name="name" label={t('contact.name')} autoComplete="off" dir="auto" />
          <TextField
            name="phone"
            type="tel"
            label={t('contact.phone')}
            hint={t('contact.phoneHint')}
            dir="ltr"
          />
          <TextField name="relation" label={t('contact.relation')} dir="auto" optional />
        </Form>
      )}
    </Section>
  );
}

function LinkTest({ placement: { id, linkTest, acts } }: { placement: Work }) {
  const t = useT();
  const format = useFormat();
  const test = useAct(TestLink);
  const [problem, setProblem] = useState<Problem>();
  const record = async (worked: boolean) => {
    const outcome = await test({ placement: { id }, worked });
    setProblem(outcome.problem);
    if (!outcome.problem) toast(t('state.saved'));
  };
  return (
    <Section title={t('link.title')}>
      <p className="muted">{t('link.hint')}</p>
      <p>
        {linkTest ? (
          <span className="row">
            <Tag tone={linkTest.worked ? 'good' : 'bad'}>
              {t(linkTest.worked ? 'link.worked' : 'link.failed')}
            </Tag>
            {format.moment(linkTest.testedAt)}
          </span>
        ) : (
          t('link.none')
        )}
      </p>
      {problem && (
        <Notice tone="bad" live>
          {problemText(t, problem)}
        </Notice>
      )}
      {acts.includes('TEST_LINK') && (
        <div className="actions">
          <Button onClick={() => void record(true)}>{t('link.itWorked')}</Button>
          <Button tone="quiet" onClick={() => void record(false)}>
            {t('link.itFailed')}
          </Button>
        </div>
      )}
    </Section>
  );
}
