import { getNamedType, isInputObjectType, isInputType, typeFromAST } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
/** Compiles an operation; undefined where graphql-jit cannot, and graphql-js has to run it. */
export function compile(schema, { prepared, operationName }) {
    const variables = prepared.operations.get(operationName)?.variableDefinitions ?? [];
    // graphql-jit writes out the reading of an input type inside itself without end.
    const endless = variables.some(({ type }) => {
        const input = typeFromAST(schema, type);
        return isInputType(input) && holdsItself(input, []);
    });
    if (endless)
        return undefined;
    const compiled = compileQuery(schema, prepared.document, operationName ?? '');
    return isCompiledQuery(compiled) ? compiled : undefined;
}
function holdsItself(type, within) {
    const named = getNamedType(type);
    if (!isInputObjectType(named))
        return false;
    if (within.includes(named.name))
        return true;
    return Object.values(named.getFields()).some((field) => holdsItself(field.type, [...within, named.name]));
}
//# sourceMappingURL=compile.js.map