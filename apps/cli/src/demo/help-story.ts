import { HELP_OPERATIONS } from '#cli/demo/help-operations';
import type { Stage } from '#cli/demo/stage';

interface Found {
  readonly id: string;
  readonly name: string;
  readonly bodyName: string;
  readonly km: number | null;
  readonly isOpenNow: boolean | null;
  readonly checkedOn: string | null;
  readonly places: readonly {
    readonly visibility: string;
    readonly region: string;
    readonly address: string | null;
  }[];
}

interface Checked {
  readonly state: string;
  readonly version: number;
  readonly openReports: readonly string[];
  readonly checkedOn: string | null;
}

/** From somebody who looks for help to an association that keeps what is said of it right. */
export async function playHelpStory(stage: Stage): Promise<void> {
  const near = await playTown(stage);
  const [advice] = await playSearch(stage, { near, categories: ['LEGAL'], languages: ['so'] });
  await playHidden(stage, near);
  if (advice) await playMistake(stage, advice);
}

async function playTown(stage: Stage): Promise<{ lat: number; lng: number }> {
  stage.tell('Somebody in London looks for help. No account is needed, and what is looked for is not kept.');
  const { serviceTowns } = await stage.visitor.ask<{
    serviceTowns: { town: string; lat: number; lng: number }[];
  }>(HELP_OPERATIONS.towns, { text: 'Camd' });
  const [town] = serviceTowns;
  if (!town) throw new Error('the directory has no services in Camden');
  stage.show(`Types "Camd" and chooses ${town.town}.`);
  return { lat: town.lat, lng: town.lng };
}

async function find(stage: Stage, filter: object): Promise<Found[]> {
  const { services } = await stage.visitor.ask<{ services: { edges: { node: Found }[] } }>(
    HELP_OPERATIONS.find,
    filter,
  );
  return services.edges.map(({ node }) => node);
}

async function playSearch(stage: Stage, filter: object): Promise<Found[]> {
  stage.tell('Advice on papers, in Somali, within 30 km:');
  const found = await find(stage, filter);
  for (const { name, km, isOpenNow, checkedOn } of found)
    stage.show(
      `${name}: ${km === null ? 'by phone' : `${km.toFixed(1)} km`}, ${isOpenNow ? 'open now' : 'closed now'}, checked on ${checkedOn}`,
    );
  return found;
}

async function playHidden(stage: Stage, near: object): Promise<void> {
  stage.tell('A safe place to stay is found by its region alone: nobody keeps its address here.');
  const found = await find(stage, { near, categories: ['SHELTER'] });
  for (const { name, km, places } of found.slice(0, 2))
    stage.show(
      `${name}: distance ${km ?? 'not known'}, address ${places[0]?.address ?? 'not kept'}, ${places[0]?.region}`,
    );
}

async function playMistake(stage: Stage, { id, name, bodyName }: Found): Promise<void> {
  const { sahra } = stage.people;
  stage.tell(`The telephone of "${name}" does not answer. The visitor reports it with one choice.`);
  await stage.visitor.ask(HELP_OPERATIONS.report, { id });
  const { service } = await sahra.ask<{ service: Checked }>(HELP_OPERATIONS.service, { id });
  stage.show(`${bodyName} reads: ${service.openReports.join(', ')}. The service is ${service.state}.`);
  stage.tell('Sahra has the telephone mended, answers, and says in one tap that all of it holds.');
  await sahra.ask(HELP_OPERATIONS.answer, { id });
  const { stepService } = await sahra.ask<{ stepService: Checked }>(HELP_OPERATIONS.confirm, {
    step: { id, version: service.version },
  });
  stage.show(`It is ${stepService.state}, checked on ${stepService.checkedOn}.`);
}
