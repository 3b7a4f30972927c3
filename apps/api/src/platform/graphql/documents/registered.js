import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../ids/index.js';
const FILE = 'src/gql/persisted-documents.json';
/**
 * Reads `<apps>/<app>/src/gql/persisted-documents.json` of every app that has one. The hash is computed anew, so
 * that a wrong manifest cannot register one text under another's hash.
 */
export async function readRegisteredOperations(appsDirectory) {
    const apps = await readdir(appsDirectory).catch(() => []);
    const found = new Map();
    for (const app of apps) {
        const manifest = await readFile(join(appsDirectory, app, FILE), 'utf8').catch(() => null);
        if (manifest === null)
            continue;
        for (const text of Object.values(JSON.parse(manifest)))
            found.set(sha256(text), text);
    }
    return found;
}
//# sourceMappingURL=registered.js.map