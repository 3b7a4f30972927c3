import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../../ids/index.ts'

/** The operations that the apps were built with, by the SHA-256 of their text in hexadecimal. */
export type RegisteredOperations = ReadonlyMap<string, string>

const FILE = 'src/gql/persisted-documents.json'

/**
 * Reads `<apps>/<app>/src/gql/persisted-documents.json` of every app that has one. The hash is computed anew, so
 * that a wrong manifest cannot register one text under another's hash. With `only` those of one app.
 */
export async function readRegisteredOperations(appsDirectory: string, only?: string): Promise<RegisteredOperations> {
  const apps = only === undefined ? await readdir(appsDirectory).catch(() => []) : [only]
  const found = new Map<string, string>()
  for (const app of apps) {
    const manifest = await readFile(join(appsDirectory, app, FILE), 'utf8').catch(() => null)
    if (manifest === null) continue
    for (const text of Object.values(JSON.parse(manifest) as Record<string, string>)) found.set(sha256(text), text)
  }
  return found
}
