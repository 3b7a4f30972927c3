import type { GraphQLCodegenDataMasking } from '@apollo/client/masking'

// A component sees the fields of its own fragment only: the generated types say so, and Apollo now believes them.
declare module '@apollo/client' {
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
