import { getNamedType, isInterfaceType, isObjectType, Kind, OperationTypeNode, } from 'graphql';
import { audiencesOf, EVERYONE } from '../../access/index.js';
/** Decides once per document and operation name. */
export function publicRoots(schema) {
    const known = new WeakMap();
    return ({ prepared, kind, operationName }) => {
        if (kind === OperationTypeNode.MUTATION)
            return null;
        const byName = known.get(prepared.document) ?? new Map();
        known.set(prepared.document, byName);
        let roots = byName.get(operationName);
        if (roots === undefined) {
            const set = prepared.operations.get(operationName)?.selectionSet;
            roots = set === undefined ? null : new Inspector(schema, prepared.document).roots(set, schema.getRootType(kind));
            byName.set(operationName, roots);
        }
        return roots;
    };
}
class Inspector {
    #schema;
    #fragments = new Map();
    #public = new Map();
    constructor(schema, document) {
        this.#schema = schema;
        for (const definition of document.definitions) {
            if (definition.kind === Kind.FRAGMENT_DEFINITION)
                this.#fragments.set(definition.name.value, definition);
        }
    }
    /** Root fields stand directly in the operation; a fragment around them is simply not kept. */
    roots(set, root) {
        if (!isObjectType(root))
            return null;
        const roots = [];
        for (const node of set.selections) {
            const field = node.kind === Kind.FIELD ? root.getFields()[node.name.value] : undefined;
            const options = field?.extensions['publicAnswer'];
            if (node.kind !== Kind.FIELD || field === undefined || options === undefined)
                return null;
            if (!isForEveryone(field) || !this.#isPublic(node.selectionSet, getNamedType(field.type)))
                return null;
            roots.push({ field, node, options });
        }
        return roots;
    }
    #isPublic(set, parent) {
        if (set === undefined)
            return true;
        return set.selections.every((node) => {
            if (node.kind === Kind.FRAGMENT_SPREAD)
                return this.#fragment(node.name.value);
            if (node.kind === Kind.INLINE_FRAGMENT) {
                const type = node.typeCondition === undefined ? parent : this.#schema.getType(node.typeCondition.name.value);
                return this.#isPublic(node.selectionSet, type);
            }
            if (node.name.value === '__typename')
                return true;
            const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
            return field !== undefined && isForEveryone(field) && this.#isPublic(node.selectionSet, getNamedType(field.type));
        });
    }
    #fragment(name) {
        const known = this.#public.get(name);
        if (known !== undefined)
            return known;
        const fragment = this.#fragments.get(name);
        const answer = fragment !== undefined && this.#isPublic(fragment.selectionSet, this.#schema.getType(fragment.typeCondition.name.value));
        this.#public.set(name, answer);
        return answer;
    }
}
function isForEveryone(field) {
    if (field.extensions['viewerDependent'] === true)
        return false;
    const audiences = audiencesOf(field) ?? [];
    return EVERYONE.every((audience) => audiences.includes(audience));
}
//# sourceMappingURL=public-operation.js.map