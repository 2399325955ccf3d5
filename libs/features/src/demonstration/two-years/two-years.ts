import { addCandidacy } from '#features/demonstration/two-years/candidacies';
import { addHosts, type Host } from '#features/demonstration/two-years/hosts';
import { NeedWriter } from '#features/demonstration/two-years/needs';
import { addPeople, type Person } from '#features/demonstration/two-years/people';
import { addPlacement } from '#features/demonstration/two-years/placements';
import type { Plan, PlannedHost, PlannedNeed, PlannedPerson } from '#features/demonstration/two-years/plan';
import type { Stage } from '#features/demonstration/two-years/stage';

/** Writes into the ledger of the stage what the product would have kept of these two years; answers who took part. */
export function writeTwoYears(stage: Stage, plan: Plan): { readonly people: readonly string[] } {
  const hosts = addHosts(stage, plan.hosts);
  const people = addPeople(stage, plan.people);
  const needs = new NeedWriter(stage);
  for (const planned of plan.needs) {
    const need = needs.add(planned, hostOf(hosts, planned));
    for (const candidate of planned.candidates) {
      const person = personOf(people, candidate.person);
      const candidacyId = addCandidacy(stage, need, candidate, person);
      if (candidate.state === 'SELECTED' && planned.placement)
        addPlacement(stage, need, person, candidacyId, planned.placement);
    }
  }
  return { people: [...people.values()].map(({ professionalId }) => professionalId) };
}

function hostOf(hosts: ReadonlyMap<PlannedHost, Host>, { host }: PlannedNeed): Host {
  const found = hosts.get(host);
  if (!found) throw new Error(`no institution ${host.name}`);
  return found;
}

function personOf(people: ReadonlyMap<PlannedPerson, Person>, planned: PlannedPerson): Person {
  const found = people.get(planned);
  if (!found) throw new Error('a candidate is not among the people');
  return found;
}
