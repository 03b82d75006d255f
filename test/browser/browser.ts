import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

/** Where Debian installs it; `CHROMIUM` names another. */
const PATHS = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser at hand; null where there is none. */
export const executable =
  PATHS.find((path): path is string => Boolean(path) && existsSync(path as string)) ?? null;

if (!executable) console.warn('no chromium here: the browser tests are skipped');

/** A browser with an empty profile that talks to nobody; `close` removes the profile. */
export async function open(): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'imr-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable as string,
    headless: true,
    offline: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
