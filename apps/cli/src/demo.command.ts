import { ApiClient } from '#cli/demo/api-client';
import { playMainStory } from '#cli/demo/main-story';
import { Narrator } from '#cli/demo/narrator';
import { runCommand } from '#cli/command';

const HELP = `demo — play the main job against the running product, through its public API

  npm run demo [-- --url http://localhost:3000]

A focal point writes and hands in a need, an approver publishes it, the worker matches it, both sides are told, and a
professional who edits a profile enters the list. Start the product first, with its demonstration: npm start
`;

await runCommand(HELP, { url: { type: 'string' } }, async (options) => {
  const url = String(options['url'] ?? `http://localhost:${process.env['PORT'] ?? 3000}`);
  await playMainStory(await ApiClient.at(url), new Narrator());
  console.log('\nThe story is told. Sign in as any of these people and look around.');
});
