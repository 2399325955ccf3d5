import { runCommand, UsageError } from '#cli/command';
import { ApiClient } from '#cli/demo/api-client';
import { playGapStory } from '#cli/demo/gap-story';
import { playHelpStory } from '#cli/demo/help-story';
import { playMoneyStory } from '#cli/demo/money-story';
import { Narrator } from '#cli/demo/narrator';
import { signInAll } from '#cli/demo/people';
import { playPlacementStory } from '#cli/demo/placement-story';
import { setStage } from '#cli/demo/setting';
import { Stage } from '#cli/demo/stage';
import { playUnhappyStory } from '#cli/demo/unhappy-story';
import { knownPassword, passwordFile } from '#features/demonstration/demonstration-password';
import { readEnv } from '#platform/config/env';

const HELP = `demo — play five stories against the running product, through its public API

  npm run demo [-- --story placement|unhappy|money|gap|help|all] [-- --url http://localhost:3000]

placement  A need is written, published by someone else, matched and announced; a professional applies, is interviewed by
           both sides, selected by someone who was not on the panel, and accepts. Checks, three signatures, the first
           day, a switch from on-site to virtual, reports, completion, certificate, and a look back after 6 and 12 months.
unhappy    A host is silent: reminders, escalation, lapse. An offer lapses, the reserve list comes first, the placement is
           suspended, and ends early.
money      An editor uploads made-up prices, somebody else publishes them; a visitor guesses, compares and learns; a
           corridor falls below 5 %, and whoever watches it is notified.
gap        A visitor opens the map of a diaspora; an institution finds a gap and drafts a need from it, which is published
           and matched.
help       Somebody finds help near them without an account and reports a mistake; the association answers and checks
           the service again.
all        One after the other (default).

The stories move the product's own clock forward, by more than a year in all; they can be played again on the same data.
Start the product first, with its demonstration: npm start
The password is DEMO_PASSWORD, or the one that the start has kept in DATA_DIR (./.data).
`;

const STORIES = {
  placement: [playPlacementStory],
  unhappy: [playUnhappyStory],
  money: [playMoneyStory],
  gap: [playGapStory],
  help: [playHelpStory],
  all: [playPlacementStory, playUnhappyStory, playMoneyStory, playGapStory, playHelpStory],
};

await runCommand(HELP, { url: { type: 'string' }, story: { type: 'string' } }, async (options) => {
  const url = String(options['url'] ?? `http://localhost:${process.env['PORT'] ?? 3000}`);
  const name = String(options['story'] ?? 'all');
  if (!Object.hasOwn(STORIES, name))
    throw new UsageError(`There is no story ${name}: ${Object.keys(STORIES).join(', ')}.`);
  const visitor = await ApiClient.at(url);
  const env = readEnv(process.env);
  const password = await knownPassword(env);
  if (!password)
    throw new Error(
      `There is no password in ${passwordFile(env)}. Set DATA_DIR as at the start, or DEMO_PASSWORD.`,
    );
  const stage = new Stage(await signInAll(visitor, password), visitor, new Narrator());
  for (const play of STORIES[name as keyof typeof STORIES]) {
    await setStage(stage);
    await play(stage);
  }
  console.log('\nThe story is complete. Sign in as any of these people and look around.');
});
