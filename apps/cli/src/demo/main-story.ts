import { mailOf } from '#features/demonstration/cast';
import type { Narrator } from '#cli/demo/narrator';
import type { People } from '#cli/demo/people';
import { OPERATIONS } from '#cli/demo/operations';
import { type List, namesIn, rankedRows, sayRow, showTold, widenProfile, writeNeed } from '#cli/demo/scenes';

/** The main job, from a need that is written to a professional who enters the list. Answers the need's id. */
export async function playMainStory(people: People, narrator: Narrator): Promise<string> {
  const { hodan, april, casey, ayaan, sagal } = people;

  narrator.tell('Hodan, focal point of a hospital in Hargeisa, writes a need and hands it in.');
  const needId = await writeNeed(hodan);
  const { submitNeed } = await hodan.ask<{ submitNeed: { state: string; reviewDueAt: string } }>(
    OPERATIONS.submitNeed,
    { step: { id: needId } },
  );
  narrator.show(`The need is ${submitNeed.state}; IOM answers by ${submitNeed.reviewDueAt}.`);

  narrator.tell('Hodan tries to publish it herself.');
  narrator.show(`Refused: ${await hodan.refusal(OPERATIONS.approveNeed, { step: { id: needId } })}.`);

  narrator.tell('April, an approver who did not write it, publishes it.');
  const { approveNeed } = await april.ask<{ approveNeed: { state: string } }>(OPERATIONS.approveNeed, {
    step: { id: needId },
  });
  narrator.show(`The need is ${approveNeed.state}.`);

  narrator.tell('The worker matches it.');
  const list = () => rankedRows(april, needId);
  const ranked = await narrator.waitFor('The ranked list is there', async () =>
    (await list()).length > 0 ? list() : null,
  );
  const names = await namesIn(april, ranked);
  for (const row of ranked) narrator.show(...sayRow(row, names));

  narrator.tell('Both sides are told, in the product and by mail.');
  await showTold(narrator, 'Ayaan', ayaan);
  await showTold(narrator, 'Hodan', hodan);
  const { mailbox } = await narrator.waitFor(
    'The mail is in the mailbox that Casey, a case officer, may read',
    async () => {
      const answer = await casey.ask<{ mailbox: List<{ to: string; subject: string }> }>(OPERATIONS.mailbox);
      const to = new Set(answer.mailbox.edges.map(({ node }) => node.to));
      return [mailOf({ mail: 'ayaan' }), mailOf({ mail: 'hodan.host' })].every((mail) => to.has(mail))
        ? answer
        : null;
    },
  );
  for (const { node } of mailbox.edges.slice(0, 6)) narrator.show(`to ${node.to}: ${node.subject}`);

  narrator.tell('Sagal, who was not on the list, adds two skills and comes on site too.');
  await widenProfile(sagal);
  const listed = await narrator.waitFor('Sagal is on the list', async () => {
    const { myMatches } = await sagal.ask<{
      myMatches: List<{ rank: number; score: number; need: { id: string } }>;
    }>(OPERATIONS.myMatches);
    return myMatches.edges.find(({ node }) => node.need.id === needId)?.node ?? null;
  });
  narrator.show(`Place ${listed.rank}, ${listed.score} points.`);
  return needId;
}
