import { choice, integer, origin, text, toggle, url } from './kinds.ts'
import { optional, required, withDefault } from './setting.ts'

/** Stands in for a real secret while developing; production refuses it. */
export const DEVELOPMENT_SECRET = 'development-only-secret-not-for-production'

const process = {
  profile: withDefault(
    { name: 'NODE_ENV', domain: 'process', about: 'The profile: it decides the other defaults.' },
    choice('development', 'production', 'test'),
    'development',
  ),
  host: withDefault(
    { name: 'HOST', domain: 'process', about: 'The network interface the server listens on.' },
    text(),
    '127.0.0.1',
    '0.0.0.0',
  ),
  port: withDefault(
    { name: 'PORT', domain: 'process', about: 'The port of the apps and of /graphql; 0 takes any free one.' },
    integer(0, 65_535),
    4000,
  ),
  logLevel: withDefault(
    { name: 'LOG_LEVEL', domain: 'process', about: 'The least level that is logged.' },
    choice('INFO', 'WARNING', 'ERROR', 'CRITICAL'),
    'INFO',
  ),
}

const data = {
  databaseUrl: required(
    {
      name: 'DATABASE_URL',
      domain: 'data',
      about: 'PostgreSQL 15 or newer. Without it `npm start` runs its own PostgreSQL and sets this.',
      secret: true,
    },
    url('postgresql', 'postgres'),
  ),
  redisUrl: optional(
    {
      name: 'REDIS_URL',
      domain: 'data',
      about: 'Carries the feed and the rate limits between several API nodes; PostgreSQL does it without.',
      secret: true,
    },
    url('redis', 'rediss'),
  ),
  poolSize: withDefault(
    { name: 'POOL_SIZE', domain: 'data', about: 'Database connections a process may hold in one pool.' },
    integer(2, 200),
    10,
  ),
  statementTimeoutMs: withDefault(
    { name: 'STATEMENT_TIMEOUT_MS', domain: 'data', about: 'Milliseconds after which a statement is given up.' },
    integer(100, 600_000),
    5000,
  ),
}

const web = {
  publicOrigin: required(
    {
      name: 'PUBLIC_ORIGIN',
      domain: 'web',
      about: 'The address people use; it stands in links and is checked as Origin.',
    },
    origin(),
    'http://localhost:4000',
  ),
  trustedProxies: withDefault(
    {
      name: 'TRUSTED_PROXIES',
      domain: 'web',
      about: 'How many proxies in front are believed about the caller’s address.',
    },
    integer(0, 10),
    0,
    1,
  ),
  graphqlOperations: withDefault(
    {
      name: 'GRAPHQL_OPERATIONS',
      domain: 'web',
      about: 'Whether any document runs or only the apps’ registered ones.',
    },
    choice('any', 'registered'),
    'any',
    'registered',
  ),
  graphiql: withDefault(
    { name: 'GRAPHIQL', domain: 'web', about: 'Whether /graphql shows GraphiQL to a browser.' },
    toggle(),
    true,
    false,
  ),
  rateLimits: withDefault(
    { name: 'RATE_LIMITS', domain: 'web', about: 'How strictly callers are slowed down.' },
    choice('lenient', 'strict'),
    'lenient',
    'strict',
  ),
  maxSocketsPerUser: withDefault(
    { name: 'MAX_SOCKETS_PER_USER', domain: 'web', about: 'WebSockets one user may have open.' },
    integer(1, 1000),
    20,
    5,
  ),
}

const accounts = {
  sessionDays: withDefault(
    { name: 'SESSION_DAYS', domain: 'accounts', about: 'Days after log-in at which a session ends.' },
    integer(1, 365),
    30,
  ),
  cookieSecure: withDefault(
    { name: 'COOKIE_SECURE', domain: 'accounts', about: 'Whether session cookies travel over HTTPS only.' },
    toggle(),
    false,
    true,
  ),
  signingSecret: required(
    {
      name: 'SIGNING_SECRET',
      domain: 'accounts',
      about: 'Signs cursors and one-time links; the same on every node.',
      secret: true,
    },
    text(32),
    DEVELOPMENT_SECRET,
  ),
}

const bookings = {
  seatHoldSeconds: withDefault(
    { name: 'SEAT_HOLD_SECONDS', domain: 'bookings', about: 'How long seats are held while passengers are filled in.' },
    integer(1, 86_400),
    600,
  ),
  paymentWindowSeconds: withDefault(
    { name: 'PAYMENT_WINDOW_SECONDS', domain: 'bookings', about: 'How long an unpaid booking keeps its seats.' },
    integer(1, 604_800),
    1800,
  ),
  bookingLanes: withDefault(
    { name: 'BOOKING_LANES', domain: 'bookings', about: 'Transactions that gather waiting bookings, side by side.' },
    integer(1, 16),
    2,
  ),
}

const payments = {
  issuerName: withDefault(
    { name: 'ISSUER_NAME', domain: 'payments', about: 'The legal name of who runs this platform, on invoices.' },
    text(),
    'AstroBookings',
  ),
  issuerAddress: optional(
    { name: 'ISSUER_ADDRESS', domain: 'payments', about: 'Its registered address, on invoices.' },
    text(),
  ),
  issuerTaxId: optional({ name: 'ISSUER_TAX_ID', domain: 'payments', about: 'Its tax number, on invoices.' }, text()),
  gatewayTimeoutMs: withDefault(
    {
      name: 'GATEWAY_TIMEOUT_MS',
      domain: 'payments',
      about: 'Milliseconds after which a charge counts as unanswered.',
    },
    integer(100, 120_000),
    3000,
  ),
  reconcileIntervalSeconds: withDefault(
    {
      name: 'RECONCILE_INTERVAL_SECONDS',
      domain: 'payments',
      about: 'Pause between two comparisons with the gateway.',
    },
    integer(1, 86_400),
    20,
  ),
}

const mail = {
  smtpUrl: optional(
    {
      name: 'SMTP_URL',
      domain: 'mail',
      about: 'The mail server. Without it the development inbox takes all mail.',
      secret: true,
    },
    url('smtp', 'smtps'),
    'production',
  ),
  mailHands: withDefault(
    {
      name: 'MAIL_HANDS',
      domain: 'mail',
      about: 'Mails that a worker hands over side by side. Each under way comes twice when the worker is killed.',
    },
    integer(1, 16),
    1,
  ),
  mailFrom: withDefault(
    { name: 'MAIL_FROM', domain: 'mail', about: 'The sender of all mail.' },
    text(3),
    'AstroBookings <no-reply@astrobookings.example>',
  ),
  inbox: withDefault(
    { name: 'INBOX', domain: 'mail', about: 'The development inbox at /inbox; production refuses it.' },
    toggle(),
    true,
    false,
  ),
  inboxPort: withDefault(
    { name: 'INBOX_PORT', domain: 'mail', about: 'The loopback port where the development inbox takes mail.' },
    integer(1, 65_535),
    4025,
  ),
}

/** Every setting there is. The key is its name in the code, `name` the one in the environment. */
export const SETTINGS = { ...process, ...data, ...web, ...accounts, ...bookings, ...payments, ...mail }
