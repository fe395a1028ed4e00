import { startBrowser } from '../test/support/browser.ts';
const base = process.argv[2] ?? 'http://127.0.0.1:8181';
const wie = process.argv[3] ?? '';
const paths = process.argv.slice(4);
const b = await startBrowser();
for (const [w, tag] of [[1280, 'd'], [360, 'm']] as const) {
  const ctx = await b.newContext({ viewport: { width: w, height: 900 } });
  const p = await ctx.newPage();
  if (wie) {
    await p.goto(base + '/aanmelden?zoek=' + encodeURIComponent(wie));
    await p.locator('button', { hasText: 'Aanmelden' }).first().click();
    await p.waitForURL('**/werkvoorraad');
  }
  for (const [i, path] of paths.entries()) {
    const r = await p.goto(base + path);
    const n = path.replace(/[^a-z0-9]+/gi, '_').slice(0, 40) || 'home';
    await p.screenshot({ path: `/var/tmp/shots/${i}${n}_${tag}.png`, fullPage: true });
    const wide = await p.evaluate(() => document.documentElement.scrollWidth);
    console.log(tag, path, r?.status(), 'scrollWidth', wide);
  }
  await ctx.close();
}
await b.close();
