import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
/**
 * Apollo Server over the compiled executor. The gate has parsed, validated and authorised the document before
 * Apollo sees it; Apollo finds that document in its store by hash and never parses a second time.
 */
export async function startApollo({ schema, gate, execute, log }) {
    const executor = ({ context }) => {
        const { operation, context: own } = context;
        return execute(operation, own);
    };
    const apollo = new ApolloServer({
        gateway: gatewayOf(schema, executor),
        documentStore: storeOf(gate),
        plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
        persistedQueries: false,
        // The gate lets introspection see the caller's role only; origins are checked before any operation.
        introspection: true,
        csrfPrevention: false,
        includeStacktraceInErrorResponses: false,
        stopOnTerminationSignals: false,
        nodeEnv: 'production',
        stringifyResult: (result) => JSON.stringify(result),
        logger: {
            debug: () => undefined,
            info: () => undefined,
            warn: (message) => log.warning('apollo', String(message)),
            error: (message) => log.error('apollo', String(message)),
        },
    });
    await apollo.start();
    return apollo;
}
function gatewayOf(apiSchema, executor) {
    let loaded;
    return {
        load: () => {
            loaded?.({ apiSchema, coreSupergraphSdl: '' });
            return Promise.resolve({ executor });
        },
        onSchemaLoadOrUpdate: (callback) => {
            loaded = callback;
            return () => undefined;
        },
        stop: () => Promise.resolve(),
    };
}
/** Apollo's keys end in the hash of the text. */
function storeOf(gate) {
    return {
        get: (key) => Promise.resolve(gate.byHash(key.slice(-64))?.document),
        set: () => Promise.resolve(),
        delete: () => Promise.resolve(false),
    };
}
//# sourceMappingURL=apollo.js.map