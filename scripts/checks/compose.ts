import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { loadConfig } from '../../apps/api/src/platform/config/index.ts'
import { ROOT } from '../lib/paths.ts'

interface Service {
  readonly image?: string
  readonly build?: unknown
  readonly environment?: Readonly<Record<string, string | number>>
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
  readonly volumes?: readonly string[]
  readonly healthcheck?: unknown
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>
  readonly volumes?: Readonly<Record<string, unknown>>
}

const SERVICE_KEYS = new Set([
  'image',
  'build',
  'command',
  'environment',
  'depends_on',
  'volumes',
  'ports',
  'healthcheck',
  'restart',
  'deploy',
  'stop_grace_period',
  'init',
])

/** What is wrong with docker-compose.yml: no engine starts it here, so everything that can be read is checked. */
export function composeProblems(): readonly string[] {
  const compose = parse(readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8'), { merge: true }) as Compose
  const services = Object.entries(compose.services)
  return services.flatMap(([name, service]) => [
    ...shapeProblems(name, service),
    ...(service.depends_on ? dependencyProblems(name, service, compose) : []),
    ...volumeProblems(name, service, compose),
    ...settingProblems(name, service),
  ])
}

function shapeProblems(name: string, service: Service): readonly string[] {
  const unknown = Object.keys(service).filter((key) => !SERVICE_KEYS.has(key))
  const source =
    service.image === undefined && service.build === undefined ? [`${name} has neither image nor build`] : []
  const floating =
    service.build === undefined && service.image !== undefined && !/:[\w.-]*\d/.test(service.image)
      ? [`${name}: ${service.image} names no version`]
      : []
  return [...unknown.map((key) => `${name} has the unknown key ${key}`), ...source, ...floating]
}

function dependencyProblems(name: string, service: Service, compose: Compose): readonly string[] {
  return Object.entries(service.depends_on ?? {}).flatMap(([other, { condition }]) => {
    const target = compose.services[other]
    if (!target) return [`${name} depends on ${other}, which is not there`]
    return condition === 'service_healthy' && target.healthcheck === undefined
      ? [`${name} waits for the health of ${other}, which has no check`]
      : []
  })
}

function volumeProblems(name: string, service: Service, compose: Compose): readonly string[] {
  return (service.volumes ?? []).flatMap((volume) => {
    const [source = ''] = volume.split(':')
    if (source.startsWith('./'))
      return existsSync(join(ROOT, source)) ? [] : [`${name} mounts ${source}, which is not there`]
    return compose.volumes && source in compose.volumes
      ? []
      : [`${name} mounts the volume ${source}, which is not declared`]
  })
}

/** Our own processes must start with the settings they get. */
function settingProblems(name: string, service: Service): readonly string[] {
  if (service.build === undefined) return []
  const filled = Object.entries(service.environment ?? {}).map(([key, value]) => [key, fillIn(String(value))])
  try {
    loadConfig(Object.fromEntries(filled) as Record<string, string>)
    return []
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message : String(error)}`]
  }
}

/** `${NAME:-fallback}` gives the fallback, `${NAME:?why}` something as long as a secret. */
function fillIn(value: string): string {
  return value.replace(/\$\{\w+:-([^}]*)\}/g, '$1').replace(/\$\{\w+:\?[^}]*\}/g, 'x'.repeat(40))
}
