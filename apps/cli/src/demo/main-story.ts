import type { List } from '#cli/demo/api-client';
import { OPERATIONS } from '#cli/demo/operations';
import { CAST } from '#cli/demo/people';
import { type AskedRow, namesIn, rankedRows, sayRow, widenProfile, writeNeed } from '#cli/demo/scenes';
import type { Stage } from '#cli/demo/stage';
import { mailOf } from '#features/demonstration/cast';

const SKILLS: readonly AskedRow[] = [
  ['triage-patients', 3, 5, true],
  ['care-for-emergency-patients', 3, 4, true],
  ['train-trainers', 2, 3, false],
  ['prevent-hospital-infections', 2, 2, false],
];

/** The main job, from a need that is written to a professional who enters the list. Answers the need's id. */
export async function playMainStory(stage: Stage): Promise<string> {
  const { hodan, april, adam, sagal } = stage.people;

  stage.tell('Hodan, focal point of a hospital in Hargeisa, writes a need and submits it.');
  const needId = await writeNeed(stage, {
    title: 'Triage in the emergency ward',
    skills: SKILLS,
    startsIn: 45,
    days: 61,
  });
  const step = { id: needId };
  await hodan.ask(OPERATIONS.submitNeed, { step });
  await stage.sees('hodan', 'need', needId);

  stage.tell('Hodan tries to publish it herself.');
  stage.show(`Refused: ${await hodan.refusal(OPERATIONS.approveNeed, { step })}.`);

  stage.tell('April, an approver who did not write it, publishes it.');
  await april.ask(OPERATIONS.approveNeed, { step });
  await stage.sees('april', 'need', needId);

  stage.tell('The worker matches it.');
  const list = () => rankedRows(april, needId);
  const ranked = await stage.narrator.waitFor('The ranked list is there', async () =>
    (await list()).length > 0 ? list() : null,
  );
  const names = await namesIn(april, ranked);
  for (const row of ranked) stage.show(...sayRow(row, names));

  stage.tell('Both sides are notified, in the product and by email.');
  await stage.isNotified('ayaan', 'match.suggested');
  await stage.isNotified('hodan', 'match.listReady');
  const { mailbox } = await stage.narrator.waitFor(
    'The mail is in the mailbox that Adam, an administrator, may read',
    async () => {
      const answer = await adam.ask<{ mailbox: List<{ to: string; subject: string }> }>(OPERATIONS.mailbox);
      const to = new Set(answer.mailbox.edges.map(({ node }) => node.to));
      return [mailOf(CAST.ayaan), mailOf(CAST.hodan)].every((mail) => to.has(mail)) ? answer : null;
    },
  );
  for (const { node } of mailbox.edges.slice(0, 6)) stage.show(`to ${node.to}: ${node.subject}`);

  stage.tell('Sagal, who was not on the list, adds two skills and comes on site too.');
  await widenProfile(sagal);
  const listed = await stage.narrator.waitFor('Sagal is on the list', async () => {
    const { myMatches } = await sagal.ask<{
      myMatches: List<{ rank: number; score: number; need: { id: string } }>;
    }>(OPERATIONS.myMatches);
    return myMatches.edges.find(({ node }) => node.need.id === needId)?.node ?? null;
  });
  stage.show(`Place ${listed.rank}, ${listed.score} points.`);
  return needId;
}
