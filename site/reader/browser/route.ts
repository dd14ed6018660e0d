import { recordsByKey } from '../shared/records.js';

/** What a link of the page leads to. */
export type Route =
  | { readonly to: 'record'; readonly key: string }
  | { readonly to: 'unit'; readonly id: string }
  | { readonly to: 'unknown'; readonly hash: string }
  | { readonly to: 'elsewhere' };

/** What the part of an address behind its `#` leads to. */
export function routeOf(hash: string): Route {
  const name = decoded(hash.replace(/^#/, ''));
  if (recordsByKey.has(name)) return { to: 'record', key: name };
  const [, unit] = /^(?:unit|records)\/(.+)$/.exec(name) ?? [];
  if (unit !== undefined && document.getElementById(`unit/${unit}`) !== null) {
    return { to: 'unit', id: unit };
  }
  if (name.includes('/') && document.getElementById(name) === null)
    return { to: 'unknown', hash: name };
  return { to: 'elsewhere' };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
