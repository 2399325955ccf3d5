import { CASES } from '#cli/demo/case-operations';
import { CAST, type Player } from '#cli/demo/people';
import { fileReport } from '#cli/demo/report-scenes';
import type { Stage } from '#cli/demo/stage';
import { addDays, type IsoDate } from '#domain/kernel/dates';

interface Check {
  readonly id: string;
  readonly type: string;
  readonly state: string;
}

interface PlacementSeen {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly plans: readonly { version: number; digest: string }[];
  readonly readiness: readonly { code: string; done: boolean }[];
  readonly terms: readonly { version: number; modality: string; since: string }[];
}

/** A placement as the case officer sees it. */
export async function placementOf({ people }: Stage, id: string): Promise<PlacementSeen> {
  return (await people.casey.ask<{ placement: PlacementSeen }>(CASES.placement, { id })).placement;
}

/** Every open check is submitted by the side that brings it, and approved. Answers their types. */
export async function passChecks(stage: Stage, who: Player, placementId: string): Promise<string[]> {
  const { casey, hodan } = stage.people;
  const checks = await stage.narrator.await('The checks of this kind of work are asked for', async () => {
    const { clearances } = await casey.ask<{ clearances: Check[] }>(CASES.checks, { placementId });
    const open = clearances.filter(({ state }) => state === 'REQUIRED' || state === 'EXPIRED');
    return open.length > 0 ? open : null;
  });
  const today = await stage.today();
  const outcome = {
    issuer: 'Invented authority',
    issuedOn: addDays(today, -30),
    expiresOn: addDays(today, 500),
  };
  for (const { id, type } of checks) {
    const provider = type === 'HOST_APPROVAL' ? hodan : stage.people[who];
    await provider.ask(CASES.submitCheck, { step: { id }, outcome });
    await casey.ask(CASES.clearCheck, { step: { id }, outcome });
  }
  return checks.map(({ type }) => type);
}

/** The host writes the plan of the work, and all three sides sign its digest. */
export async function planAndSign(stage: Stage, who: Player, id: string, summary: string): Promise<void> {
  const { hodan, april } = stage.people;
  const { startsOn, endsOn } = await placementOf(stage, id);
  const milestones = [
    { text: 'The scale is taught', dueOn: addDays(startsOn, 20) },
    { text: 'All shifts use it', dueOn: endsOn },
  ];
  await hodan.ask(CASES.writePlan, { placement: { id }, plan: { summary, milestones } });
  const { plans } = await placementOf(stage, id);
  const newest = plans.reduce((a, b) => (a.version > b.version ? a : b));
  for (const [signatory, as] of [
    [stage.people[who], 'PROFESSIONAL'],
    [hodan, 'FOCAL_POINT'],
    [april, 'APPROVER'],
  ] as const)
    await signatory.ask(CASES.signPlan, { signature: { id, digest: newest.digest, as } });
  stage.show(
    `Plan ${newest.version} is signed three times; what was signed has the digest ${newest.digest.slice(0, 16)}…`,
  );
}

/** From the acceptance to the first day: checks, plan, signatures, the host's list, the baseline, and the start. */
export async function playPreparation(stage: Stage, who: Player, id: string): Promise<void> {
  const { hodan, casey } = stage.people;
  const { name } = CAST[who];

  stage.tell(`${name} submits what is asked for, Hodan her approval; Casey approves all of it.`);
  const types = await passChecks(stage, who, id);
  stage.show(`${types.length} checks: ${types.join(', ')}`);
  await casey.ask(CASES.clear, { step: { id } });
  await stage.sees('hodan', 'placement', id);
  await stage.isNotified(who, 'placement.cleared.professional');

  stage.tell(`Hodan writes the work plan; ${name}, Hodan and April sign it.`);
  await planAndSign(stage, who, id, 'Teach the scale, pilot it on two wards, hand it over.');

  stage.tell('Hodan prepares the ward by the list and fills in the form from before the placement.');
  for (const { code } of (await placementOf(stage, id)).readiness)
    await hodan.ask(CASES.tick, { placement: { id }, code });
  await fileReport(stage, id, 'BASELINE', 'hodan', {
    outputs: [{ output: 0, value: 0 }],
    transferLevel: 'ORGANISATIONAL',
  });
  await stage.becomes('placement', id, 'READY');
  await stage.sees(who, 'placement', id);

  stage.tell(`${name} sets the emergency contact and tests the link; the first day comes.`);
  const contact = { name: 'A sister', phone: '+44 20 7946 0000', relation: 'sister' };
  await stage.people[who].ask(CASES.giveContact, { placement: { id }, contact });
  await stage.people[who].ask(CASES.testLink, { placement: { id } });
  await stage.moveTo((await placementOf(stage, id)).startsOn);
  await stage.becomes('placement', id, 'ACTIVE');
  await stage.isNotified(who, 'placement.started.professional');
  await stage.sees(who, 'placement', id);
}
