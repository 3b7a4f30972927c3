import { appCodegen } from "@astro/graphql/codegen";

export default appCodegen({
  app: "traveler",
  schema: "../../schema.graphql",
  audiences: ["ANONYMOUS", "TRAVELER"],
});
