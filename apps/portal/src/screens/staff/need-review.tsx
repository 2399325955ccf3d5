import { useAct } from '#portal/graphql/act';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useT, type MessageId } from '#portal/i18n/i18n';
import { Decisions, type Decision } from '#portal/screens/staff/decisions';
import { NEED_DECISIONS } from '#portal/screens/staff/decision-tables';
import { useConceptLabels } from '#portal/screens/shared/taxonomy';
import { SummaryList, Timeline } from '#portal/ui/lists';
import { Load } from '#portal/ui/load';
import { Section } from '#portal/ui/page';
import { Notice, Tag } from '#portal/ui/text';

const ReviewQuery = graphql(`
  query StaffNeedReview($id: ID!) {
    need(id: $id) {
      id
      revision
      version
      commands
      objective
      country
      place
      modality
      startsOn
      endsOn
      deadline
      weeklyHours
      positions
      clearanceLevel
      licence
      yearsPreferred
      childContact
      submittedAt
      reviewDueAt
      outputs {
        text
        indicator
        target
      }
      counterparts {
        role
        people
      }
      skills {
        conceptUri
        essential
        mandatory
        level
        weight
      }
      languages {
        code
        minimum
        preferred
      }
      findings {
        code
        field
        sentence
        severity
      }
      decisions {
        id
        command
        reason
        comment
        decidedAt
        version
      }
    }
  }
`);
const ApproveMutation = graphql(`
  mutation StaffApproveNeed($step: NeedStepInput!) {
    approveNeed(step: $step) {
      id
    }
  }
`);
const ChangesMutation = graphql(`
  mutation StaffRequestNeedChanges($step: NeedStepInput!) {
    requestNeedChanges(step: $step) {
      id
    }
  }
`);
const RejectMutation = graphql(`
  mutation StaffRejectNeed($step: NeedStepInput!) {
    rejectNeed(step: $step) {
      id
    }
  }
`);

type Need = ResultOf<typeof ReviewQuery>['need'];

/** The terms of reference with what is wrong in them; the decision and its history stand beside. */
export function NeedReview({ id }: { id: string }) {
  return (
    <Load query={ReviewQuery} variables={{ id }} lines={12}>
      {({ need }) => (
        <div className="split split-wide">
          <div className="stack stack-l">
            <Findings need={need} />
            <Terms need={need} />
          </div>
          <aside className="stack stack-l">
            <Decide need={need} />
            <History need={need} />
          </aside>
        </div>
      )}
    </Load>
  );
}

