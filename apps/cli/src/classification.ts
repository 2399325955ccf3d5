import { archivesAt, type Options, say } from '#cli/command';
import type { Classification } from '#domain/reference/taxonomy/concept';
import { readEscoArchives } from '#features/reference/taxonomy/esco-archive';
import { starterClassification } from '#features/reference/taxonomy/starter-taxonomy';

/** The taxonomy that a command works with: the ESCO archives of `--esco`, else what the product brings along. */
export async function classificationOf({ esco }: Options): Promise<Classification> {
  if (typeof esco !== 'string') {
    say('No --esco: working with the starter taxonomy');
    return starterClassification();
  }
  say('Reading the ESCO archives');
  return readEscoArchives(await archivesAt(esco), (file) => say(`  ${file}`));
}
