import { getNamedType, isInterfaceType, isObjectType, Kind, } from 'graphql';
/** Prepares the cost of each operation of a valid document by name; a fragment is prepared once. */
export function costsOf(schema, document) {
    const builder = new Builder(schema, document);
    const costs = new Map();
    for (const definition of document.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION)
            continue;
        const cost = builder.operation(definition);
        const costOf = (variables) => evaluate(cost, variables, new Map());
        costs.set(definition.name?.value ?? null, costOf);
        if (!costs.has(null))
            costs.set(null, costOf);
    }
    return costs;
}
function evaluate(cost, variables, known) {
    const found = known.get(cost);
    if (found !== undefined)
        return found;
    known.set(cost, 0);
    let sum = 0;
    for (const part of cost.parts)
        sum += part.own + times(part.times, variables) * evaluate(part.inner, variables, known);
    known.set(cost, sum);
    return sum;
}
function times(value, variables) {
    if (typeof value === 'number')
        return value;
    const given = variables[value.variable] ?? value.otherwise;
    return typeof given === 'number' && given > 0 ? given : 1;
}
const NONE = { parts: [] };
class Builder {
    #schema;
    #fragments = new Map();
    #built = new Map();
    #defaults = new Map();
    constructor(schema, document) {
        this.#schema = schema;
        for (const definition of document.definitions) {
            if (definition.kind === Kind.FRAGMENT_DEFINITION)
                this.#fragments.set(definition.name.value, definition);
        }
    }
    operation(operation) {
        this.#built.clear();
        this.#defaults = new Map((operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) => defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : []));
        return this.#set(operation.selectionSet, this.#schema.getRootType(operation.operation) ?? undefined);
    }
    #set(set, parent) {
        return set === undefined ? NONE : { parts: set.selections.map((node) => this.#part(node, parent)) };
    }
    #part(node, parent) {
        if (node.kind === Kind.FRAGMENT_SPREAD)
            return { own: 0, times: 1, inner: this.#fragment(node.name.value) };
        if (node.kind === Kind.INLINE_FRAGMENT) {
            const type = node.typeCondition === undefined ? parent : this.#schema.getType(node.typeCondition.name.value);
            return { own: 0, times: 1, inner: this.#set(node.selectionSet, type) };
        }
        const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
        const first = field?.args.find((arg) => arg.name === 'first')?.defaultValue;
        return {
            own: 1,
            times: this.#first(node, typeof first === 'number' ? first : 1),
            inner: this.#set(node.selectionSet, field === undefined ? undefined : getNamedType(field.type)),
        };
    }
    #first(node, byDefault) {
        const value = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
        if (value?.kind === Kind.INT)
            return Math.max(1, Number(value.value));
        if (value?.kind !== Kind.VARIABLE)
            return byDefault;
        const variable = value.name.value;
        return { variable, otherwise: this.#defaults.get(variable) ?? byDefault };
    }
    #fragment(name) {
        const known = this.#built.get(name);
        if (known !== undefined)
            return known;
        const cost = { parts: [] };
        this.#built.set(name, cost);
        const fragment = this.#fragments.get(name);
        if (fragment !== undefined) {
            cost.parts.push(...this.#set(fragment.selectionSet, this.#schema.getType(fragment.typeCondition.name.value)).parts);
        }
        return cost;
    }
}
//# sourceMappingURL=cost.js.map