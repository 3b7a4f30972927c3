import { addHealth, addStaticApps, createHttpServer, createRateLimits } from '../http/index.js';
import { startApollo } from './apollo.js';
import { buildSchema } from './build-schema.js';
import { Gate, readRegisteredOperations } from './documents/index.js';
import { createExecutor } from './execution/executor.js';
import { errorMask } from './execution/mask.js';
import { contextMaker } from './execution/request-context.js';
import { PublicCache, publicRoots } from './public-cache/index.js';
import { addGraphqlRoute } from './route.js';
import { startSocketServer, Subscriptions } from './socket/index.js';
/** Puts the API together: schema, HTTP server, GraphQL over HTTP and WebSocket, health, the apps' pages. */
export async function createApi(options) {
    const { config, database, feed, log, findSession, liveSessions } = options;
    const schema = buildSchema(options.resolvers);
    const registered = await readRegisteredOperations(options.appsDirectory);
    const gate = new Gate(schema, registered, config.graphqlOperations === 'registered');
    const mask = errorMask(log);
    const execute = createExecutor(schema, mask);
    const makeContext = contextMaker(database, feed);
    const apollo = await startApollo({ schema, gate, execute, log });
    const limits = createRateLimits(config);
    const isPublic = publicRoots(schema);
    const cache = new PublicCache(schema, feed);
    const fastify = createHttpServer(config, limits, log);
    addHealth(fastify, database, feed);
    addGraphqlRoute(fastify, { apollo, gate, findSession, makeContext, mask, limits, execute, publicRoots: isPublic, cache, cookieSecure: config.cookieSecure });
    await addStaticApps(fastify, options.appsDirectory);
    const subscriptions = new Subscriptions({ schema, execute, makeContext, mask, publicRoots: isPublic });
    const sockets = startSocketServer(fastify.server, { settings: config, gate, limits, subscriptions, findSession, liveSessions, feed, log });
    return {
        fastify,
        schema,
        listen: async (port, host) => {
            await fastify.listen({ port, host });
            const [address] = fastify.addresses();
            return typeof address === 'object' ? address.port : port;
        },
        close: async () => {
            await sockets.close();
            cache.close();
            await fastify.close();
            await apollo.stop();
        },
    };
}
//# sourceMappingURL=api.js.map