/**
 * Whether a request that changes something, or opens a socket, comes from our own pages or from no browser at
 * all. A browser always says where it comes from: by Origin, or at least by Sec-Fetch-Site.
 */
export function isOwnOrigin(headers, publicOrigin) {
    const { origin, host } = headers;
    const site = headers['sec-fetch-site'];
    if (origin !== undefined)
        return origin === publicOrigin || isHost(origin, host);
    return site === undefined || site === 'same-origin' || site === 'none';
}
function isHost(origin, host) {
    return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}
//# sourceMappingURL=origin-check.js.map