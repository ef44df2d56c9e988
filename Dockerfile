# One image for every part: the command chooses which (services/<name>/dist/main.js or gateway/dist/main.js).
FROM node:24-bookworm-slim AS build
WORKDIR /landfall
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /landfall
COPY --from=build --chown=root:root /landfall .
# A volume laid over it takes its owner: uploaded files are documents' own.
RUN mkdir -p /var/lib/landfall/files && chown -R node:node /var/lib/landfall
USER node
CMD ["node", "gateway/dist/main.js"]
