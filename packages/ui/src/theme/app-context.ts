import { createContext, useContext } from 'react'
import type { AstroApp } from './app-theme.ts'

/** Which member of the family the tree belongs to; AstroProvider sets it. */
export const AppContext = createContext<AstroApp>('traveler')

/** The app this component is shown in, for density and layout. */
export function useAstroApp(): AstroApp {
  return useContext(AppContext)
}
