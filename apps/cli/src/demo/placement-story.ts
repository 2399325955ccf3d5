import type { Narrator } from '#cli/demo/narrator';
import { OPERATIONS } from '#cli/demo/operations';
import type { People } from '#cli/demo/people';

interface Standing {
  readonly sentence: string;
  readonly next: string;
}

const CRITERIA = ['EXPERTISE', 'TRANSFER', 'COMMUNICATION', 'CONTEXT', 'AVAILABILITY'];
const DAY_MS = 86_400_000;

/** From an application to an accepted offer: three consents, and an approver who was not on the panel. */
export async function playPlacementStory(people: People, narrator: Narrator, needId: string): Promise<void> {
  const { hodan, april, casey, ayaan } = people;
  const id = await applyFor(people, narrator, needId);
  const standing = async (): Promise<string> => {
    const { candidacy } = await ayaan.ask<{ candidacy: { standing: Standing } }>(OPERATIONS.standing, { id });
    return `Ayaan reads, in Somali: "${candidacy.standing.sentence}" ${candidacy.standing.next}`;
  };
  narrator.show(await standing());

  narrator.tell('Casey checks the conditions again in person; Hodan puts Ayaan on the short list.');
  await casey.ask(OPERATIONS.prescreen, {
    step: { id },
    recheck: { gates: [{ code: 'language', passes: true }] },
  });
  await hodan.ask(OPERATIONS.shortlist, { step: { id } });
  narrator.show(await standing());

  narrator.tell(
    'A panel of both sides interviews Ayaan; both declare that they have no conflict of interest, and score.',
  );
  const panel = [
    { accountId: await accountOf(people, 'hodan'), side: 'HOST' },
    { accountId: await accountOf(people, 'casey'), side: 'IOM' },
  ];
  const at = new Date(Date.now() + 7 * DAY_MS).toISOString();
  await casey.ask(OPERATIONS.interview, { step: { id }, interview: { at, panel } });
  for (const member of [hodan, casey]) {
    await member.ask(OPERATIONS.noConflict, { id });
    await member.ask(OPERATIONS.score, {
      id,
      scores: CRITERIA.map((criterion) => ({ criterion, score: 4 })),
    });
  }
  for (const member of [hodan, casey]) await member.ask(OPERATIONS.prefer, { step: { id } });
  narrator.show(await standing());

  narrator.tell('Casey, who sat on the panel, tries to select; then April, who did not, does.');
  narrator.show(`Refused: ${await casey.refusal(OPERATIONS.select, { step: { id } })}.`);
  const { selectCandidate } = await april.ask<{ selectCandidate: { id: string } }>(OPERATIONS.select, {
    step: { id },
  });

  narrator.tell('Ayaan accepts the offer.');
  const { acceptOffer } = await ayaan.ask<{ acceptOffer: { standing: Standing } }>(OPERATIONS.accept, {
    step: { id: selectCandidate.id },
  });
  narrator.show(`Ayaan reads, in Somali: "${acceptOffer.standing.sentence}" ${acceptOffer.standing.next}`);
  const { placement } = await casey.ask<{ placement: { state: string } }>(OPERATIONS.placement, {
    id: selectCandidate.id,
  });
  narrator.show(`Staff see: ${placement.state}.`);
}

/** Ayaan's application; the second time this story is played on one database, Ayaan is taken on these days. */
async function applyFor({ ayaan }: People, narrator: Narrator, needId: string): Promise<string> {
  narrator.tell('Ayaan applies.');
  const { need } = await ayaan.ask<{ need: { startsOn: string; endsOn: string } }>(OPERATIONS.need, {
    id: needId,
  });
  const application = {
    motivation: 'I trained there, and I have set up triage in two hospitals since.',
    availableFrom: need.startsOn,
    availableTo: need.endsOn,
    weeklyHours: 25,
  };
  return (await ayaan.ask<{ apply: string }>(OPERATIONS.apply, { needId, application })).apply;
}

async function accountOf(people: People, name: keyof People): Promise<string> {
  return (await people[name].ask<{ me: { id: string } }>(OPERATIONS.accountId)).me.id;
}
