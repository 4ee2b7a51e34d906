// The pages of the welcome in their order; the first five are questions and facts, and counted, the last two are not.

export const countedPages = ['what', 'rhythm', 'places', 'cautions', 'tray'] as const;
export const welcomePages = [...countedPages, 'try', 'done'] as const;
export type WelcomePageName = (typeof welcomePages)[number];

export function pageAfter(page: WelcomePageName): WelcomePageName {
  return welcomePages[welcomePages.indexOf(page) + 1] ?? page;
}

/** Null on the first page: there is nothing before it. */
export function pageBefore(page: WelcomePageName): WelcomePageName | null {
  return welcomePages[welcomePages.indexOf(page) - 1] ?? null;
}

/** 1 to 5; null on pages that are not counted. */
export function numberOfPage(page: WelcomePageName): number | null {
  const index = (countedPages as readonly string[]).indexOf(page);
  return index < 0 ? null : index + 1;
}
