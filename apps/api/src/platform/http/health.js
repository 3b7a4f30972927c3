const DATABASE_WAIT_MS = 2000;
/** `/livez`: the process answers. `/readyz`: it can do its work, else 503, so that a balancer looks elsewhere. */
export function addHealth(fastify, database, feed) {
    fastify.get('/livez', { config: { unlimited: true } }, (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
    fastify.get('/readyz', { config: { unlimited: true } }, async (_request, reply) => {
        const checks = { database: await databaseAnswers(database), feed: feed.isConnected() };
        const ready = checks.database && checks.feed;
        return reply
            .code(ready ? 200 : 503)
            .header('cache-control', 'no-store')
            .send({ status: ready ? 'ok' : 'unavailable', checks });
    });
}
async function databaseAnswers({ pool }) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(resolve, DATABASE_WAIT_MS, false);
    });
    const asked = pool.query('select 1').then(() => true, () => false);
    const answered = await Promise.race([asked, late]);
    clearTimeout(timer);
    return answered;
}
//# sourceMappingURL=health.js.map