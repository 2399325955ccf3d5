import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from '#features/data-source';
import { a } from '#testing/a';
import { SMALL_ESCO } from '#testing/esco-files';
import { eventually } from '#testing/eventually';
import { aMatchable, aTaxonomy, TRIAGE_AND_WOUNDS } from '#testing/matching';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';
import { installStarterTaxonomy, TAXONOMY_ACTOR, taxonomyImports } from '#testing/taxonomy';
import { zipOf } from '#testing/zip';

interface Edges {
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly uri: string; readonly label: string };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

const SKILLS = `query ($search: SearchText, $locale: Locale, $first: Int, $after: Cursor) {
  skills(search: $search, locale: $locale, first: $first, after: $after) {
    edges { cursor node { uri label matched groups { label } } } pageInfo { hasNextPage }
  }
}`;

describe('picking from the taxonomy, as a visitor', () => {
  let product: RunningProduct;
  beforeAll(async () => {
    product = await startProduct();
    await installStarterTaxonomy(product.database);
  });
  afterAll(() => product.stop());

  it('finds a skill by a slip of its other name and shows it and its group in the language of the person', async () => {
    const { skills } = await product.ask<{ skills: Edges }>(SKILLS, { search: 'imunisation', locale: 'fr' });
    expect(skills.edges[0]?.node).toEqual({
      uri: 'urn:skillroots:skill:plan-vaccination-campaigns',
      label: 'planifier des campagnes de vaccination',
      matched: 'immunisation campaigns',
      groups: [{ label: 'Santé publique' }],
    });
  });

  it.each([
    ['nurse', 'plant trees'],
    ['Sepsis training', 'manage faecal sludge'],
    ['sterilisation', 'localise software'],
    ['sterilisation', 'decentralise services'],
    ['sterilisation', 'raise funds'],
  ])('offers nothing rather than something silly: for %s not %s', async (search, silly) => {
    const { skills } = await product.ask<{ skills: Edges }>(SKILLS, { search, first: 20 });
    expect(skills.edges.map(({ node }) => node.label)).not.toContain(silly);
  });

  it.each([
    ['teacher', 'lead a school'],
    ['nurser', 'plant trees'],
    ['reforestaton', 'plant trees'],
    ['solar systems', 'install solar systems'],
  ])('still finds by %s: %s', async (search, label) => {
    const { skills } = await product.ask<{ skills: Edges }>(SKILLS, { search, first: 20 });
    expect(skills.edges.map(({ node }) => node.label)).toContain(label);
  });

  it('turns pages', async () => {
    const first = await product.ask<{ skills: Edges }>(SKILLS, { first: 3 });
    const after = first.skills.edges.at(-1)?.cursor;
    const second = await product.ask<{ skills: Edges }>(SKILLS, { first: 3, after });
    const labels = [...first.skills.edges, ...second.skills.edges].map(({ node }) => node.label);
    expect(labels).toEqual([...new Set(labels)].sort());
    expect(first.skills.pageInfo.hasNextPage).toBe(true);
  });

  it('shows which skills an occupation needs', async () => {
    const { occupations } = await product.ask<{
      occupations: {
        edges: {
          node: { iscoCode: string; skillsNeeded: { strength: string; skill: { label: string } }[] };
        }[];
      };
    }>(
      `{ occupations(search: "midwife", first: 1) { edges { node { iscoCode skillsNeeded { strength skill { label } } } } } }`,
    );
    expect(occupations.edges[0]?.node).toMatchObject({ iscoCode: '2222' });
    expect(occupations.edges[0]?.node.skillsNeeded).toContainEqual({
      strength: 'ESSENTIAL',
      skill: { label: 'assist at childbirth' },
    });
  });

  it('answers concepts by URI in the order asked for, without the unknown', async () => {
    const [python, java] = ['urn:skillroots:skill:python', 'urn:skillroots:skill:java'];
    const { concepts } = await product.ask<{ concepts: object[] }>(
      `query ($uris: [ID!]!) { concepts(uris: $uris) { uri retired } }`,
      { uris: [python, 'urn:no', java] },
    );
    expect(concepts).toEqual([
      { uri: python, retired: false },
      { uri: java, retired: false },
    ]);
  });

  it('walks down the sectors', async () => {
    const answer = await product.ask<{ top: object[]; below: object[]; some: object[] }>(
      `{ top: sectors(locale: ar) { code }
         below: sectors(below: "86", locale: so) { code level parentCode label }
         some: sectors(codes: ["P"], locale: es) { label } }`,
    );
    expect(answer.top).toHaveLength(21);
    expect(answer.below[0]).toEqual({
      code: '861',
      level: 'GROUP',
      parentCode: '86',
      label: 'Hospital activities',
    });
    expect(answer.some).toEqual([{ label: 'Enseñanza' }]);
  });

  it('says what it is made of, and gives no ESCO notice where there is no ESCO', async () => {
    const { taxonomy } = await product.ask<{ taxonomy: object }>(
      `{ taxonomy { version notice sources { source release languages } } }`,
    );
    expect(taxonomy).toEqual({
      version: 1,
      notice: null,
      sources: [{ source: 'STARTER', release: '4', languages: ['ar', 'en', 'es', 'fr', 'so'] }],
    });
  });

  it.each([
    ['a marker of another list', { after: 'x' }, 'BAD_CURSOR'],
    ['a page of a thousand', { first: 1000 }, 'BAD_INPUT'],
    ['half a letter', { search: 'n\ud800' }, 'BAD_INPUT'],
    ['a search as long as a letter', { search: 'x'.repeat(201) }, 'BAD_INPUT'],
  ])('refuses %s', async (_, variables, code) => {
    expect(await product.refusal(SKILLS, variables)).toBe(code);
  });

  it.each(['%', "'; DROP TABLE concept; --", '&|!():*', '\\'])('bears the search %j', async (search) => {
    const { skills } = await product.ask<{ skills: Edges }>(SKILLS, { search, first: 1 });
    expect(skills.edges.length).toBeLessThanOrEqual(1);
  });
});

