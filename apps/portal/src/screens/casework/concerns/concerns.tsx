import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { CONCERN_STATE } from '#portal/graphql/enums';
import { type EnumOf, graphql, type ResultOf } from '#portal/graphql/graphql';
import { TEXT_LIMITS } from '#portal/graphql/limits';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Filter } from '#portal/parts/filters/filters';
import { Rows } from '#portal/parts/rows';
import { StepFragment, stepsBy, type StepSpec } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';
import { object, text } from '#portal/ui/checks';
import { TextArea } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Timeline } from '#portal/ui/lists';
import { EmptyState, Tag } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const ConcernsQuery = graphql(
  `
    query Concerns($states: [ConcernState!], $after: Cursor) {
      concerns(states: $states, first: 20, after: $after) {
        edges {
          node {
            id
            state
            country
            outcome
            receivedAt
            steps {
              command
              ...StepParts
            }
            entries {
              number
              text
              contact
              authorId
              writtenAt
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [StepFragment],
);
const StepConcern = graphql(`
  mutation StepConcern($command: ConcernCommand!, $step: ConcernStepInput!) {
    stepConcern(command: $command, step: $step) {
      id
    }
  }
`);
const NoteMutation = graphql(`
  mutation NoteOnConcern($id: ID!, $text: Words!) {
    noteOnConcern(id: $id, text: $text) {
      id
    }
  }
`);
type Concern = ResultOf<typeof ConcernsQuery>['concerns']['edges'][number]['node'];
type State = Concern['state'];

const STEPS: Record<EnumOf<'ConcernCommand'>, StepSpec> = stepsBy(StepConcern, {
  TAKE: { says: 'concern.take', label: 'concern.do.take' },
  CLOSE: { says: 'concern.close', label: 'concern.do.close' },
  REOPEN: { says: 'concern.reopen', label: 'concern.do.reopen', tone: 'quiet' },
});

/** What was reported to the safeguarding officers, with their notes. */
export function Concerns() {
  const t = useT();
  const [state, setState] = useState('');
  return (
    <div className="stack">
      <div className="row">
        <Filter
          label={t('staff.state')}
          value={state}
          options={CONCERN_STATE.map((value) => ({ value, label: t(`concern.state.${value}`) }))}
          onChange={setState}
        />
      </div>
      <Rows
        query={ConcernsQuery}
        variables={state ? { states: [state as State] } : {}}
        of={({ concerns }) => concerns}
        empty={<EmptyState title={t('concern.none')} />}
      >
        {(rows) => (
          <ul className="stack">
            {rows.map((row) => (
              <li key={row.id} className="card stack">
                <ConcernCard concern={row} />
              </li>
            ))}
          </ul>
        )}
      </Rows>
    </div>
  );
}

function ConcernCard({ concern }: { concern: Concern }) {
  const t = useT();
  const format = useFormat();
  const [told, ...notes] = concern.entries;
  return (
    <>
      <div className="row row-between">
        <h2 className="h3">{t('concern.received', { when: format.moment(concern.receivedAt) })}</h2>
        <div className="row">
          {concern.country && <Tag>{format.country(concern.country)}</Tag>}
          <Tag tone={concern.state === 'RECEIVED' ? 'warm' : undefined}>
            {t(`concern.state.${concern.state}`)}
          </Tag>
        </div>
      </div>
      {told && (
        <blockquote className="prose" dir="auto">
          {told.text}
        </blockquote>
      )}
      {told?.contact && (
        <p>
          {t('concern.contact')}: <bdi>{told.contact}</bdi>
        </p>
      )}
      {notes.length > 0 && (
        <Timeline
          moments={notes.map((note) => ({
            key: String(note.number),
            title: t('concern.note'),
            at: note.writtenAt,
            note: <p dir="auto">{note.text}</p>,
          }))}
        />
      )}
      <Steps id={concern.id} steps={concern.steps} specs={STEPS} />
      <details>
        <summary>{t('concern.addNote')}</summary>
        <Note key={notes.length} id={concern.id} />
      </details>
    </>
  );
}

const schema = object({ text: text(TEXT_LIMITS.words) });

function Note({ id }: { id: string }) {
  const t = useT();
  const add = useAct(NoteMutation);
  return (
    <Form
      name={id}
      schema={schema}
      values={{ text: '' }}
      send={t('concern.addNote')}
      submit={async (given) => {
        const { problem } = await add({ id, text: given.text });
        if (!problem) toast(t('state.done'));
        return problem;
      }}
    >
      <TextArea name="text" label={t('concern.note')} max={TEXT_LIMITS.words} />
    </Form>
  );
}
