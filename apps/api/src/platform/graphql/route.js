import { HeaderMap } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import { NOBODY } from '../context/index.js';
import { clientApp, graphqlType, sendErrors, sendTooMany, sessionCookie, sessionToken } from '../http/index.js';
import { refused } from './documents/index.js';
import { NO_COOKIE } from './execution/request-context.js';
import { readOperation, readParameters } from './read-request.js';
/** Serves GraphQL over HTTP at `/graphql`: POST for everything, GET for queries. */
export function addGraphqlRoute(fastify, options) {
    const handler = (request, reply) => answer(request, reply, options);
    fastify.route({ method: ['GET', 'POST'], url: '/graphql', handler });
}
async function answer(request, reply, options) {
    const key = request.method === 'GET' ? request.url : request.body;
    const known = options.cache.get(key);
    if (known !== undefined)
        return sendKept(request, reply, known);
    const read = request.method === 'GET' ? readParameters(parametersOf(request)) : readOperation(jsonOf(request));
    if (read.error !== undefined)
        return sendErrors(request, reply, 400, [read.error]);
    const caller = await callerOf(request, options);
    if (caller instanceof GraphQLError)
        return sendErrors(request, reply, 503, [caller]);
    const wait = caller.actor.userId === null ? 0 : options.limits.user(caller.actor.userId);
    if (wait > 0)
        return sendTooMany(request, reply, wait);
    const { operation, errors } = options.gate.admit(read.request, caller);
    if (errors !== undefined)
        return sendErrors(request, reply, statusOf(errors), errors);
    const misplaced = misplacedOn(request.method, operation);
    if (misplaced !== null)
        return sendErrors(request, reply, misplaced.status, [misplaced.error]);
    const roots = options.publicRoots(operation);
    if (roots === null)
        return run(request, reply, operation, { ...options, caller });
    return sendKept(request, reply, await options.cache.answer(key, operation, roots, () => options.execute(operation, nobody(request, options))));
}
/** Public answers are made without knowing who asks, so that nothing of the first who asks can be in them. */
function nobody({ id }, { makeContext }) {
    return makeContext({ actor: NOBODY, app: 'script', address: '', userAgent: null, traceId: id, cookie: NO_COOKIE });
}
function sendKept({ method, headers }, reply, { bytes, etag, status }) {
    reply.header('cache-control', 'no-cache').header('vary', 'accept').header('etag', etag);
    if (method === 'GET' && headers['if-none-match'] === etag)
        return reply.code(304).send();
    return reply.code(status).type(graphqlType(headers.accept)).send(bytes);
}
/** Nothing ran. Rights are told with 200, which every client reads as an answer; the rest is the client's mistake. */
function statusOf(errors) {
    const code = errors[0]?.extensions['code'];
    if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED' || code === 'PERSISTED_QUERY_NOT_FOUND')
        return 200;
    return 400;
}
function misplacedOn(method, { kind }) {
    if (kind === OperationTypeNode.SUBSCRIPTION)
        return { status: 400, error: refused('Subscriptions run over WebSocket.') };
    if (method === 'GET' && kind !== OperationTypeNode.QUERY)
        return { status: 405, error: refused('GET runs queries only; send a POST.') };
    return null;
}
async function run(request, reply, operation, { apollo, makeContext, cookieSecure, caller }) {
    const cookies = [];
    const context = makeContext({
        ...caller,
        address: request.ip,
        userAgent: request.headers['user-agent'] ?? null,
        traceId: request.id,
        cookie: sessionCookie(caller.app, cookieSecure, (value) => cookies.push(value)),
    });
    const { prepared, operationName, variables } = operation;
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
            method: 'POST',
            headers: new HeaderMap([['accept', request.headers.accept ?? '*/*']]),
            search: '',
            body: { query: prepared.text, operationName, variables },
        },
        context: () => Promise.resolve({ operation, context }),
    });
    for (const [name, value] of headers)
        reply.header(name, value);
    if (cookies.length > 0)
        reply.header('set-cookie', cookies);
    reply.code(status ?? 200).header('cache-control', 'no-store');
    return reply.send(body.kind === 'complete' ? body.string : '');
}
async function callerOf({ headers, id }, { findSession, mask }) {
    const app = clientApp(headers['apollographql-client-name']);
    const token = sessionToken(headers.cookie, app);
    if (token === null)
        return { actor: NOBODY, app };
    try {
        const session = await findSession(token);
        return { actor: session?.actor ?? NOBODY, app };
    }
    catch (error) {
        return mask(new GraphQLError('The session cannot be looked up.', { originalError: error }), id);
    }
}
function parametersOf({ url }) {
    const start = url.indexOf('?');
    return new URLSearchParams(start === -1 ? '' : url.slice(start));
}
/** undefined for what is no JSON: refused like any other thing that is no operation. */
function jsonOf({ body }) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=route.js.map