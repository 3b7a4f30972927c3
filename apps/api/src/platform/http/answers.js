const GRAPHQL_RESPONSE = 'application/graphql-response+json; charset=utf-8';
export const JSON_TYPE = 'application/json; charset=utf-8';
/** The GraphQL media type when the client asks for it by name, else plain JSON. */
export function graphqlType(accept) {
    return accept?.includes('application/graphql-response+json') === true ? GRAPHQL_RESPONSE : JSON_TYPE;
}
/** Answers with GraphQL errors in the shape every GraphQL client reads, also where no operation ran. */
export function sendErrors(request, reply, status, errors) {
    const body = status === 200 ? { errors, data: null } : { errors };
    return reply.code(status).header('cache-control', 'no-store').type(graphqlType(request.headers.accept)).send(JSON.stringify(body));
}
//# sourceMappingURL=answers.js.map