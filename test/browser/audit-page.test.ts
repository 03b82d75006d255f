import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditHtml } from '../../src/report/html/report.js';
import { pageInput } from '../report/sample-audit.js';
import { executable, open } from './browser.js';

/** Screenshots to look at; git-ignored. */
const SHOTS = 'out/screenshots';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe.skipIf(!executable)('the page of an audit in a browser', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'imr-page-'));
  const file = join(folder, 'report.html');
  let context: BrowserContext;
  let close = async () => {};
  const complaints: string[] = [];

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    writeFileSync(file, await auditHtml(await pageInput(undefined, { letters: true })));
    ({ context, close } = await open());
  }, 120_000);
  afterAll(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The page, opened from disk; what its console says is collected. */
  async function visit(width = 1280, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(`asks for ${request.url()}`);
    });
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`file://${file}`);
    return page;
  }

  it('a cell of the confusion table opens the letters behind it, and a letter its decision', async () => {
    const page = await visit();
    const letters = page.locator('#cell-record-overturned-upheld');
    expect(await letters.getAttribute('open')).toBeNull();
    await page
      .getByRole('link', { name: '2 decisions recorded overturned, predicted upheld: show the letters' })
      .last()
      .click();
    // The page opens what a link leads to when the address has changed, which is after the click.
    await page.locator('#cell-record-overturned-upheld[open]').waitFor({ timeout: 5000 });
    await letters.getByRole('link', { name: 'more-allowed, issue 1' }).click();
    const decision = page.locator('.decision', { hasText: 'more-allowed' });
    await page.locator('.decision[open]', { hasText: 'more-allowed' }).waitFor({ timeout: 5000 });
    expect(await decision.getByText('✗ Not met').first().isVisible()).toBe(true);
    await page.close();
  });

  it('a place in the explanation leads to the letter’s marked words', async () => {
    const page = await visit();
    const decision = page.locator('.decision', { hasText: 'rationale-only' });
    await decision.locator('summary').first().click();
    await decision.getByRole('link', { name: 'rationale, line 5' }).first().click();
    expect(await decision.locator('p:target mark').textContent()).toBe('Nothing is said of a home program.');
    await page.close();
  });

  it('works by keyboard: skip link, cell, decision, filter', async () => {
    const page = await visit();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the figures');
    await page.locator('.confusion a').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('SUMMARY');
    expect(await page.evaluate('document.activeElement.parentElement.open')).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.parentElement.className')).toBe('decision');
    await page.locator('#which').focus();
    await page.locator('#which').selectOption('record-disagree');
    expect(await page.locator('#shown').textContent()).toBe('3 of 10 decisions shown');
    await page.locator('#find').fill('twin');
    expect(await page.locator('#shown').textContent()).toBe('1 of 10 decisions shown');
    expect(await page.locator('.decision:visible').count()).toBe(1);
    await page.close();
  });

  it('a link to a decision that the filter hides shows it again', async () => {
    const page = await visit();
    await page.locator('#find').fill('nothing like this');
    expect(await page.locator('.decision:visible').count()).toBe(0);
    await page.locator('.triage a').first().click();
    await expect.poll(() => page.locator('.decision:visible').count()).toBe(10);
    await page.close();
  });

  it('sorts a table by a head: the largest first, the smallest first, as it was', async () => {
    const page = await visit();
    const table = page.locator('[aria-labelledby="by-treatment"] table');
    const shares = async () =>
      (await table.locator('tbody tr td:nth-child(5)').allTextContents()).map((text) =>
        Number.parseFloat(text),
      );
    const asMade = await shares();
    const head = table.getByRole('button', { name: 'Agreed' }).last();
    const steps: (readonly [string | null, number[]])[] = [
      ['descending', [...asMade].sort((a, b) => b - a)],
      ['ascending', [...asMade].sort((a, b) => a - b)],
      [null, asMade],
    ];
    for (const [order, expected] of steps) {
      await head.focus();
      await page.keyboard.press('Enter');
      expect(await table.locator('th[data-column="4"]').getAttribute('aria-sort')).toBe(order);
      expect(await shares()).toEqual(expected);
    }
    await page.close();
  });

  it('unfolds everything for print', async () => {
    const page = await visit();
    const closed = () => page.locator('details:not([open])').count();
    expect(await closed()).toBeGreaterThan(10);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await closed()).toBe(0);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await closed()).toBeGreaterThan(10);
    await page.pdf({ path: join(SHOTS, 'print.pdf') });
    await page.close();
  });

  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    it.each([1280, 390])('at %i px: nothing sticks out, axe-core finds no violation', async (width) => {
      const page = await visit(width, scheme);
      await page.screenshot({ path: join(SHOTS, `${scheme}-${width}.png`), fullPage: true });
      const body = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      expect(body).toBe(scheme === 'dark' ? 'rgb(20, 24, 27)' : 'rgb(251, 250, 247)');
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
      await page.screenshot({ path: join(SHOTS, `${scheme}-${width}-unfolded.png`), fullPage: true });
      // The page's own policy refuses any foreign script, so axe comes in past it.
      const session = await context.newCDPSession(page);
      await session.send('Page.setBypassCSP', { enabled: true });
      await page.reload();
      await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
      await page.addScriptTag({ path: AXE });
      const found = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
        violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
      };
      expect(
        found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
      ).toEqual([]);
      await page.close();
    });
  });

  it('neither asked for anything nor complained of anything', () => {
    expect(complaints).toEqual([]);
  });
});
