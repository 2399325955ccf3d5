import { PANEL_SIDE } from '#portal/graphql/enums';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { may, usePerson } from '#portal/parts/session';
import { offers } from '#portal/parts/steps/step-spec';
import { isInterview } from '#portal/screens/marketplace/candidacies/course';
import {
  type Interview,
  InterviewQuery,
  type Member,
} from '#portal/screens/marketplace/interviews/interview-data';
import { ConflictForm, ScoreForm } from '#portal/screens/marketplace/interviews/member-forms';
import { Notes } from '#portal/screens/marketplace/interviews/notes';
import { OtherTimes } from '#portal/screens/marketplace/interviews/other-times';
import { LeavePanel, TakeSeat } from '#portal/screens/marketplace/interviews/panel-seat';
import { PlanInterview } from '#portal/screens/marketplace/interviews/plan-interview';
import { Section } from '#portal/ui/page';
import { DataTable } from '#portal/ui/table';
import { Notice, Tag } from '#portal/ui/text';

/** The interview for those who decide: when, who sits on the panel, conflicts of interest, scores, preferences, private notes. */
export function InterviewPart({ candidacyId }: { candidacyId: string }) {
  const person = usePerson();
  return (
    <Load query={InterviewQuery} variables={{ id: candidacyId }} lines={4}>
      {({ candidacy }) => (
        <>
          {offers(candidacy, 'INTERVIEW') && <PlanInterview candidacy={candidacy} />}
          {isInterview(candidacy.status.key) && may(person, 'CANDIDACY_HOST') && (
            <OtherTimes candidacyId={candidacyId} zones={candidacy.interviewZones} />
          )}
          {candidacy.panel.length > 0 && <Panel candidacy={candidacy} />}
          <Notes candidacy={candidacy} />
        </>
      )}
    </Load>
  );
}

function Panel({ candidacy }: { candidacy: Interview }) {
  const t = useT();
  const format = useFormat();
  const person = usePerson();
  const own = candidacy.panel.find(({ accountId }) => accountId === person?.id);
  const isOpen = isInterview(candidacy.status.key);
  return (
    <Section title={t('interview.title')}>
      <DataTable
        caption={t('interview.panel')}
        rows={candidacy.panel.map((member) => ({ ...member, id: member.accountId }))}
        columns={[
          { key: 'name', label: t('interview.member'), cell: (row) => <bdi>{row.displayName ?? '–'}</bdi> },
          { key: 'side', label: t('interview.side'), cell: (row) => t(`side.${row.side}`) },
          { key: 'conflict', label: t('interview.conflict'), cell: (row) => <Conflict of={row} /> },
          { key: 'score', label: t('interview.mean'), numeric: true, cell: (row) => mean(row, format) },
        ]}
      />
      <Preferences of={candidacy.preferredBy} />
      {isOpen &&
        (own ? <OwnPart candidacyId={candidacy.id} member={own} /> : <TakeSeat candidacyId={candidacy.id} />)}
    </Section>
  );
}

function Conflict({ of: { conflict } }: { of: Member }) {
  const t = useT();
  if (conflict === null) return <Tag tone="warm">{t('conflict.unsaid')}</Tag>;
  return <Tag tone={conflict ? 'bad' : 'good'}>{t(conflict ? 'conflict.yes' : 'conflict.no')}</Tag>;
}

/** The mean of a member's scores, of 5. */
function mean({ scores }: Member, format: ReturnType<typeof useFormat>): string {
  if (scores.length === 0) return '–';
  const sum = scores.reduce((total, { score }) => total + score, 0);
  return format.number(sum / scores.length, { maximumFractionDigits: 1 });
}

function Preferences({ of }: { of: Interview['preferredBy'] }) {
  const t = useT();
  return (
    <p className="row">
      {t('interview.preferred')}
      {PANEL_SIDE.map((side) => (
        <Tag key={side} tone={of.includes(side) ? 'good' : undefined}>
          {t(`side.${side}`)}: {t(of.includes(side) ? 'interview.yes' : 'interview.notYet')}
        </Tag>
      ))}
    </p>
  );
}

/** What a member of the panel owes: first the word on conflicts of interest, then the scores. */
function OwnPart({ candidacyId, member }: { candidacyId: string; member: Member }) {
  const t = useT();
  if (member.conflict) return <Notice tone="warm">{t('conflict.stop')}</Notice>;
  return (
    <>
      {member.conflict === null ? (
        <ConflictForm candidacyId={candidacyId} />
      ) : (
        <ScoreForm candidacyId={candidacyId} scores={member.scores} />
      )}
      <LeavePanel candidacyId={candidacyId} isTaken={member.conflict !== null} />
    </>
  );
}