function Findings({ need }: { need: Need }) {
  const t = useT();
  if (need.findings.length === 0) return <Notice tone="good">{t('staff.noFindings')}</Notice>;
  const blocks = need.findings.some(({ severity }) => severity === 'BLOCKS');
  return (
    <Notice tone={blocks ? 'warm' : 'info'} title={t('staff.findingsTitle')}>
      <ul>
        {need.findings.map((finding) => (
          <li key={finding.field + finding.code}>
            <bdi>{finding.sentence}</bdi>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Terms({ need }: { need: Need }) {
  const t = useT();
  const format = useFormat();
  const label = useConceptLabels([
    ...need.skills.map(({ conceptUri }) => conceptUri),
    ...(need.licence ? [need.licence] : []),
  ]);
  const where = [need.place, format.country(need.country)].filter((word) => word !== null);
  return (
    <Section title={t('staff.terms')}>
      <SummaryList
        rows={[
          { label: t('staff.tor.objective'), value: need.objective && <p dir="auto">{need.objective}</p> },
          {
            label: t('staff.tor.outputs'),
            value: need.outputs.length > 0 && (
              <ul>
                {need.outputs.map((output) => (
                  <li key={output.text}>
                    <bdi>{output.text}</bdi>
                    {output.indicator && (
                      <span className="muted small">
                        {' '}
                        · {output.indicator}
                        {output.target !== null && `: ${format.number(output.target)}`}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            ),
          },
          {
            label: t('staff.tor.skills'),
            value: need.skills.length > 0 && (
              <ul>
                {need.skills.map((skill) => (
                  <li key={skill.conceptUri}>
                    {label(skill.conceptUri)}{' '}
                    <span className="muted small">
                      · {t(`staff.level.${skill.level}` as MessageId)} ·{' '}
                      {t('staff.weight', { weight: skill.weight })}
                    </span>{' '}
                    {skill.essential && <Tag tone="brand">{t('staff.essential')}</Tag>}
                  </li>
                ))}
              </ul>
            ),
          },
          {
            label: t('staff.tor.languages'),
            value:
              need.languages.length > 0 &&
              format.list(need.languages.map(({ code, minimum }) => `${format.language(code)} ${minimum}`)),
          },
          {
            label: t('staff.tor.counterparts'),
            value: need.counterparts.length > 0 && (
              <bdi>{format.list(need.counterparts.map(({ role, people }) => `${role} (${people})`))}</bdi>
            ),
          },
          { label: t('staff.tor.modality'), value: need.modality && t(`staff.modality.${need.modality}`) },
          { label: t('staff.tor.where'), value: <bdi>{where.join(', ')}</bdi> },
          {
            label: t('staff.tor.dates'),
            value:
              need.startsOn && need.endsOn && `${format.day(need.startsOn)} – ${format.day(need.endsOn)}`,
          },
          { label: t('staff.tor.deadline'), value: need.deadline && format.day(need.deadline) },
          { label: t('staff.tor.hours'), value: need.weeklyHours && format.number(need.weeklyHours) },
          { label: t('staff.tor.positions'), value: format.number(need.positions) },
          {
            label: t('need.yearsPreferred'),
            value: need.yearsPreferred ? format.number(need.yearsPreferred) : null,
          },
          { label: t('need.licence'), value: need.licence && <bdi>{label(need.licence)}</bdi> },
          {
            label: t('need.clearanceLevel'),
            value: need.clearanceLevel > 0 && t(`clearanceLevel.${need.clearanceLevel}` as MessageId),
          },
          { label: t('staff.tor.children'), value: t(`staff.children.${need.childContact}`) },
        ]}
      />
    </Section>
  );
}

function Decide({ need }: { need: Need }) {
  const t = useT();
  const format = useFormat();
  const mutations = {
    approve: useAct(ApproveMutation),
    requestChanges: useAct(ChangesMutation),
    reject: useAct(RejectMutation),
  };
  const decisions: readonly Decision<keyof typeof mutations>[] = NEED_DECISIONS;
  const mayDecide = decisions.some(({ command }) => need.commands.includes(command));
  return (
    <section className="card stack">
      <h2>{t('staff.decision')}</h2>
      {need.reviewDueAt && (
        <p className="muted">{t('staff.decideBy', { when: format.day(need.reviewDueAt) })}</p>
      )}
      {!mayDecide && <p>{t('staff.noDecision')}</p>}
      <Decisions
        of={decisions}
        offered={need.commands}
        decide={async (command, { reason, comment }) =>
          (await mutations[command]({ step: { id: need.id, revision: need.revision, reason, comment } }))
            .problem
        }
      />
    </section>
  );
}

function History({ need }: { need: Need }) {
  const t = useT();
  return (
    <section className="stack">
      <h2>{t('staff.history')}</h2>
      {need.decisions.length === 0 && <p className="muted">{t('staff.noHistory')}</p>}
      <Timeline
        moments={need.decisions.map((decision) => ({
          key: decision.id,
          title: t(`staff.did.${decision.command}` as MessageId),
          at: decision.decidedAt,
          by: t('staff.ofVersion', { version: decision.version }),
          note: (
            <>
              {decision.reason && <Tag>{t(`staff.reason.${decision.reason}` as MessageId)}</Tag>}
              {decision.comment && <p dir="auto">{decision.comment}</p>}
            </>
          ),
        }))}
      />
    </section>
  );
}
