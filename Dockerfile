# Builds once; the same image runs the server, the worker and the tools (docker-compose.yml says which).

FROM node:24-slim AS build
WORKDIR /astro
COPY . .
RUN npm ci --no-audit --no-fund && npm run build && npm prune --omit=dev --omit=optional

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /astro
COPY --from=build --chown=node:node /astro ./
USER node
EXPOSE 4000
CMD ["node", "apps/api/dist/src/server.js"]
