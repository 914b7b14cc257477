import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong on a page, or in a part of it by its selector: rule and elements. Empty where it knows no fault. */
export async function axeViolations(page: Page, part = 'html'): Promise<readonly string[]> {
  // Half a megabyte, so brought once into each page.
  if (!(await page.evaluate('Boolean(window.axe)'))) await page.evaluate(axe);
  return (await page.evaluate(
    `axe.run(${JSON.stringify(part)}, { resultTypes: ['violations'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ')).join(', ')))`,
  )) as string[];
}
