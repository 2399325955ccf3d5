import type { List } from '#cli/demo/api-client';
import { CASES } from '#cli/demo/case-operations';
import type { Player } from '#cli/demo/people';
import type { Stage } from '#cli/demo/stage';
import type { IsoDate } from '#domain/kernel/dates';

interface Report {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly periodFrom: IsoDate;
  readonly periodTo: IsoDate;
  readonly dueOn: IsoDate;
}

const OPEN = ['DUE', 'DRAFT', 'OVERDUE', 'RETURNED'];

/** The earliest form of a kind in one of these states, as soon as there is one. */
export function reportOf(
  stage: Stage,
  placementId: string,
  kind: string,
  states: readonly string[] = OPEN,
): Promise<Report> {
  return stage.narrator.await(`The form ${kind} is there`, async () => {
    const { reports } = await stage.people.casey.ask<{ reports: List<Report> }>(CASES.reports, {
      placementId,
      kinds: [kind],
    });
    const found = reports.edges.map(({ node }) => node).filter(({ state }) => states.includes(state));
    return found.sort((a, b) => a.periodTo.localeCompare(b.periodTo))[0] ?? null;
  });
}

/** A form is saved as a draft, submitted by its writer, and accepted by the case officer. */
export async function fileReport(
  stage: Stage,
  placementId: string,
  kind: string,
  writer: Player,
  answers: object,
): Promise<void> {
  const { id, periodFrom, periodTo } = await reportOf(stage, placementId, kind);
  await stage.people[writer].ask(CASES.saveReport, { edit: { id }, answers });
  await stage.people[writer].ask(CASES.submitReport, { edit: { id }, answers });
  await stage.people.casey.ask(CASES.acceptReport, { step: { id } });
  stage.show(`${kind} about ${periodFrom} to ${periodTo}: kept as a draft, handed in, accepted.`);
}

/** A form is submitted with a mistake, comes back with a comment, and is submitted again and accepted. */
export async function correctReport(
  stage: Stage,
  placementId: string,
  kind: string,
  writer: Player,
  { first, comment, second }: { first: object; comment: string; second: object },
): Promise<void> {
  const { id } = await reportOf(stage, placementId, kind);
  const { casey, [writer]: author } = stage.people;
  await author.ask(CASES.submitReport, { edit: { id }, answers: first });
  await casey.ask(CASES.returnReport, { step: { id, reason: 'FIGURES_DIFFER', comment } });
  await stage.isNotified(writer, 'report.returned');
  await author.ask(CASES.submitReport, { edit: { id }, answers: second });
  await casey.ask(CASES.acceptReport, { step: { id } });
  stage.show(`${kind}: came back with “${comment}”, was corrected, and is accepted.`);
}

/** Two colleagues answer by the link that the host passes on; nobody knows who. */
export async function colleaguesAnswer(stage: Stage, placementId: string): Promise<void> {
  const { createSurveyLink: link } = await stage.people.hodan.ask<{ createSurveyLink: string }>(
    CASES.surveyLink,
    { placementId },
  );
  const token = link.slice(link.indexOf('#') + 1);
  for (const result of [5, 4]) {
    const ratings = { relevance: 5, preparation: 4, communication: 5, result };
    await stage.visitor.ask(CASES.answerSurvey, { token, answers: { ratings, stillInUse: 'YES' } });
  }
  const { id } = await reportOf(stage, placementId, 'COLLEAGUE_SURVEY', ['SUBMITTED']);
  await stage.people.casey.ask(CASES.acceptReport, { step: { id } });
  stage.show('COLLEAGUE_SURVEY: two colleagues answered by link, without an account; accepted.');
}
