/** Checks what the bot sends: always against our limits, against Discord's OpenAPI document where it is at hand. */

import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { MessageFlags } from 'discord.js';
import { choices, commandList, messageComponents } from '../../src/bot/messages/limits.ts';
import type { Json } from './world.ts';

export const OPENAPI = '../shared/discord/openapi.json';
export const hasOpenApi = existsSync(OPENAPI);

type Document = {
  paths: Record<string, Record<string, { requestBody?: { content?: Record<string, { schema: unknown }> } }>>;
  components: unknown;
};

let loaded: { document: Document; ajv: Ajv2020 } | null = null;

function openApi(): { document: Document; ajv: Ajv2020 } {
  if (loaded === null) {
    const document = JSON.parse(readFileSync(OPENAPI, 'utf8')) as Document;
    const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true });
    addFormats.default(ajv);
    ajv.addFormat('snowflake', /^\d{1,20}$/);
    ajv.addFormat('nonce', true);
    ajv.addSchema({ $id: 'discord', components: document.components });
    loaded = { document, ajv };
  }
  return loaded;
}

/** Points references at the one document that holds all schemas. */
function absolute(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"discord#/components/')) as unknown;
}

/** The document has permissions as integers here, everything else of Discord's as strings; both are taken. */
function asDocumented(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body), (key, value: unknown) =>
    key === 'default_member_permissions' && typeof value === 'string' ? Number(value) : value,
  );
}

const validators = new Map<string, ValidateFunction | null>();

function validatorFor(method: string, path: string): ValidateFunction | null {
  const known = validators.get(`${method} ${path}`);
  if (known !== undefined) return known;
  const { document, ajv } = openApi();
  const schema = document.paths[path]?.[method.toLowerCase()]?.requestBody?.content?.['application/json']?.schema;
  const made = schema === undefined ? null : ajv.compile(absolute(schema) as Json);
  validators.set(`${method} ${path}`, made);
  return made;
}

/** Reads the document's word on some calls, which takes longer than Discord waits for an answer. */
export function prepareOpenApi(calls: readonly Readonly<{ method: string; document: string }>[]): void {
  if (hasOpenApi) for (const { method, document } of calls) validatorFor(method, document);
}

/**
 * What is wrong with the body of a call.
 * @param path as the document writes it: `/channels/{channel_id}/messages`
 * @returns nothing when all is well
 */
export function againstOpenApi(method: string, path: string, body: unknown): string[] {
  if (!hasOpenApi) return [];
  const validate = validatorFor(method, path);
  if (validate === null) return [`${method} ${path} takes no body`];
  if (validate(asDocumented(body))) return [];
  const [error] = validate.errors ?? [];
  return [`${method} ${path}: ${error?.instancePath ?? ''} ${error?.message ?? ''}`];
}

/** What is wrong with a message by our own limits, and with what no message of ours may have. */
export function againstLimits(body: Json): string[] {
  const wrong: string[] = [];
  const flags = Number(body.flags ?? 0);
  if ((flags & MessageFlags.IsComponentsV2) === 0) wrong.push('not components v2');
  for (const field of ['content', 'embeds', 'poll', 'sticker_ids']) {
    if (body[field] !== undefined && body[field] !== null) wrong.push(`${field} is refused in components v2`);
  }
  const parsed = messageComponents.safeParse(body.components);
  if (!parsed.success) wrong.push(parsed.error.issues[0]?.message ?? 'components');
  const mentions = body.allowed_mentions as { parse?: unknown[]; replied_user?: boolean } | undefined;
  if (mentions?.parse?.length !== 0 || mentions.replied_user !== false) wrong.push('may ping somebody');
  return wrong;
}

export function againstChoiceLimits(list: unknown): string[] {
  const parsed = choices.safeParse(list);
  return parsed.success ? [] : [parsed.error.issues[0]?.message ?? 'choices'];
}

export function againstCommandLimits(list: unknown): string[] {
  const parsed = commandList.safeParse(list);
  return parsed.success ? [] : [parsed.error.issues[0]?.message ?? 'commands'];
}
