import { Kind, parse, print, visit, type ConstDirectiveNode, type DefinitionNode, type DocumentNode, type TypeNode } from "graphql";

const BUILT_IN = new Set(["ID", "String", "Int", "Float", "Boolean"]);

/**
 * The emitted SDL as the given audiences together see it: without the fields whose `@visibleTo(audiences: …)`
 * names none of them, and without the types that this leaves empty. SDL that lacks the directive stays whole.
 */
export function schemaSeenBy(sdl: string, audiences: readonly string[]): string {
  let document = visit(parse(sdl), {
    FieldDefinition: (field) => (field.directives?.some((directive) => hides(directive, audiences)) ? null : undefined),
  });
  for (let known = 0; known !== document.definitions.length; document = withoutLostTypes(document)) {
    known = document.definitions.length;
  }
  return print(document);
}

function hides(directive: ConstDirectiveNode, audiences: readonly string[]): boolean {
  if (directive.name.value !== "visibleTo") return false;
  const named = directive.arguments?.find((argument) => argument.name.value === "audiences")?.value;
  if (named?.kind !== Kind.LIST) return false;
  return !named.values.some((value) => value.kind === Kind.ENUM && audiences.includes(value.value));
}

function withoutLostTypes(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.filter((definition) => !isEmpty(definition));
  const types = new Set(definitions.flatMap((definition) => ("name" in definition && definition.name ? [definition.name.value] : [])));
  return visit(
    { ...document, definitions },
    {
      FieldDefinition: (field) => (BUILT_IN.has(nameOf(field.type)) || types.has(nameOf(field.type)) ? undefined : null),
    },
  );
}

function isEmpty(definition: DefinitionNode): boolean {
  const hasFields = definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
  return hasFields && definition.fields?.length === 0;
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
