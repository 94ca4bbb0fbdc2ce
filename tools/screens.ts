import type { Page } from 'playwright-core';

/** Leads a fresh page to one screen; the picture is taken when it is done. */
export type Screen = (page: Page, address: string) => Promise<void>;

/** Every screen that is photographed, by the name of its picture. */
export const screens: Readonly<Record<string, Screen>> = {
  shelf: async (page, address) => {
    await page.goto(address);
    await page.getByRole('main').waitFor();
  },
};
