export { createApi } from './api.js';
export { buildSchema } from './build-schema.js';
export { PublicAnswer, ViewerDependent } from './public-answer.js';
export { DateScalar, DateTimeScalar, DecimalScalar, JsonScalar } from './scalars/index.js';
export { printSdl } from './sdl.js';
//# sourceMappingURL=index.js.map