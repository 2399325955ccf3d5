import { ApiClient, Refusal } from '#cli/demo/api-client';
import { playMainStory } from '#cli/demo/main-story';
import { Narrator } from '#cli/demo/narrator';
import { signInAll } from '#cli/demo/people';
import { playPlacementStory } from '#cli/demo/placement-story';
import { runCommand } from '#cli/command';

const HELP = `demo — play the main job against the running product, through its public API

  npm run demo [-- --url http://localhost:3000]

A focal point writes and hands in a need, an approver publishes it, the worker matches it, both sides are told, and a
professional who edits a profile enters the list. Then one of them applies, is interviewed by both sides, is selected by
someone who was not on the panel, and accepts. Start the product first, with its demonstration: npm start
`;

await runCommand(HELP, { url: { type: 'string' } }, async (options) => {
  const url = String(options['url'] ?? `http://localhost:${process.env['PORT'] ?? 3000}`);
  const people = await signInAll(await ApiClient.at(url));
  const narrator = new Narrator();
  const needId = await playMainStory(people, narrator);
  await playPlacementStory(people, narrator, needId).catch(playedBefore);
  console.log('\nThe story is told. Sign in as any of these people and look around.');
});

/** The people of the story have one life: on a database where it was played, they are taken. */
function playedBefore(error: unknown): void {
  if (!(error instanceof Refusal) || error.code !== 'PLACEMENT_CLASH') throw error;
  console.log(
    `\n   Refused: ${error.message} The story was played here before; an empty DATA_DIR plays it anew.`,
  );
}
