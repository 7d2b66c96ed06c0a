import { Application, Converter, ReferenceType, ReflectionKind, ReflectionType } from "typedoc";

const MUST_BE_DOCUMENTED =
  ReflectionKind.Variable |
  ReflectionKind.Function |
  ReflectionKind.Class |
  ReflectionKind.Interface |
  ReflectionKind.TypeAlias |
  ReflectionKind.Property |
  ReflectionKind.Method;

const signaturesOf = ({ signatures, type }) =>
  signatures ?? (type instanceof ReflectionType ? type.declaration.signatures : undefined) ?? [];

const isDocumented = (reflection) =>
  reflection.hasComment() || signaturesOf(reflection).some((signature) => signature.hasComment());

/** A member of a type that has no name of its own is explained where that type is used. */
const isInline = ({ parent }) =>
  parent !== undefined && (parent.kindOf(ReflectionKind.TypeLiteral) || isInline(parent));

const hasExample = ({ signatures }) =>
  signatures.some(({ comment }) => comment?.blockTags.some(({ tag }) => tag === "@example"));

/** Shows the type of a zod schema as `ZodObject`, not as its whole tree: the interface beside it says the same, with words. */
const shortenSchemas = ({ project }) => {
  for (const schema of project.getReflectionsByKind(ReflectionKind.Variable)) {
    if (schema.type instanceof ReferenceType && schema.type.package === "zod") {
      project.removeTypeReflections(schema.type);
      schema.type.typeArguments = undefined;
    }
  }
};

/** Adds two rules to typedoc's own: every public name is documented, every public function shows an example. */
export const load = (app) => {
  app.converter.on(Converter.EVENT_RESOLVE_END, shortenSchemas);
  app.on(Application.EVENT_VALIDATE_PROJECT, (project) => {
    const warn = (reflection, lack) => app.logger.validationWarning(`${reflection.getFriendlyFullName()} ${lack}`);
    for (const reflection of project.getReflectionsByKind(MUST_BE_DOCUMENTED)) {
      if (!isInline(reflection) && !isDocumented(reflection)) warn(reflection, "has no documentation");
    }
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Function)) {
      if (!hasExample(reflection)) warn(reflection, "has no @example");
    }
  });
};
