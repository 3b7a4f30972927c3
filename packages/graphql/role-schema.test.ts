import { expect, it } from "vitest";
import { schemaSeenBy } from "./role-schema.ts";

const sdl = `
  directive @visibleTo(audiences: [Audience!]!) on FIELD_DEFINITION
  enum Audience { ANONYMOUS TRAVELER IT_OPERATOR }
  type Query {
    launch: Launch @visibleTo(audiences: [ANONYMOUS, TRAVELER])
    jobs: [Job!]! @visibleTo(audiences: [IT_OPERATOR])
    health: Health @visibleTo(audiences: [TRAVELER])
  }
  type Launch { id: ID! revenue: String @visibleTo(audiences: [IT_OPERATOR]) }
  type Job { id: ID! }
  type Health { secret: String @visibleTo(audiences: [IT_OPERATOR]) }
`;

it("leaves out what the audiences may not see, and what that leaves empty", () => {
  const seen = schemaSeenBy(sdl, ["ANONYMOUS", "TRAVELER"]);
  expect(seen).toContain("launch: Launch");
  expect(seen).not.toMatch(/revenue|jobs|health|type Health/);
});

it("keeps a schema that says nothing about audiences", () => {
  expect(schemaSeenBy("type Query { a: Int }", ["TRAVELER"])).toContain("a: Int");
});
