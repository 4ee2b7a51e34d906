// Finds the app's windows by the name they have in its addresses (app://unsit/windows/<name>/…), whenever they appear.
import type { Locator, Page } from 'playwright-core';
import { createChanges, type WaitOptions } from './changes';

/** Whatever hands out the app's pages: Playwright's Electron application, or a connection to a packaged app. */
export interface PageSource {
  windows(): readonly Page[];
  on(event: 'window', listener: (page: Page) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
}

export interface AppWindows {
  /** The window of that name, waiting until it exists and its page is there. */
  windowNamed(name: string, options?: WaitOptions): Promise<Page>;
  /** The names of the windows that exist now, hidden ones included. */
  openWindowNames(): readonly string[];
  waitForNoWindow(name: string, options?: WaitOptions): Promise<void>;
}

function nameOf(page: Page): string | undefined {
  return /^app:\/\/unsit\/windows\/([^/?#]+)/.exec(page.url())?.[1];
}

export function watchWindows(app: PageSource): AppWindows {
  const changes = createChanges();
  function watch(page: Page): void {
    page.on('framenavigated', changes.announce);
    page.on('close', changes.announce);
    changes.announce();
  }
  app.windows().forEach(watch);
  app.on('window', watch);
  app.on('close', changes.announce);

  // One that was prepared in case somebody asks for it is no window yet; its page takes the mark off its address when it is.
  const pages = (): readonly Page[] => app.windows().filter((page) => !page.isClosed() && !page.url().endsWith('#waiting'));
  const instead = (): string => pages().map((page) => page.url()).join(', ') || 'no window';

  return {
    async windowNamed(name, options) {
      const page = await changes.waitFor(`the window "${name}"`, () => pages().find((candidate) => nameOf(candidate) === name), {
        withinMs: 10_000,
        instead,
        ...options,
      });
      await page.waitForLoadState('domcontentloaded');
      return page;
    },
    openWindowNames: () => pages().map((page) => nameOf(page) ?? page.url()),
    async waitForNoWindow(name, options) {
      await changes.waitFor(
        `the window "${name}" to be gone`,
        () => (pages().some((page) => nameOf(page) === name) ? undefined : true),
        { instead, ...options },
      );
    },
  };
}

/** A click that closes the window it is in: Playwright counts it as failed when the page goes before the click has been answered. */
export async function clickAway(button: Locator): Promise<void> {
  await button.click().catch((error: unknown) => {
    if (!String(error).includes('has been closed')) throw error;
  });
}
