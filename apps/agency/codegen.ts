import { appCodegen } from '@astro/graphql/codegen'

export default appCodegen('agency')
