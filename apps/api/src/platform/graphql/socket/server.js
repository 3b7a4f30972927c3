import { WebSocketServer } from 'ws';
import { callerAddress, isOwnOrigin, MAX_BODY_BYTES } from '../../http/index.js';
import { Connection } from './connection.js';
import { SlowReaders } from './delivery.js';
import { CLOSE, PROTOCOL } from './protocol.js';
import { SessionWatch } from './session-watch.js';
import { SocketCount } from './socket-count.js';
const PING_INTERVAL_MS = 15_000;
/** Serves subscriptions at `/graphql` of an HTTP server: WebSocket, graphql-transport-ws, subscriptions only. */
export function startSocketServer(server, options) {
    const { settings, feed, findSession, liveSessions, log } = options;
    const open = new Map();
    const answered = new WeakSet();
    const slow = new SlowReaders();
    const count = new SocketCount(settings);
    const watch = new SessionWatch({ feed, findSession, liveSessions, log });
    const sockets = new WebSocketServer({
        noServer: true,
        clientTracking: false,
        perMessageDeflate: false,
        maxPayload: MAX_BODY_BYTES,
        handleProtocols: (offered) => (offered.has(PROTOCOL) ? PROTOCOL : false),
    });
    const admit = (connection) => count.add(connection) && watch.add(connection);
    const opened = (socket, request) => {
        socket.on('error', () => socket.terminate());
        if (socket.protocol !== PROTOCOL)
            return socket.close(...CLOSE.notAcceptable);
        const address = callerAddress(request, settings.trustedProxies);
        const connection = new Connection(socket, { headers: request.headers, url: request.url ?? '' }, address, { ...options, slow, admit });
        open.set(socket, connection);
        answered.add(socket);
        socket.on('pong', () => answered.add(socket));
        socket.on('close', () => {
            open.delete(socket);
            count.remove(connection);
            watch.remove(connection);
        });
    };
    const upgrade = (request, stream, head) => {
        if (request.url?.split('?')[0] !== '/graphql')
            return refuse(stream, '404 Not Found');
        if (!isOwnOrigin(request.headers, settings.publicOrigin))
            return refuse(stream, '403 Forbidden');
        if (options.limits.address(callerAddress(request, settings.trustedProxies)) > 0)
            return refuse(stream, '429 Too Many Requests');
        sockets.handleUpgrade(request, stream, head, opened);
    };
    server.on('upgrade', upgrade);
    const pings = setInterval(() => {
        for (const socket of open.keys())
            ping(socket, answered);
    }, PING_INTERVAL_MS);
    return {
        get size() {
            return open.size;
        },
        close: async () => {
            clearInterval(pings);
            server.off('upgrade', upgrade);
            watch.close();
            for (const connection of open.values())
                connection.close(CLOSE.goingAway);
            await gone(open);
        },
    };
}
function refuse(stream, status) {
    stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
/** Ends a socket that did not answer the last ping: its client is gone without a word. */
function ping(socket, answered) {
    if (!answered.delete(socket))
        socket.terminate();
    else
        socket.ping();
}
/** Waits a moment for clients to say goodbye, then ends what is left. */
async function gone(open) {
    const until = performance.now() + 1000;
    while (open.size > 0 && performance.now() < until)
        await new Promise((resolve) => setTimeout(resolve, 20));
    for (const socket of open.keys())
        socket.terminate();
}
//# sourceMappingURL=server.js.map