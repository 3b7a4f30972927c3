import { GraphqlProvider } from '@astro/graphql'
import { AstroProvider, Toasts } from '@astro/ui'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { client } from './client.ts'
import { router } from './routes/router.tsx'
import './app.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <AstroProvider app="agency">
      <GraphqlProvider client={client}>
        <RouterProvider router={router} />
        <Toasts />
      </GraphqlProvider>
    </AstroProvider>
  </StrictMode>,
)
