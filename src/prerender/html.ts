/** A rendered page as a whole document: the built index.html with other content and other ways up. */
import { wayUp } from '#model/record-path.ts';

export interface Page {
  /** Where it goes, relative to the site: `people/ada-quill/`. */
  readonly path: string;
  readonly html: string;
}

/** What the head says of the page. */
export interface Head {
  readonly title: string;
  readonly description: string;
  /** Of Open Graph: profile, article, website. */
  readonly type: string;
  /** The whole address, where it is known. */
  readonly url: string | null;
  readonly jsonld: object | null;
}

interface Frame {
  /** The built index.html, in the language of the page. */
  readonly template: string;
  /** Style sheets beside those of index.html, relative to the site. */
  readonly styles: readonly string[];
}

interface Rendered {
  readonly head: string;
  readonly body: string;
}

export function pageOf(path: string, { head, body }: Rendered, about: Head, frame: Frame): Page {
  const up = wayUp(path);
  const styles = frame.styles.map((file) => `<link rel="stylesheet" href="${up}${file}">`);
  const title = head.includes('<title>') ? '' : `<title>${escaped(about.title)}</title>`;
  const extra = [title, head, ...metas(about), ...styles].filter((line) => line !== '');
  const html = frame.template
    .replace(OWN_HEAD, '')
    .replace(NO_SCRIPT, '')
    .replaceAll('="./', `="${up}`)
    .replace('</head>', () => `${extra.join('\n    ')}\n  </head>`)
    .replace('<div id="app"></div>', () => `<div id="app">${body}</div>`);
  return { path, html };
}

/** index.html, with its own title, and its opening view; `picture` is put where the canvas will be. */
export function opening(
  template: string,
  { head, body }: Rendered,
  picture: string | null,
): string {
  const drawn = body.replace(CANVAS, (start) => `${start}${picture ?? ''}`);
  return template
    .replace(NO_SCRIPT, '')
    .replace('</head>', () => `${head.replace(/<title>[^<]*<\/title>/, '')}\n  </head>`)
    .replace('<div id="app"></div>', () => `<div id="app" data-built="opening">${drawn}</div>`);
}

/** index.html in the language of the interface, which the dossier's own need not be. */
export const inLanguage = (template: string, language: string) =>
  template.replace(/<html lang="[^"]*"/, () => `<html lang="${escaped(language)}"`);

const NO_SCRIPT = /<noscript>[\s\S]*?<\/noscript>/;
const CANVAS = /<div [^>]*data-testid="graph"[^>]*>/;

/** What index.html says of itself. */
const OWN_HEAD = /\s*<title>[^<]*<\/title>|\s*<meta (?:name="description"|property="og:)[^>]*>/g;

function metas({ title, description, type, url, jsonld }: Head): string[] {
  const meta = (kind: 'name' | 'property', name: string, content: string) =>
    `<meta ${kind}="${name}" content="${escaped(content)}">`;
  return [
    meta('name', 'description', description),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:type', type),
    ...(url === null
      ? []
      : [meta('property', 'og:url', url), `<link rel="canonical" href="${escaped(url)}">`]),
    ...(jsonld === null
      ? []
      : [`<script type="application/ld+json">${scriptText(jsonld)}</script>`]),
  ];
}

/** A page that sends its reader to another, at once and by a link. */
export function redirectTo(path: string, target: string, text: string, language: string): Page {
  const href = `${wayUp(path)}${target}`;
  const html = `<!doctype html>
<html lang="${escaped(language)}">
  <head>
    <meta charset="utf-8" />
    <title>${escaped(text)}</title>
    <meta name="robots" content="noindex" />
    <meta http-equiv="refresh" content="0; url=${href}" />
    <link rel="canonical" href="${href}" />
  </head>
  <body>
    <p><a href="${href}">${escaped(text)}</a></p>
  </body>
</html>
`;
  return { path, html };
}

/**
 * The page for addresses that are none: index.html for whatever depth it is asked at. The scripts and
 * styles are named for three depths; those that are not there are not loaded.
 */
export function notFound(template: string, title: string, text: string): string {
  const deeper = (tag: string) =>
    ['./', '../', '../../'].map((up) => tag.replace('="./', `="${up}`)).join('\n    ');
  return template
    .replace(OWN_HEAD, '')
    .replace(/\s*<link rel="(?:module)?preload"[^>]*>/g, '')
    .replace(/<(?:script type="module"[^>]*><\/script|link rel="stylesheet"[^>]*)>/g, deeper)
    .replace(
      '</head>',
      () => `<title>${escaped(title)}</title>
    <meta name="robots" content="noindex" />
  </head>`,
    )
    .replace(
      NO_SCRIPT,
      () => `<noscript>
      <h1>${escaped(title)}</h1>
      <p>${escaped(text)}</p>
    </noscript>`,
    );
}

/** JSON that no text in it can end the script with. */
const scriptText = (value: object) => JSON.stringify(value).replaceAll('<', '\\u003c');

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
