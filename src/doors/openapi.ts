import { z } from 'zod'
import { leftOutHeader } from '../house/left-out.ts'
import type { ApiDoor, Room } from '../house/room.ts'

const problem = {
  description: 'What is wrong, in plain words, per field (RFC 9457)',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['title', 'status', 'detail', 'errors'],
        properties: {
          type: { type: 'string' },
          title: { type: 'string' },
          status: { type: 'integer' },
          detail: { type: 'string' },
          made: { description: 'Under a key that was used before, with other content: what it answered then' },
          location: { type: 'string', description: 'Where that can be read' },
          errors: {
            type: 'array',
            items: {
              type: 'object',
              required: ['code', 'message'],
              properties: { field: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
            },
          },
        },
      },
    },
  },
}

const key = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'The same key and content again answers as the first time and does nothing; other content is refused with 422',
  schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[!-~]+$' },
}

const leftOut = {
  description: 'Names of rooms that failed, of which this answer holds nothing; not there when it is whole',
  schema: { type: 'string' },
}

/** The description of the JSON doors (OpenAPI 3.1), made from the declarations and from nothing else. */
export const openapi = (rooms: readonly Room[]) => ({
  openapi: '3.1.0',
  info: {
    title: 'Meedoen',
    version: '1.0.0',
    description: 'Volunteering policy made and carried out together. Everything the pages can do, for machines.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: '/api/v1' }],
  security: [{}, { session: [] }, { ticket: [] }],
  tags: rooms.map(({ name }) => ({ name })),
  paths: pathsOf(rooms),
  components: {
    securitySchemes: {
      session: { type: 'http', scheme: 'bearer', description: 'The token of POST /{gemeente}/sessies' },
      ticket: {
        type: 'apiKey',
        in: 'header',
        name: 'Meedoen-Ticket',
        description:
          'name=secret, as an answer gave it in a header of this name: half-way signing in, or taking part without an account. With eigen=… (a random text of your own) a visitor is known by their keys, and joins once',
      },
    },
  },
})

/** A path as OpenAPI writes it: `/kaders/:edition/:no{[1-9]}` is `/kaders/{edition}/{no}`; the pattern stands in the schema. */
const plain = (path: string): string => path.replaceAll(/:(\w+)(?:\{(?:[^{}]|\{[^{}]*\})*\})?/g, '{$1}')

function pathsOf(rooms: readonly Room[]): Record<string, Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const room of rooms)
    for (const door of room.doors)
      if (door.door === 'api') {
        const path = `/{gemeente}${plain(door.path)}`
        paths[path] = { ...paths[path], [door.method.toLowerCase()]: operation(room, door) }
      }
  return paths
}

function operation(room: Room, { method, path, does }: ApiDoor) {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!)
  const { $schema: _, ...input } = z.toJSONSchema(does.input, { io: 'input' })
  const { $schema: __, ...output } = z.toJSONSchema(does.output)
  const fields = Object.entries(input.properties ?? {})
  const parameter = (name: string, where: 'path' | 'query', schema: unknown = { type: 'string' }) => ({
    name,
    in: where,
    required: where === 'path' || Boolean(input.required?.includes(name)),
    schema,
  })
  const rest = fields.filter(([name]) => !inPath.includes(name))
  const body = {
    ...input,
    properties: Object.fromEntries(rest),
    ...(input.required && { required: input.required.filter((name: string) => !inPath.includes(name)) }),
  }
  const empty = output.type === 'null'
  const success = {
    description: does.words('en').title,
    ...(method === 'GET' && { headers: { [leftOutHeader]: leftOut } }),
    ...(!empty && { content: { 'application/json': { schema: output } } }),
  }
  return {
    operationId: does.name,
    tags: [room.name],
    summary: does.words('en').title,
    parameters: [
      parameter('gemeente', 'path'),
      ...inPath.map((name) => parameter(name, 'path', input.properties?.[name])),
      ...(method === 'GET' ? rest.map(([name, schema]) => parameter(name, 'query', schema)) : [key]),
    ],
    ...(method !== 'GET' &&
      rest.length > 0 && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: { [empty ? 204 : method === 'POST' ? 201 : 200]: success, default: problem },
  }
}
