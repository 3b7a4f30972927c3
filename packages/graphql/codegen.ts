import type { CodegenConfig } from "@graphql-codegen/cli";
import { addTypenameSelectionDocumentTransform } from "@graphql-codegen/client-preset";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { schemaSeenBy } from "./role-schema.ts";

export interface AppCodegen {
  /** The app's name, as its client sends it: the key of its cookie and of its registered operations. */
  readonly app: "traveler" | "agency" | "office" | "ops";
  /** Path of the emitted schema, relative to the app's folder. */
  readonly schema: string;
  /** Who uses the app: its documents are checked against what these may see, and nothing else. */
  readonly audiences: readonly string[];
}

/**
 * The code generation of one app: typed, masked documents in `src/gql/`, and `persisted-documents.json`,
 * the operations that the API registers for this app (plain SHA-256 in hex as keys).
 */
export function appCodegen({ schema, audiences }: AppCodegen): CodegenConfig {
  return {
    schema: schemaSeenBy(readFileSync(schema, "utf8"), audiences),
    documents: ["src/**/*.{ts,tsx}", "!src/gql/**/*"],
    ignoreNoDocuments: true,
    silent: true,
    generates: {
      "./src/gql/": {
        preset: "client",
        presetConfig: {
          fragmentMasking: false,
          persistedDocuments: { mode: "embedHashInDocument", hashAlgorithm: sha256Hex },
        },
        documentTransforms: [addTypenameSelectionDocumentTransform],
        config: {
          inlineFragmentTypes: "mask",
          customDirectives: { apolloUnmask: true },
          importExtension: ".ts",
          useTypeImports: true,
          nonOptionalTypename: true,
          skipTypeNameForRoot: true,
          avoidOptionals: { field: true, inputValue: false, object: true },
          defaultScalarType: "unknown",
          strictScalars: true,
          scalars: {
            ID: "string",
            Date: "string",
            DateTime: "string",
            Decimal: "string",
            JSON: "unknown",
          },
        },
      },
    },
  };
}

/** A function instead of the preset's `sha256`, which would prefix every key with its name. */
function sha256Hex(operation: string): string {
  return createHash("sha256").update(operation).digest("hex");
}
