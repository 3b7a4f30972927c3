import { Extensions } from 'type-graphql';
/**
 * Marks a root field whose answer does not depend on who asks. It then runs as nobody, once for all who ask the
 * same: answers of queries are kept for a moment, events of subscriptions are serialised once for all subscribers.
 * Takes effect only in documents all of whose fields everyone may see and none of which is `@ViewerDependent`.
 */
export function PublicAnswer(options = {}) {
    return Extensions({ publicAnswer: options });
}
/** Marks a field whose value depends on who asks; a document with it is answered for each viewer anew. */
export function ViewerDependent() {
    return Extensions({ viewerDependent: true });
}
//# sourceMappingURL=public-answer.js.map