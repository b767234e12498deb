/** The addresses of a site for search engines (https://www.sitemaps.org/protocol.html). */

/** As many addresses as one file may have. */
const MOST = 50_000;

/**
 * Files by name: sitemap.xml, or, where there are too many addresses, an index of parts. `base` is
 * the address of the site; without it the addresses are relative, for whoever knows where it stands.
 */
export function sitemap(
  paths: readonly string[],
  base: string | null,
  modified: string | null,
): Map<string, string> {
  const day = modified !== null && /^\d{4}-\d\d-\d\d$/.test(modified) ? modified : null;
  const lastmod = day === null ? '' : `<lastmod>${day}</lastmod>`;
  const entry = (tag: string, path: string) =>
    `<${tag}><loc>${escaped(`${base ?? ''}${path}`)}</loc>${lastmod}</${tag}>`;
  const urlset = (list: readonly string[]) =>
    file(
      'urlset',
      list.map((path) => entry('url', path)),
    );
  if (paths.length <= MOST) return new Map([['sitemap.xml', urlset(paths)]]);
  const parts = new Map<string, string>();
  for (let i = 0; i < paths.length; i += MOST) {
    parts.set(`sitemap-${parts.size + 1}.xml`, urlset(paths.slice(i, i + MOST)));
  }
  const index = [...parts.keys()].map((name) => entry('sitemap', name));
  return new Map([['sitemap.xml', file('sitemapindex', index)], ...parts]);
}

const file = (root: string, lines: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</${root}>
`;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => ENTITIES[sign]!);
