// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { unpackedOnce } from './unpacked.ts';

type Candidate = { readonly path: string; readonly env?: Record<string, string> };

const installedPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const flags = [
  '--headless',
  // Root, and most containers, cannot have Chromium's own sandbox; the tests open only their own server.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Without it the shape of the letters, and so every screenshot, depends on the machine.
  '--font-render-hinting=none',
];

const remedy =
  'Mend with: npm ci (brings a Chromium for Linux x64), or: sudo apt-get install chromium, ' +
  'or: CHROMIUM_PATH=/path/to/chromium npm test';

/**
 * A headless Chromium: the one that CHROMIUM_PATH names and no other (`npm` names the one that npm brought), else one
 * that is installed, else the one that npm brought. The caller closes it; an open browser keeps the process alive.
 * @throws Error with what was tried and the command that mends it, when none of them runs.
 */
export async function startBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const find of candidates()) {
    try {
      const { path, env } = await find();
      // Playwright leaves a profile in the temporary folder when there is nothing to start.
      if (!existsSync(path)) throw new Error(`${path} does not exist`);
      return await chromium.launch({
        executablePath: path,
        args: flags,
        env: definedOnly({ ...process.env, ...env }),
        // On these Playwright closes its browser and lets the process live on: a stopped test run would not stop.
        handleSIGTERM: false,
        handleSIGHUP: false,
      });
    } catch (error) {
      failures.push(`- ${firstLines(error)}`);
    }
  }
  throw new Error(['No Chromium runs here.', ...failures, remedy].join('\n'));
}

function candidates(): (() => Promise<Candidate>)[] {
  const given = process.env['CHROMIUM_PATH'];
  if (given === 'npm') return [unpackBrought];
  if (given !== undefined && given !== '') return [async () => ({ path: given })];
  const installed = installedPlaces.filter((path) => existsSync(path)).map((path) => async () => ({ path }));
  return [...installed, unpackBrought];
}

/** Unpacks @sparticuz/chromium, with the libraries and the font that it carries, once for this user. */
async function unpackBrought(): Promise<Candidate> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('npm brings a Chromium for Linux x64 only');
  const manifest = join(dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')))), 'package.json');
  const version = /"version": "([^"]+)"/.exec(await readFile(manifest, 'utf8'))?.[1] ?? 'unknown';
  const folder = await unpackedOnce(`chromium-${version}`, fillWithChromium);
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

async function fillWithChromium(folder: string): Promise<void> {
  // In a process of its own: the package changes LD_LIBRARY_PATH and more of whoever imports it, takes what lies in
  // the temporary folder for whole, and unpacks its libraries only where it believes to be at Amazon.
  const script = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();`;
  const amazon = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: dirname(fileURLToPath(import.meta.url)),
    env: { ...process.env, ...amazon, TMPDIR: folder },
  });
  // The package's own file names folders that exist at Amazon only; a bare machine has no other fonts than these.
  const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
  await writeFile(join(folder, 'fonts', 'fonts.conf'), fonts);
}

function definedOnly(env: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

const firstLines = (error: unknown): string => String(error).split('\n').slice(0, 6).join('\n  ');
