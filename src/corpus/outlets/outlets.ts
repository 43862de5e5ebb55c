/** Who publishes: names, domains and short forms of outlets → the outlet's name and country. */

import { createHash } from 'node:crypto';

import { OUTLETS } from './outlet-table.ts';

/** One outlet. */
export type Outlet = Readonly<{
  /** The name as shown. */
  name: string;
  /** ISO 3166-1 alpha-2 code, `null` when unknown. */
  country: string | null;
  domains: readonly string[];
  /** Other names and short forms. */
  aliases: readonly string[];
  /** True for those a corpus brings itself. */
  own?: boolean;
}>;

/** Finds outlets by any of their names or domains. */
export class OutletTable {
  readonly #byName = new Map<string, Outlet>();
  readonly #byDomain = new Map<string, Outlet>();

  readonly #outlets: readonly Outlet[];
  #fingerprint: string | null = null;

  /** Of two outlets with one name or domain the first in the list is found. */
  constructor(outlets: readonly Outlet[]) {
    this.#outlets = outlets;
    for (const outlet of outlets) {
      for (const name of [outlet.name, ...outlet.aliases]) {
        const key = nameKey(name);
        if (!this.#byName.has(key)) this.#byName.set(key, outlet);
      }
      for (const domain of outlet.domains) if (!this.#byDomain.has(domain)) this.#byDomain.set(domain, outlet);
    }
  }

  /** Equal for tables of the same outlets. */
  get fingerprint(): string {
    this.#fingerprint ??= createHash('sha256').update(JSON.stringify(this.#outlets)).digest('hex');
    return this.#fingerprint;
  }

  /** The same table with more outlets behind those it has. */
  with(more: readonly Outlet[]): OutletTable {
    return new OutletTable([...this.#outlets, ...more]);
  }

  /** The outlet that a name, short form, domain or URL stands for. */
  find(text: string): Outlet | null {
    const named = this.#byName.get(nameKey(text));
    if (named) return named;
    const domain = domainOf(text);
    return domain === null ? null : this.#findDomain(domain);
  }

  /** `edition.example.com` is found under `example.com`. */
  #findDomain(domain: string): Outlet | null {
    for (let rest = domain; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
      const outlet = this.#byDomain.get(rest);
      if (outlet) return outlet;
    }
    return null;
  }
}

const KNOWN: readonly Outlet[] = OUTLETS.trim()
  .split('\n')
  .map((line) => {
    const [name = '', country = '', domains = '', aliases = ''] = line.split('|').map((cell) => cell.trim());
    return {
      name,
      country: country === '' ? null : country,
      domains: domains.split(' ').filter((domain) => domain !== ''),
      aliases: aliases.split(',').flatMap((alias) => (alias.trim() === '' ? [] : [alias.trim()])),
    };
  });

/** The outlets Byline knows by itself. */
export const knownOutlets = new OutletTable(KNOWN);

/** A table in which a corpus's own outlets come before those Byline knows by itself. */
export function withOutlets(own: readonly Outlet[]): OutletTable {
  return new OutletTable([...own, ...KNOWN]);
}

/** The outlet that a name ("AP"), a domain or a URL stands for, `null` when it is not in the table. */
export function resolveOutlet(text: string): Pick<Outlet, 'name' | 'country'> | null {
  const outlet = knownOutlets.find(text);
  return outlet && { name: outlet.name, country: outlet.country };
}

/** Other names of an outlet of the table, none for an outlet that is not in it. */
export function outletAliases(name: string): readonly string[] {
  return knownOutlets.find(name)?.aliases ?? [];
}

/** What a name can be the same outlet by. */
type Identity = Readonly<{ key: string; known: Outlet | null; domain: string | null }>;

/** The names compared last: every article of an outlet is compared with what was typed. */
const identities = new Map<string, Identity>();
const MAX_IDENTITIES = 5000;

function identityOf(name: string): Identity {
  let identity = identities.get(name);
  if (!identity) {
    if (identities.size === MAX_IDENTITIES) identities.clear();
    identity = { key: nameKey(name), known: knownOutlets.find(name), domain: domainOf(name) };
    identities.set(name, identity);
  }
  return identity;
}

/** True when what a person typed – name, short form, domain or URL – means the outlet of an article. */
export function sameOutlet(source: string | null, typed: string): boolean {
  if (source === null || typed.trim() === '') return false;
  const [outlet, meant] = [identityOf(source), identityOf(typed)];
  if (outlet.key === meant.key) return true;
  if (outlet.known !== null || meant.known !== null) return outlet.known === meant.known;
  return outlet.domain !== null && outlet.domain === meant.domain;
}

/**
 * The host of a URL or of a bare domain, without `www.`; `null` for anything else. "Example News" has no domain, nor has
 * a file name like "seed/1.txt", nor an address of numbers or a machine's name without a point.
 */
export function domainOf(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  if (/^https?:\/\//.test(trimmed)) {
    if (!URL.canParse(trimmed)) return null;
    const { hostname } = new URL(trimmed);
    return /\.[a-z][a-z0-9-]*\.?$/.test(hostname) && !/\.(?:localhost|local|internal)$/.test(hostname)
      ? hostname.replace(/^www\./, '')
      : null;
  }
  const host = /^(?:[a-z0-9-]+\.)+[a-z]{2,24}(?=\/|$)/.exec(trimmed)?.[0];
  return host?.replace(/^www\./, '') ?? null;
}

/** Country codes of top-level domains that are sold to the whole world, and so tell nothing. */
const GENERIC = new Set('ai am cc co fm gg io is la ly me nu sh tk to tv vc ws eu su'.split(' '));

/** The country of a domain that is in no table, by its last label: `example.co.uk` → GB. */
export function domainCountry(domain: string): string | null {
  const label = domain.slice(domain.lastIndexOf('.') + 1);
  if (label.length !== 2 || GENERIC.has(label)) return null;
  return label === 'uk' ? 'GB' : label.toUpperCase();
}

/** Case, accents, punctuation and a leading "the" do not tell outlets apart. */
function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}
