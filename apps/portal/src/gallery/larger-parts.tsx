import { Button } from '#portal/ui/button';
import { CheckAnswers, TaskList, Timeline, WaitingOn } from '#portal/ui/lists';
import { Section } from '#portal/ui/page';
import { ScoreBar } from '#portal/ui/score';
import { DataTable, MoreButton } from '#portal/ui/table';
import { Tabs } from '#portal/ui/tabs';
import { Tag } from '#portal/ui/text';

const ROWS = [
  { id: '1', need: 'Train midwives in neonatal care', country: 'Somalia', score: 84 },
  { id: '2', need: 'Solar maintenance curriculum', country: 'Senegal', score: 61 },
  { id: '3', need: 'Open data for the ministry', country: 'Tunisia', score: 72 },
];

export function Larger() {
  return (
    <>
      <Section title="Task list, check answers">
        <TaskList
          tasks={[
            { title: 'Who I am', link: { to: '.' }, state: 'Complete', tone: 'good' },
            {
              title: 'Skills',
              hint: 'At least three',
              link: { to: '.' },
              state: 'Started',
              tone: 'info',
            },
            { title: 'Consents', link: { to: '.' }, state: 'To do' },
          ]}
        />
        <CheckAnswers
          rows={[
            { label: 'Name', value: 'Amina' },
            { label: 'Licence', value: null },
          ]}
          warning="By sending this you confirm that it is true."
        >
          <Button>Send</Button>
        </CheckAnswers>
      </Section>
      <Section title="Who acts next, timeline">
        <WaitingOn
          sentence="The hospital reads your application."
          waitingOn="Hargeisa Group Hospital"
          since="2027-03-01"
          until="2027-03-04"
          daysLeft={-2}
        />
        <WaitingOn
          sentence="You are invited to apply."
          waitingOn="You"
          since="2027-03-01"
          until="2027-03-11"
          daysLeft={3}
          mine
        >
          <Button>Apply</Button>
        </WaitingOn>
        <Timeline
          moments={[
            { key: 'a', title: 'You applied', at: '2027-03-01T09:00:00Z' },
            { key: 'b', title: 'Being considered', when: 'now', note: 'Until 4 March' },
            { key: 'c', title: 'Interview', when: 'later' },
          ]}
        />
      </Section>
      <Section title="Score">
        <ScoreBar
          label="Parts of the score"
          total={100}
          parts={[
            { label: 'Skills', points: 47, of: 60, note: '4 of 5 found' },
            { label: 'Sector', points: 12, of: 15 },
            { label: 'Experience', points: 10, of: 10 },
            { label: 'Languages', points: 6, of: 10 },
            { label: 'Hours', points: 5, of: 5 },
          ]}
        />
      </Section>
      <Section title="Tabs, table">
        <Tabs
          label="Views"
          tabs={[
            { key: 'table', label: 'Table', content: () => <Matches /> },
            { key: 'other', label: 'Other', content: () => <p>Another panel.</p> },
          ]}
        />
      </Section>
    </>
  );
}

function Matches() {
  return (
    <div className="stack">
      <DataTable
        caption="Matches"
        rows={ROWS}
        columns={[
          { key: 'need', label: 'Need', cell: (row) => row.need, sort: (row) => row.need },
          { key: 'country', label: 'Country', cell: (row) => <Tag>{row.country}</Tag> },
          { key: 'score', label: 'Score', cell: (row) => row.score, sort: (row) => row.score, numeric: true },
        ]}
      />
      <MoreButton shown={3} hasMore busy={false} onMore={() => undefined} />
    </div>
  );
}
