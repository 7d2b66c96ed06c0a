import swagger from "@fastify/swagger";
import Fastify, { type FastifyServerOptions } from "fastify";
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from "fastify-type-provider-zod";
import type { Backend } from "./backend.js";
import { COMPONENTS } from "./components.js";
import { answerProblems, PROBLEM_OPTIONS } from "./problems.js";
import { deadlineRoutes } from "./routes/deadlines.js";
import { dossierRoutes } from "./routes/dossiers.js";
import { nationalRoutes } from "./routes/national.js";
import { reportRoutes } from "./routes/reports.js";
import type { Service } from "./routes/routes.js";

/** The service, ready for `listen` or `inject`. */
export const makeApp = async (
  backend: Backend,
  { logger = false }: Pick<FastifyServerOptions, "logger"> = {},
): Promise<Service> => {
  const app: Service = Fastify({
    logger,
    routerOptions: { maxParamLength: 200 },
    ...PROBLEM_OPTIONS,
  }).withTypeProvider<ZodTypeProvider>();
  app.removeContentTypeParser("text/plain");
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerProblems(app);
  await app.register(swagger, {
    openapi: { openapi: "3.1.0", info: { title: "Hồ sơ một cửa", version: "1" } },
    transform: createJsonSchemaTransform({ schemaRegistry: COMPONENTS }),
    transformObject: createJsonSchemaTransformObject({ schemaRegistry: COMPONENTS }),
  });
  await app.register(async (routes: Service) => {
    deadlineRoutes(routes);
    nationalRoutes(routes, backend);
    dossierRoutes(routes, backend);
    reportRoutes(routes, backend);
    routes.get("/openapi.json", { schema: { hide: true } }, async () => app.swagger());
  });
  await app.ready();
  return app;
};
