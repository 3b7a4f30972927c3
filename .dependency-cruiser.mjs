// Which file may import which: docs/architecture.md as rules. scripts/checks/doors.test.ts breaks each of them once.

const MODULES = '^apps/api/src/modules/'
const PLATFORM = '^apps/api/src/platform/'

/** Imports go from right to left only. */
const ORDER = ['identity', 'fleet', 'launches', 'finance', 'bookings']
/** They react to the domain and read it; the domain does not know them. */
const ASIDE = ['reports', 'catalogue', 'notifications', 'audit', 'monitoring']

/**
 * A part's door is its index.ts. What entities and GraphQL types are written with is a second one: the first would
 * bring the whole server along, and with it a circle.
 */
const PLATFORM_DOORS = [
  '[^/]+/index',
  '[^/]+/[^/]+\\.(entity|graphql)',
  'db/columns',
  'graphql/node',
  'graphql/scalars/index',
].map((door) => `${PLATFORM}${door}\\.ts$`)

const moduleAt = (names) => `${MODULES}(${names.join('|')})/`
const TESTS = '\\.(test|contract)\\.tsx?$|/fixtures?/|/fixture-[\\w-]+\\.ts$|/test/'

const upwards = ORDER.slice(0, -1).map((name, index) => ({
  name: `${name}-knows-nothing-above`,
  comment: `${name} stands below ${ORDER.slice(index + 1).join(', ')}: they react to its events.`,
  severity: 'error',
  from: { path: moduleAt([name]) },
  to: { path: moduleAt(ORDER.slice(index + 1)) },
}))

export default {
  forbidden: [
    {
      name: 'platform-knows-no-domain',
      comment: 'The platform serves any domain.',
      severity: 'error',
      from: { path: PLATFORM, pathNot: TESTS },
      to: { path: [MODULES, '^apps/api/src/[^/]+\\.ts$'] },
    },
    ...upwards,
    {
      name: 'domain-knows-nobody-aside',
      comment: `${ASIDE.join(', ')} listen to the domain; it must work without them.`,
      severity: 'error',
      from: { path: moduleAt(ORDER) },
      to: { path: moduleAt(ASIDE) },
    },
    {
      name: 'through-the-module-door',
      comment: 'A module is used through its index.ts alone.',
      severity: 'error',
      from: { path: `${MODULES}([^/]+)/` },
      to: { path: MODULES, pathNot: [`${MODULES}$1/`, `${MODULES}[^/]+/index\\.ts$`] },
    },
    {
      name: 'through-the-module-door-from-outside',
      comment: 'Who composes the modules, too, uses their index.ts alone.',
      severity: 'error',
      from: { pathNot: [MODULES, TESTS] },
      to: { path: MODULES, pathNot: `${MODULES}[^/]+/index\\.ts$` },
    },
    {
      name: 'through-the-platform-door',
      comment: 'A part of the platform is used through its doors alone.',
      severity: 'error',
      from: { path: `${PLATFORM}([^/]+)/`, pathNot: TESTS },
      to: { path: PLATFORM, pathNot: [`${PLATFORM}$1/`, ...PLATFORM_DOORS] },
    },
    {
      name: 'through-the-platform-door-from-outside',
      comment: 'A part of the platform is used through its doors alone.',
      severity: 'error',
      from: { pathNot: [PLATFORM, TESTS] },
      to: { path: PLATFORM, pathNot: PLATFORM_DOORS },
    },
    {
      name: 'apps-apart',
      comment: 'An app shares code with another only through packages/.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'packages-know-no-app',
      comment: 'Packages are below the apps.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'features-apart',
      comment: 'Only routes compose features.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/src/features/([^/]+)/' },
      to: { path: '^apps/$1/src/features/', pathNot: '^apps/$1/src/features/$2/' },
    },
    {
      name: 'shared-knows-no-feature',
      comment: 'What features share stands below them.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/src/(shared|session)/' },
      to: { path: '^apps/$1/src/(features|routes)/' },
    },
    {
      name: 'ui-knows-no-graphql',
      comment: 'The design system shows what it is given, wherever that comes from.',
      severity: 'error',
      from: { path: '^packages/ui/' },
      to: {
        path: [
          '^packages/graphql/',
          '(^|/)node_modules/(graphql|@apollo/client|graphql-ws)/',
          '^(graphql|@apollo/client|@astro/graphql)',
        ],
      },
    },
    {
      name: 'product-knows-no-test',
      comment: 'What runs imports nothing that exists for tests.',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: [TESTS, '/vite[.a-z]*config\\.ts$'] },
      to: { path: TESTS, pathNot: 'node_modules' },
    },
    {
      name: 'no-cycles',
      comment: 'Files that load each other in a circle depend on who comes first. Types load nothing.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|gql|coverage)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
    skipAnalysisNotInRules: true,
  },
}
