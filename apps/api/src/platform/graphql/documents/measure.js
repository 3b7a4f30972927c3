import { Kind } from 'graphql';
const NOTHING = { depth: 0, aliases: 0, directives: 0, asksSchema: false, onlySchema: false };
/** The size of the largest operation of a document. Each fragment is walked once, so the work stays linear. */
export function measure(document) {
    const meter = new Meter(document);
    let size = NOTHING;
    let onlySchema = true;
    for (const definition of document.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION)
            continue;
        const own = add(meter.set(definition.selectionSet), { ...NOTHING, directives: definition.directives?.length ?? 0 });
        size = { ...add(size, own), depth: Math.max(size.depth, own.depth) };
        onlySchema &&= meter.onlyIntrospection(definition.selectionSet);
    }
    return { ...size, onlySchema };
}
/** Beside each other: what is counted adds up, the deeper one decides. */
function add(one, other) {
    return {
        depth: Math.max(one.depth, other.depth),
        aliases: one.aliases + other.aliases,
        directives: one.directives + other.directives,
        asksSchema: one.asksSchema || other.asksSchema,
        onlySchema: false,
    };
}
class Meter {
    #fragments = new Map();
    #measured = new Map();
    constructor(document) {
        for (const definition of document.definitions) {
            if (definition.kind === Kind.FRAGMENT_DEFINITION)
                this.#fragments.set(definition.name.value, definition);
        }
    }
    set(set) {
        let size = NOTHING;
        for (const node of set.selections) {
            const inner = node.kind === Kind.FRAGMENT_SPREAD
                ? this.#fragment(node.name.value)
                : node.selectionSet === undefined
                    ? NOTHING
                    : this.set(node.selectionSet);
            const field = node.kind === Kind.FIELD;
            size = add(size, {
                depth: inner.depth + (field ? 1 : 0),
                aliases: inner.aliases + (field && node.alias !== undefined ? 1 : 0),
                directives: inner.directives + (node.directives?.length ?? 0),
                asksSchema: inner.asksSchema || (field && (node.name.value === '__schema' || node.name.value === '__type')),
                onlySchema: false,
            });
        }
        return size;
    }
    onlyIntrospection(set, seen = []) {
        return set.selections.every((node) => {
            if (node.kind === Kind.FIELD)
                return node.name.value.startsWith('__');
            if (node.kind === Kind.INLINE_FRAGMENT)
                return this.onlyIntrospection(node.selectionSet, seen);
            const name = node.name.value;
            const fragment = this.#fragments.get(name);
            return fragment !== undefined && !seen.includes(name) && this.onlyIntrospection(fragment.selectionSet, [...seen, name]);
        });
    }
    #fragment(name) {
        const known = this.#measured.get(name);
        if (known !== undefined)
            return known;
        this.#measured.set(name, NOTHING);
        const fragment = this.#fragments.get(name);
        const size = fragment === undefined ? NOTHING : this.set(fragment.selectionSet);
        this.#measured.set(name, size);
        return size;
    }
}
//# sourceMappingURL=measure.js.map