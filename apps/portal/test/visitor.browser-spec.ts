import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser } from '#portal-test/chromium';
import { Stage } from '#portal-test/stage';
import { WAYS } from '#portal-test/visit';

interface Concerns {
  readonly concerns: {
    readonly edges: readonly {
      readonly node: { readonly entries: readonly { text: string; authorId: string | null }[] };
    }[];
  };
}

describeInBrowser('A visitor', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it.each(WAYS)('reads what this is, and raises a concern without a name ($by, $locale)', async (way) => {
    const words = `A driver asked for money. ${way.by} ${way.locale}`;
    await stage.play(way, async (visit) => {
      const { t } = visit;
      await visit.enter('/');
      await visit.hand.press('link', t('home.more'));
      await visit.sees(t('about.title'));

      await visit.hand.within('navigation', t('nav.footer')).press('link', t('nav.concern'));
      await visit.sees(t('nav.concern'));
      await visit.hand.write(t('concern.text'), words);
      await visit.hand.choose(t('heritage.country'), 'SO');
      await visit.hand.press('button', t('concern.send'));
      await visit.reads(t('concern.sent'));
    });

    const sami = await stage.part('sami.safeguarding');
    const { concerns } = await sami<Concerns>(
      '{ concerns(first: 50) { edges { node { entries { text authorId } } } } }',
    );
    expect(concerns.edges.flatMap(({ node }) => node.entries)).toContainEqual({
      text: words,
      authorId: null,
    });
  });

  it.each(WAYS)(
    'reads from an open need who asks, and what else they ask for ($by, $locale)',
    async (way) => {
      const { openNeeds } = await stage.product.ask<{
        openNeeds: { edges: { node: { id: string; title: string; institution: string } }[] };
      }>('{ openNeeds(first: 1) { edges { node { id title institution } } } }');
      const [{ node: need } = { node: { id: '', title: '', institution: '' } }] = openNeeds.edges;
      await stage.play(way, async (visit) => {
        await visit.enter('/');
        await visit.page.getByRole('img', { name: visit.t('home.map') }).waitFor();
        await visit.enter(`/open-needs/${need.id}`);
        await visit.hand.press('link', need.institution);
        await visit.sees(need.institution);
        await visit.hand.press('link', need.title);
        await visit.sees(need.title);
      });
    },
  );

  it.each(['en', 'ar'] as const)(
    'is shown a page wherever a link leads, and robots get it too (%s)',
    async (locale) => {
      await stage.play({ by: 'mouse', locale }, async (visit) => {
        const { t, context } = visit;
        await visit.enter('/nowhere/at-all');
        await visit.sees(t('trouble.missing'));

        const robot = { accept: '*/*', 'user-agent': 'WhatsApp/2.23' };
        const [known, unknown] = [
          await context.request.get('/open-needs', { headers: robot }),
          await context.request.get('/nowhere/at-all', { headers: robot }),
        ];
        expect([known.status(), unknown.status()]).toEqual([200, 404]);
        for (const page of [known, unknown]) expect(await page.text()).toContain(t('home.title'));
      });
    },
  );
});
