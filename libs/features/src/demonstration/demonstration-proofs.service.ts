import { Injectable } from '@nestjs/common';
import type { PersonActor } from '#domain/kernel/actor';
import { type ProfessionalPart, rowsOf, skillUri } from '#features/demonstration/cast';
import { ProfileQueries } from '#features/parties/professionals/profile.queries';
import { ProofsService } from '#features/parties/professionals/proofs.service';

/** Shows the skills of the demonstration, and has a case officer look at the proofs. */
@Injectable()
export class DemonstrationProofsService {
  constructor(
    private readonly profiles: ProfileQueries,
    private readonly proofs: ProofsService,
  ) {}

  /** Brings each skill of the profile as far as the part says; one that is there already is left alone. */
  async show(person: PersonActor, id: string, part: ProfessionalPart, verifier: PersonActor): Promise<void> {
    const [lists] = await this.profiles.lists([id]);
    const held = new Map(lists?.skills.map(({ conceptUri, evidence }) => [conceptUri, evidence]));
    for (const [slug = '', , wanted] of rowsOf(part.skills)) {
      const uri = skillUri(slug);
      const evidence = held.get(uri);
      if (wanted === 'CLAIMED' || wanted === evidence) continue;
      if (evidence === 'CLAIMED')
        await this.proofs.show(person, id, uri, 'Reference letter of the last employer.');
      if (wanted === 'VERIFIED') await this.proofs.verify(verifier, id, uri);
    }
  }
}
