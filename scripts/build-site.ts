/** The whole static site of a dossier, replacing the last one only when it is complete. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { note } from './print.ts';
import { UsageError } from './usage-error.ts';
import { projectRoot } from './project-root.ts';
import { writeServiceWorker } from './offline.ts';
import { writePages } from './pages.ts';
import { siteConfig } from './site-config.ts';
import { siteData } from './site-data.ts';
import { readGood } from './commands/build.ts';

export interface SiteOptions {
  readonly data: string;
  readonly out: string;
  readonly base?: string;
  readonly pages?: boolean;
}

/** Builds into a neighbouring folder first, so that a failure leaves the last good site. */
export async function site({ data, out, base, pages = true }: SiteOptions): Promise<void> {
  const target = resolve(out);
  refuseForeignFolder(target);
  const stands = addressOf(base ?? null);
  const dossier = readGood(data);
  const given = siteData(dossier);
  mkdirSync(dirname(target), { recursive: true });
  const temporary = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    const config = siteConfig({ data: resolve(data), given });
    const built = await build({
      ...config,
      configFile: false,
      root: projectRoot,
      logLevel: 'warn',
      build: {
        ...config.build,
        ...{ outDir: temporary, emptyOutDir: true, reportCompressedSize: false },
      },
    });
    const { output } = built as Rolldown.RolldownOutput;
    const base = stands ?? addressOf(dossier.info.URL);
    await writePages({ ...given, out: temporary, output, config, base, records: pages });
    await writeServiceWorker(temporary);
    if (base === null) note(NO_ADDRESS);
    chmodSync(temporary, 0o755);
    rmSync(target, { recursive: true, force: true });
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  note(`wrote ${out}`);
}

const NO_ADDRESS =
  'nobody has said where the site will stand: sitemap.xml has relative addresses, and no page a canonical one (--base URL, or URL in dossier.yaml)';

/** With the last slash that makes it a folder. */
function addressOf(text: string | null): string | null {
  if (text === null) return null;
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) {
    throw new UsageError(
      `invalid address: "${text}"`,
      'for example --base https://example.org/purge/',
    );
  }
  const { origin, pathname } = address;
  return `${origin}${pathname.endsWith('/') ? pathname : `${pathname}/`}`;
}

/** A site replaces its folder, so the folder must be an old site, or empty, or new. */
function refuseForeignFolder(target: string): void {
  if (!existsSync(target)) return;
  const names = readdirSync(target);
  if (names.length === 0 || names.includes('dossier.json')) return;
  throw new UsageError(`not a site: "${target}"`, 'name an empty or a new folder with --out');
}
