import 'reflect-metadata';
import { isInterfaceType, specifiedDirectives } from 'graphql';
import { buildSchemaSync, getMetadataStorage } from 'type-graphql';
import { buildAccess, visibleToDirective } from '../access/index.js';
import { DateTimeScalar } from './scalars/index.js';
/** Subscriptions here bring their own `subscribe`; a topic of TypeGraphQL's own would work on one node only. */
const noPubSub = {
    publish: () => {
        throw new Error('Announce on the feed instead.');
    },
    subscribe: () => {
        throw new Error('Give the subscription its own subscribe function.');
    },
};
/**
 * Builds the product's schema from resolver classes and checks that every field says who may see it.
 * `Date` in a `@Field` is the scalar DateTime. Plain fields are read without TypeGraphQL's wrapper.
 * @throws when a type, an audience or a resolveType is missing
 */
export function buildSchema(resolvers) {
    for (const type of getMetadataStorage().objectTypes)
        type.simpleResolvers ??= true;
    const instances = new Map(resolvers.map((resolver) => [classOf(resolver), instanceOf(resolver)]));
    const schema = buildSchemaSync({
        resolvers: [...instances.keys()],
        container: { get: (asked) => instances.get(asked) },
        scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
        directives: [...specifiedDirectives, visibleToDirective],
        pubSub: noPubSub,
        validate: false,
    });
    resolveUserErrors(schema);
    buildAccess(schema);
    return schema;
}
function classOf(resolver) {
    return typeof resolver === 'function' ? resolver : resolver.constructor;
}
function instanceOf(resolver) {
    return typeof resolver === 'function' ? new resolver() : resolver;
}
/** Refusals are plain data (an Error instance would null the payload): their type follows from their code. */
function resolveUserErrors(schema) {
    const userError = schema.getType('UserError');
    if (!isInterfaceType(userError))
        return;
    userError.resolveType = (value) => (value.code === 'SEATS_UNAVAILABLE' ? 'SeatsUnavailable' : 'InvalidInput');
}
//# sourceMappingURL=build-schema.js.map