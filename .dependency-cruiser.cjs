/** One arrow: apps → features → domain | platform. Each rule says why it is there. */
const IDENTITY = ['identity'];
const PARTIES = [...IDENTITY, 'reference', 'parties'];
const CASES = [...PARTIES, 'casework'];
/** Modules beside the marketplace; none knows another. */
const MODULES = ['remittances', 'mapping', 'dialogue', 'associations'];
const EVERY_MODULE = ['marketplace', 'placements', ...MODULES];

/**
 * Which contexts each context may know. The order is partial: contexts that do not name one another speak by events and
 * ports. A new module is a name in `MODULES`, and may know what the marketplace may.
 */
const CONTEXTS = {
  identity: [],
  reference: [],
  parties: [...IDENTITY, 'reference'],
  casework: PARTIES,
  marketplace: CASES,
  placements: [...CASES, 'marketplace'],
  ...Object.fromEntries(MODULES.map((name) => [name, CASES])),
  outreach: [...CASES, ...EVERY_MODULE],
  insight: [...CASES, ...EVERY_MODULE, 'outreach'],
  privacy: [...CASES, ...EVERY_MODULE, 'outreach', 'insight'],
  demonstration: [...CASES, ...EVERY_MODULE, 'outreach', 'insight', 'privacy'],
};

/** Inside a context, its areas in the order in which they may know one another. */
const AREAS = {
  identity: ['accounts', 'delegations', 'files', 'audit', 'operations'],
  reference: ['taxonomy'],
  parties: ['programmes', 'institutions', 'professionals', 'invitations'],
  casework: ['concerns', 'holds', 'messages', 'deadlines'],
  marketplace: ['needs', 'saved', 'matching', 'candidacies'],
  placements: ['clearances', 'reports', 'placements', 'papers', 'stories', 'spending', 'travel'],
  remittances: ['prices', 'corridors', 'lessons'],
  mapping: ['questionnaires', 'estimates', 'map', 'waves'],
  dialogue: ['consultations', 'statements', 'opinions', 'replies'],
  associations: ['registry', 'services', 'referrals'],
  outreach: ['notifications'],
  insight: ['equality', 'kpis', 'iati', 'gaps'],
};

const inside = (library, place) => `^libs/${library}/src/${place}/`;
const anyOf = (paths) => paths.join('|') || '^$';

/** A context knows the contexts of its line, and in the domain the kernel. */
const contextOrder = ['features', 'domain'].flatMap((library) =>
  Object.entries(CONTEXTS).map(([name, known]) => ({
    name: `context-order-${library}-${name}`,
    comment: `${name} may know only ${known.join(', ') || 'itself'}.`,
    severity: 'error',
    from: { path: inside(library, name), pathNot: '\\.spec\\.ts$' },
    to: {
      path: anyOf(
        Object.keys(CONTEXTS)
          .filter((other) => other !== name && !known.includes(other))
          .map((other) => inside(library, other)),
      ),
    },
  })),
);

const areaOrder = Object.entries(AREAS).flatMap(([context, areas]) =>
  areas.map((name, i) => ({
    name: `area-order-${context}-${name}`,
    comment: `Within ${context}, ${name} may know only the areas before it (${areas.slice(0, i).join(', ') || 'none'}).`,
    severity: 'error',
    from: { path: inside('features', `${context}/${name}`) },
    to: { path: anyOf(areas.slice(i + 1).map((later) => inside('features', `${context}/${later}`))) },
  })),
);

/** The folders of the portal, lowest first: each may know those before it. */
const PORTAL_LAYERS = {
  i18n: 'Words, dates and numbers in the language of the reader; it knows nothing of the portal.',
  ui: 'What pages are made of: it is given what it shows, and asks nobody for it.',
  graphql: 'The way to the API, and what is generated from its schema.',
  parts: 'What several subjects use: it knows none of them.',
  screens: 'The screens of each subject; they do not know at which address or for whom they are shown.',
  gallery: 'The page that shows developers every part in all its states.',
  app: 'Routes, header and footer, and pages that put screens of several subjects together.',
};
const portal = (place) => `^apps/portal/src/${place}/`;

const portalLayers = Object.entries(PORTAL_LAYERS).map(([name, comment], i, all) => ({
  name: `portal-layer-${name}`,
  comment,
  severity: 'error',
  from: { path: portal(name) },
  to: { path: anyOf([...all.slice(i + 1).map(([later]) => portal(later)), '^apps/portal/src/main\\.tsx$']) },
}));

/** The first page of each reader names what every context has for them. */
const PORTAL_CONTEXTS = { ...CONTEXTS, welcome: Object.keys(CONTEXTS) };

const portalContexts = Object.entries(PORTAL_CONTEXTS).map(([name, known]) => ({
  name: `context-order-portal-${name}`,
  comment: `Screens of ${name} may know only those of ${known.join(', ') || 'itself'}; what others need is a part, or put together in app.`,
  severity: 'error',
  from: { path: portal(`screens/${name}`) },
  to: {
    path: anyOf(
      Object.keys(PORTAL_CONTEXTS)
        .filter((other) => other !== name && !known.includes(other))
        .map((other) => portal(`screens/${other}`)),
    ),
  },
}));

