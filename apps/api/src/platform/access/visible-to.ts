import { Directive, Extensions } from 'type-graphql'
import type { Audience } from './audience.ts'

/**
 * Declares who may use a field or operation; the one place of that decision. It reaches the emitted SDL as
 * `@visibleTo(audiences: […])`, decides which documents an audience may run and what introspection shows it.
 * A field without it fails the schema build.
 */
export function VisibleTo(...audiences: readonly Audience[]): MethodDecorator & PropertyDecorator {
  const unique = [...new Set(audiences)]
  const directive = Directive(`@visibleTo(audiences: [${unique.join(', ')}])`)
  const extensions = Extensions({ audiences: unique })
  return (target: object, key: string | symbol, descriptor?: PropertyDescriptor) => {
    const decorators = [directive, extensions] as unknown as readonly ((...args: unknown[]) => void)[]
    for (const decorate of decorators) decorate(target, key, descriptor)
  }
}
