import { build } from 'esbuild';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const rooms = join(here, '..', '..');
const out = join(here, '..', 'wwwroot', 'lib');
const packages = join(here, 'node_modules');

await rm(out, { recursive: true, force: true });
await mkdir(join(out, 'fonts'), { recursive: true });

// Two subsets carry all of Vietnamese. The package's own style sheet would make browsers fetch latin-ext as well.
for (const subset of ['latin', 'vietnamese'])
  await cp(join(packages, `@fontsource-variable/public-sans/files/public-sans-${subset}-wght-normal.woff2`), join(out, 'fonts', `public-sans-${subset}.woff2`));

await cp(join(packages, 'htmx.org/dist/htmx.min.js'), join(out, 'htmx.js'));
await cp(join(here, 'images'), out, { recursive: true });
await writeFile(join(out, 'icons.svg'), await sprite());

const common = { bundle: true, minify: true, target: ['chrome100', 'firefox100', 'safari15'], legalComments: 'eof', logLevel: 'warning', absWorkingDir: here };
await build({ ...common, entryPoints: { app: 'js/app.js', map: 'js/map.js', passkey: 'js/passkey.js' }, format: 'iife', outdir: out });
await build({ ...common, entryPoints: { leaflet: 'css/leaflet.css' }, loader: { '.png': 'file' }, assetNames: 'images/[name]', outdir: out });
// Last, because MSBuild takes this file for the sign that all others are there.
await build({ ...common, entryPoints: { app: 'css/app.css' }, external: ['*.woff2'], outdir: out });

async function sprite() {
  const names = new Set();
  for (const file of await sources(rooms)) {
    const text = await readFile(file, 'utf8');
    for (const match of text.matchAll(/<icon\s[^>]*?name="([a-z0-9-]+)"/g)) names.add(match[1]);
  }
  const symbols = [];
  for (const name of [...names].sort()) {
    let text;
    try {
      text = await readFile(join(packages, `@tabler/icons/icons/outline/${name}.svg`), 'utf8');
    } catch {
      throw new Error(`No icon is called "${name}". See https://tabler.io/icons for the names.`);
    }
    const drawing = text.slice(text.indexOf('>', text.indexOf('<svg')) + 1, text.lastIndexOf('</svg>')).replace(/<path stroke="none"[^>]*\/>/, '').replace(/\s*\n\s*/g, '').trim();
    symbols.push(`<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${drawing}</symbol>`);
  }
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
}

async function sources(folder) {
  const found = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!['node_modules', 'wwwroot', 'frontend', 'bin', 'obj'].includes(entry.name)) found.push(...await sources(path));
    } else if (/\.(cshtml|cs)$/.test(entry.name)) {
      found.push(path);
    }
  }
  return found;
}