module.exports = {
  forbidden: [
    {
      name: 'domain-knows-nothing',
      comment:
        'The business in plain TypeScript: it imports only itself, so that it can be read and tested alone.',
      severity: 'error',
      from: { path: '^libs/domain/src', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/domain/src' },
    },
    {
      name: 'catalogues-are-on-top',
      comment:
        'Each area lists its own errors and events; only the catalogues know them all, and no area needs those to run.',
      severity: 'error',
      from: { path: '^libs/domain/src/([^/]+/|errors\\.ts|findings\\.ts)', pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/domain/src/(error-catalogue|events)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'kernel-knows-no-context',
      comment:
        'What every context shares knows none of them; the codes of refusals are checked as types alone.',
      severity: 'error',
      from: { path: '^libs/domain/src/kernel/' },
      to: { path: '^libs/domain/src/(?!kernel/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'contexts-know-no-catalogue',
      comment:
        'The catalogue lists what every context has; only outreach, which speaks of every event, reads it.',
      severity: 'error',
      from: { path: '^libs/domain/src/(?!catalogue/|outreach/|privacy/)', pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/domain/src/catalogue/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'contexts-are-listed',
      comment: 'A context has its line in the order above; one without would obey none.',
      severity: 'error',
      from: {},
      to: {
        path: '^libs/(domain|features)/src/[^/]+/',
        pathNot: [
          ...Object.keys(CONTEXTS).flatMap((name) => [inside('domain', name), inside('features', name)]),
          inside('domain', '(kernel|catalogue)'),
          inside('features', 'migrations'),
        ],
      },
    },
    {
      name: 'platform-knows-no-business',
      comment: 'The platform is npm packages made ours; the business must not leak into it.',
      severity: 'error',
      from: { path: '^libs/platform/src' },
      to: { path: '^(libs/(domain|features)|apps)/' },
    },
    {
      name: 'features-know-no-app',
      comment: 'Use cases do not know who calls them.',
      severity: 'error',
      from: { path: '^libs/features/src' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-are-apart',
      comment: 'Applications talk over the API and the queue, never by import.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'testing-is-for-specs',
      comment: 'Only specs and the test harness itself may use the test library.',
      severity: 'error',
      from: { pathNot: '(\\.(spec|e2e-spec|bench)\\.ts$|^libs/testing/|^apps/portal/test/)' },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'resolvers-touch-no-rows',
      comment: 'A resolver delegates to a service or a queries class; it never sees a store or the ORM.',
      severity: 'error',
      from: { path: '^apps/api/src/.*\\.(resolver|type|input|loader)\\.ts$' },
      to: { path: '(\\.store\\.ts$|node_modules/typeorm)' },
    },
    {
      name: 'stores-are-private',
      comment: 'An area writes its own rows; others ask its services, and lock by them.',
      severity: 'error',
      from: {
        path: '^(?:libs/features/src/((?:privacy|demonstration)|[^/]+/[^/]+)/|apps/)',
        pathNot: '\\.(spec|command)\\.ts$',
      },
      to: { path: '^libs/features/src/.*\\.store\\.ts$', pathNot: '^libs/features/src/$1/' },
    },
    {
      name: 'entities-are-private',
      comment:
        'Rows of another area are read by its queries, as plain types, or in SQL. The two years of the demonstration are ' +
        'written in bulk as what the services would have left; entities say how such rows look, and a spec compares.',
      severity: 'error',
      from: {
        path: '^libs/features/src/((?:privacy|demonstration)|[^/]+/[^/]+)/',
        pathNot: '\\.spec\\.ts$|^libs/features/src/demonstration/two-years/',
      },
      to: { path: '^libs/features/src/.*\\.entity\\.ts$', pathNot: '^libs/features/src/$1/' },
    },
    {
      name: 'no-circles',
      comment: 'A circle hides who depends on whom.',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'portal-no-circles',
      comment: 'In the portal not even of types: what two files share has a file of its own.',
      severity: 'error',
      from: { path: '^apps/portal/' },
      to: { circular: true },
    },
    {
      name: 'portal-screens-have-a-context',
      comment: 'Screens are filed by context, never by who looks at them.',
      severity: 'error',
      from: {},
      to: {
        path: portal('screens'),
        pathNot: anyOf(Object.keys(PORTAL_CONTEXTS).map((name) => portal(`screens/${name}`))),
      },
    },
    {
      name: 'portal-is-apart',
      comment: 'The portal knows the product only by its API: nothing of the libraries is sent to a browser.',
      severity: 'error',
      from: { path: '^apps/portal/src/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(libs/|apps/(?!portal/src/))' },
    },
    ...portalLayers,
    ...portalContexts,
    ...contextOrder,
    ...areaOrder,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,

    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
