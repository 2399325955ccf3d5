import { Link } from '@tanstack/react-router';
import { graphql } from '#portal/graphql/graphql';
import { NEED_STEPS } from '#portal/screens/shared/need-steps';
import { Steps } from '#portal/screens/shared/steps';
import { useFormat, useT, type MessageId, type Translate } from '#portal/i18n/i18n';
import { ButtonLink } from '#portal/ui/button';
import { Timeline } from '#portal/ui/lists';
import { Load } from '#portal/ui/load';
import { Notice } from '#portal/ui/text';

const ReviewQuery = graphql(`
  query NeedReview($id: ID!) {
    need(id: $id) {
      id
      state
      reviewDueAt
      findings {
        code
        field
        sentence
        severity
      }
      decisions {
        id
        command
        comment
        reason
        decidedAt
      }
    }
  }
`);

/** What institution and staff see beside a need: what is missing, the history, and the next step. */
export function NeedForReviewers({ id, commands }: { id: string; commands: readonly string[] }) {
  const t = useT();
  const format = useFormat();
  return (
    <Load query={ReviewQuery} variables={{ id }} lines={3}>
      {({ need }) => (
        <div className="stack">
          {need.reviewDueAt && (
            <Notice>{t('need.reviewDue', { when: format.moment(need.reviewDueAt) })}</Notice>
          )}
          {need.findings.length > 0 && (
            <Notice
              tone={need.findings.some(({ severity }) => severity === 'BLOCKS') ? 'warm' : 'info'}
              title={t('need.findings')}
            >
              <ul>
                {need.findings.map((finding) => (
                  <li key={finding.field + finding.code}>
                    {fieldName(t, finding.field)}: {finding.sentence}
                  </li>
                ))}
              </ul>
            </Notice>
          )}
          <Steps id={id} commands={commands} specs={NEED_STEPS} />
          <div className="actions">
            {['DRAFT', 'CHANGES_REQUESTED', 'PUBLISHED'].includes(need.state) && (
              <ButtonLink to="/needs/$id/edit" params={{ id }} tone="quiet">
                {t('need.edit')}
              </ButtonLink>
            )}
            <Link to="/needs/$id/shortlist" params={{ id }}>
              {t('need.shortlist')}
            </Link>
            <Link to="/needs/$id/candidates" params={{ id }}>
              {t('need.suggested')}
            </Link>
          </div>
          {need.decisions.length > 0 && (
            <details>
              <summary>{t('need.history')}</summary>
              <Timeline
                moments={need.decisions.map((decision) => ({
                  key: decision.id,
                  title: t('need.decided', { what: decision.command }),
                  at: decision.decidedAt,
                  note: decision.comment ?? decision.reason,
                }))}
              />
            </details>
          )}
        </div>
      )}
    </Load>
  );
}

/** Fields of the terms whose label in the form has another name than the field. */
const LABELS: Record<string, MessageId> = { startsOn: 'need.dates', endsOn: 'need.dates' };

/** The label of the field that a finding speaks of; `outputs.0.indicator` speaks of the outputs. */
function fieldName(t: Translate, field: string): string {
  const name = field.replace(/^terms\./, '').split(/[.[]/)[0] ?? field;
  return t(LABELS[name] ?? (`need.${name}` as MessageId));
}
