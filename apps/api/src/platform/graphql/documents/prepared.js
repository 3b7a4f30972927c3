import { GraphQLError, Kind, parse, validate } from 'graphql';
import { schemaForAudience } from '../../access/index.js';
import { withoutValues } from '../execution/request-error.js';
import { MAX_TOKENS, refused } from './limits.js';
import { costsOf } from './cost.js';
import { measure } from './measure.js';
/** Parses a text. @throws a GraphQLError with code BAD_USER_INPUT on a syntax error or too many tokens */
export function prepare(text, hash, registered, { schema, authorise }) {
    const document = parseText(text);
    const errors = new Map();
    let costs;
    return {
        text,
        hash,
        registered,
        document,
        size: measure(document),
        operations: operationsOf(document),
        errorsFor: (audience) => {
            let known = errors.get(audience);
            if (known === undefined) {
                known = validateFor(document, audience, schema, authorise);
                errors.set(audience, known);
            }
            return known;
        },
        costOf: (operationName, variables) => {
            costs ??= costsOf(schema, document);
            return costs.get(operationName)?.(variables) ?? 0;
        },
    };
}
function parseText(text) {
    try {
        return parse(text, { maxTokens: MAX_TOKENS });
    }
    catch (error) {
        if (error instanceof GraphQLError)
            throw badInput(error);
        throw refused('The operation cannot be read.');
    }
}
/** By name; under `null` the only one. */
function operationsOf(document) {
    const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const byName = new Map();
    for (const operation of operations)
        if (operation.name !== undefined)
            byName.set(operation.name.value, operation);
    const [only] = operations;
    if (only !== undefined && operations.length === 1)
        byName.set(null, only);
    return byName;
}
/**
 * Validates against what the audience may see, so that messages tell nothing of the rest. What is valid only
 * for others is FORBIDDEN or UNAUTHENTICATED.
 */
function validateFor(document, audience, schema, authorise) {
    const own = validate(schemaForAudience(schema, audience), document);
    if (own.length > 0) {
        const refusal = validate(schema, document).length === 0 ? authorise(document, audience) : null;
        return refusal === null ? own.map(badInput) : [refusal];
    }
    const refusal = authorise(document, audience);
    return refusal === null ? [] : [refusal];
}
function badInput(error) {
    return new GraphQLError(withoutValues(error.message), {
        nodes: error.nodes ?? null,
        source: error.source ?? null,
        positions: error.positions ?? null,
        extensions: { code: 'BAD_USER_INPUT' },
    });
}
//# sourceMappingURL=prepared.js.map