describe('an import while the product runs', () => {
  let product: RunningProduct;
  let folder: string;
  beforeAll(async () => {
    product = await startProduct();
    folder = await mkdtemp(join(tmpdir(), 'esco-'));
  });
  afterAll(async () => {
    await product.stop();
    await rm(folder, { recursive: true });
  });

  it('has every open need ranked again with the new taxonomy', async () => {
    const { sql, url } = product.database;
    const programmeId = await aProgramme(product);
    const institutionId = await anInstitution(product, programmeId);
    await aTaxonomy(product.database);
    const nurse = await aMatchable(product.database, { programmeId, skills: { triage: 4, wounds: 4 } });
    const need = await a(product.database)
      .need({ programmeId, institutionId }, TRIAGE_AND_WOUNDS)
      .published();
    await sql(
      `INSERT INTO domain_event (id, name, aggregate_type, aggregate_id, aggregate_version, actor_id, data, occurred_at)
       VALUES ($1, 'professional.profile-changed', 'professional', $2, 1, 'system:seed', '{}', now())`,
      [randomUUID(), nurse],
    );
    const listedWith = async () => {
      const rows = await sql<{ professional_id: string; taxonomy_version: string }>(
        `SELECT professional_id, taxonomy_version FROM match JOIN match_list USING (need_id) WHERE need_id = $1`,
        [need],
      );
      return rows.map((row) => [row.professional_id, row.taxonomy_version]);
    };
    await eventually(async () => expect(await listedWith()).toEqual([[nurse, '1']]));

    const archive = join(folder, 'esco-v1.1.1.zip');
    await writeFile(archive, zipOf(SMALL_ESCO));
    const dataSource = await createDataSource(url, 2).initialize();
    const { version } = await taxonomyImports(dataSource).importEsco(TAXONOMY_ACTOR, [archive]);
    await dataSource.destroy();

    await eventually(async () => expect(await listedWith()).toEqual([[nurse, String(version)]]));
    const { taxonomy } = await product.ask<{ taxonomy: { notice: string } }>('{ taxonomy { notice } }');
    expect(taxonomy.notice).toContain('ESCO classification of the European Commission');
  });
});
