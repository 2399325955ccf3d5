/** One arrow: apps → features → domain | platform. Each rule says why it is there. */
const area = (name) => `^libs/features/src/${name}/`;

/** Areas in the order in which they may know one another: an area imports only from those before it. */
const AREAS = [
  'accounts',
  'delegations',
  'files',
  'audit',
  'operations',
  'concerns',
  'taxonomy',
  'programmes',
  'institutions',
  'professionals',
  'invitations',
  'holds',
  'clocks',
  'needs',
  'matching',
  'candidacies',
  'clearances',
  'reports',
  'placements',
  'papers',
  'notifications',
  'equality',
  'kpis',
  'privacy',
  'demonstration',
];

const laterAreas = AREAS.map((name, i) => ({
  name: `area-order-${name}`,
  comment: `${name} may know only the areas before it (${AREAS.slice(0, i).join(', ') || 'none'}).`,
  severity: 'error',
  from: { path: area(name) },
  to: {
    path:
      AREAS.slice(i + 1)
        .map(area)
        .join('|') || '^$',
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
      from: { pathNot: '(\\.(spec|e2e-spec|bench)\\.ts$|^libs/testing/)' },
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
      from: { path: '^(?:libs/features/src/([^/]+)/|apps/)', pathNot: '\\.(spec|command)\\.ts$' },
      to: { path: '^libs/features/src/[^/]+/.*\\.store\\.ts$', pathNot: '^libs/features/src/$1/' },
    },
    {
      name: 'entities-are-private',
      comment: 'Rows of another area are read by its queries, as plain types, or in SQL.',
      severity: 'error',
      from: { path: '^libs/features/src/([^/]+)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/features/src/[^/]+/.*\\.entity\\.ts$', pathNot: '^libs/features/src/$1/' },
    },
    {
      name: 'no-circles',
      comment: 'A circle hides who depends on whom.',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    ...laterAreas,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^dist/|apps/portal/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
