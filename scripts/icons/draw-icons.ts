// Draws the extension's icons from their one drawing, in the sizes that browsers ask for: npm run icons.
// Wants a Chromium: CHROMIUM_BIN, else /usr/bin/chromium.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 96, 128];
const drawing = readFileSync(path.join(import.meta.dirname, 'icon.svg'), 'utf8');
const folder = path.resolve(import.meta.dirname, '../../public/icon');

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  mkdirSync(folder, { recursive: true });
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${drawing}`,
    );
    writeFileSync(path.join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
