import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
const INSTANT = /^\d{4}-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
/** Reads an instant, or undefined: the zone is required, and a day that does not exist is refused. */
function instant(value) {
    if (typeof value !== 'string')
        return undefined;
    const match = INSTANT.exec(value);
    if (match === null)
        return undefined;
    const day = new Date(`${value.slice(0, 10)}T00:00:00Z`);
    const read = new Date(value);
    if (Number.isNaN(read.getTime()) || day.getUTCDate() !== Number(match[2]))
        return undefined;
    return read;
}
function parse(value) {
    const read = instant(value);
    if (read === undefined)
        throw new GraphQLError('Not an instant with its zone, for example "2027-04-01T12:00:00Z".');
    return read;
}
/** An instant: a Date inside, ISO 8601 with its zone on the wire, always UTC when sent. */
export const DateTimeScalar = new GraphQLScalarType({
    name: 'DateTime',
    description: 'An instant in ISO 8601 with its zone, for example "2027-04-01T12:00:00.000Z"; sent in UTC.',
    serialize: (value) => {
        if (value instanceof Date)
            return value.toISOString();
        return parse(value).toISOString();
    },
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});
//# sourceMappingURL=date-time.js.map