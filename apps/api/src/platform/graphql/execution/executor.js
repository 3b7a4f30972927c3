import { execute, getVariableValues, GraphQLError } from 'graphql';
import { schemaForAudience } from '../../access/index.js';
import { compile } from './compile.js';
import { requestError } from './request-error.js';
/**
 * Runs operations compiled by graphql-jit: registered ones from the first time on, others from the second. What
 * it cannot compile, and introspection (answered from the role's schema), runs in graphql-js.
 * The compiled code is kept with the document, which a bounded cache holds.
 */
export function createExecutor(schema, mask) {
    const known = new WeakMap();
    const compiledFor = (operation) => {
        const { prepared, operationName } = operation;
        const byName = known.get(prepared.document) ?? new Map();
        known.set(prepared.document, byName);
        let compiled = byName.get(operationName);
        if (compiled === 'seen' || (compiled === undefined && prepared.registered)) {
            compiled = compile(schema, operation) ?? 'cannot';
            byName.set(operationName, compiled);
        }
        else if (compiled === undefined)
            byName.set(operationName, 'seen');
        return typeof compiled === 'object' ? compiled : undefined;
    };
    const run = (operation, context, root) => {
        const { prepared, operationName, variables } = operation;
        const compiled = prepared.size.asksSchema ? undefined : compiledFor(operation);
        if (compiled !== undefined)
            return compiled.query(root, context, { ...variables });
        return execute({
            schema: prepared.size.asksSchema ? schemaForAudience(schema, context.actor.audience) : schema,
            document: prepared.document,
            rootValue: root,
            contextValue: context,
            variableValues: variables,
            operationName,
        });
    };
    return async (operation, context, root) => {
        try {
            const result = await run(operation, context, root);
            if (result.errors === undefined)
                return result;
            // Without data nothing ran: the errors speak of the variables, not of the server.
            if (result.data === undefined)
                return { errors: aboutVariables(schema, operation, result.errors).map(requestError) };
            return { ...result, errors: result.errors.map((error) => mask(error, context.traceId)) };
        }
        catch (error) {
            const failed = new GraphQLError('Failed.', { originalError: error instanceof Error ? error : new Error(String(error)) });
            return { data: null, errors: [mask(failed, context.traceId)] };
        }
    };
}
/** In graphql-js' words, which say where in a variable; graphql-jit's do not. */
function aboutVariables(schema, { prepared, operationName, variables }, errors) {
    const definitions = prepared.operations.get(operationName)?.variableDefinitions ?? [];
    return getVariableValues(schema, definitions, variables).errors ?? errors;
}
//# sourceMappingURL=executor.js.map