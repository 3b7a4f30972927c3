import { appConfig } from '@astro/web/vite'

export default appConfig(import.meta.dirname, '/agency/')
