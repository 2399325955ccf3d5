import { createHash } from 'node:crypto';
import { asTyped, grouped, paperNumber, paperText } from '#domain/placements/papers/paper.rules';
import type { PlacementState } from '#domain/placements/placements/placement.states';
import type { Placed } from '#features/demonstration/two-years/placed';
import type { Stage } from '#features/demonstration/two-years/stage';
import { PaperEntity } from '#features/placements/papers/paper.entity';

const CERTIFIED: readonly PlacementState[] = ['FOLLOW_UP', 'CLOSED', 'TERMINATED_EARLY'];
/** Days after the end on which the product issues it: with the completion, or with an early end. */
const ISSUED = { completed: 17.02, early: 1.01 } as const;

/** The certificate of work that is over; the worker issues that of a placement that is completed now. */
export function addCertificate(stage: Stage, placed: Placed): void {
  const { row, need, person, endsOn } = placed;
  const {
    id: placementId,
    state,
    professionalId,
    programmeId,
    country,
    startsOn,
    modality,
    weeklyHours,
  } = row;
  if (!CERTIFIED.includes(state)) return;
  const { ledger, chance } = stage;
  const day = endsOn + (state === 'TERMINATED_EARLY' ? ISSUED.early : ISSUED.completed);
  const issuedAt = stage.at(day);
  const facts = {
    ...{ name: person.name, title: need.terms.title, institution: need.host.name },
    ...{
      programme: stage.programme.name,
      endsOn: stage.on(endsOn),
      country,
      startsOn,
      modality,
      weeklyHours,
    },
    issuedOn: issuedAt.toISOString().slice(0, 10),
  };
  const number = asTyped(paperNumber('CERTIFICATE', facts.issuedOn, chance.bytes(8)));
  const paperId = ledger.id(issuedAt);
  const digest = createHash('sha256')
    .update(paperText('CERTIFICATE', number, facts))
    .digest('hex');
  ledger.add(PaperEntity, {
    ...{ id: paperId, kind: 'CERTIFICATE', placementId, professionalId, programmeId, country, number },
    ...{ code: grouped(chance.bytes(16)), facts, digest, shared: [], issuedAt },
    ...{ revokedAt: null, revokedReason: null },
  });
  const version = row.version;
  if (state === 'CLOSED') row.version = version - 1;
  placed.event('placement.certificate-issued', day, 'system:papers', { paperId });
  row.version = version;
}
