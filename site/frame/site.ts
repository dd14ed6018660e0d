/** A file of the site. */
export interface SiteFile {
  /** Its path in the folder of the site, with forward slashes. */
  readonly path: string;
  readonly contents: string | Uint8Array;
}

/** What all pages of a site share. */
export interface Site {
  /** The name of the site, which leads to its first page. */
  readonly name: string;
  /** The links in the bar at the top of every page. The first leads to the first page too. */
  readonly bar: readonly { readonly label: string; readonly path: string }[];
  /** Where the site is published, with a slash at the end; undefined if that isn't known. */
  readonly address: string | undefined;
  /** The sentence at the end of every page. */
  readonly disclaimer: string;
  /** The path of the page that says how to report an error. */
  readonly corrections: string;
}

/** The address of the site from the environment variable `SITE_URL`. */
export function siteAddress(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new TypeError(
      `Expected SITE_URL to be a web address, such as https://example.org/site/, got "${given}".`,
    );
  }
  return url.href.replace(/\/?$/, '/');
}
