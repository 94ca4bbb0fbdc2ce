import type { Locator, Page } from 'playwright-core';

/** Ways in which somebody uses the page; every control is found by its role and its accessible name. */
export interface Hands {
  press(target: Locator): Promise<void>;
  /** Chooses one radio of a group by its name. */
  choose(group: Locator, name: string): Promise<void>;
  /** Shows one tab of a list by how its name begins. */
  show(list: Locator, name: string): Promise<void>;
  /** Writes into a field in place of what stands there. */
  write(field: Locator, text: string): Promise<void>;
  /** Closes a sheet. */
  close(sheet: Locator): Promise<void>;
}

/** Keys alone: Tab to get there, arrows and Space to choose, Enter to press. */
export function byKeys(page: Page): Hands {
  const { keyboard } = page;
  return {
    async press(target) {
      await moveTo(page, target);
      await keyboard.press('Enter');
    },
    async choose(group, name) {
      const radios = group.getByRole('radio');
      const wanted = group.getByRole('radio', { name, exact: true });
      await wanted.waitFor();
      const checked = group.getByRole('radio', { checked: true });
      // A group without a choice is entered at its first radio.
      await moveTo(page, (await checked.count()) > 0 ? checked : radios.first());
      for (let step = await radios.count(); step > 0; step--) {
        if (await wanted.evaluate((one) => one === document.activeElement)) {
          // Arrows have chosen in most groups; over orders they only walk.
          if (!(await wanted.isChecked())) await keyboard.press('Space');
          await group.getByRole('radio', { name, exact: true, checked: true }).waitFor();
          return;
        }
        await keyboard.press('ArrowDown');
      }
      throw new Error(`the arrow keys do not lead to “${name}”`);
    },
    async show(list, name) {
      const tabs = list.getByRole('tab');
      const wanted = list.getByRole('tab', { name });
      await moveTo(page, list.getByRole('tab', { selected: true }));
      const isVertical = (await list.getAttribute('aria-orientation')) === 'vertical';
      for (let step = await tabs.count(); step > 0; step--) {
        if ((await wanted.getAttribute('aria-selected')) === 'true') return;
        await keyboard.press(isVertical ? 'ArrowDown' : 'ArrowRight');
      }
      throw new Error(`the arrow keys do not lead to the tab “${name}”`);
    },
    async write(field, text) {
      await moveTo(page, field);
      await keyboard.press('ControlOrMeta+A');
      await keyboard.type(text);
    },
    close: () => keyboard.press('Escape'),
  };
}

/** A pointing device. */
export const byClicks: Hands = {
  press: (target) => target.click(),
  // The input itself is hidden; what is seen and clicked is the tick of its label, since a word of the label may be a term.
  choose: async (group, name) => {
    const label = group
      .locator('label')
      .filter({ has: group.page().getByRole('radio', { name, exact: true }) });
    await label.click({ position: { x: 10, y: 10 } });
  },
  show: (list, name) => list.getByRole('tab', { name }).click(),
  write: (field, text) => field.fill(text),
  close: (sheet) => sheet.page().keyboard.press('Escape'),
};

/** The most stops between two controls that follow each other in a play. */
const mostStops = 120;

/** Presses Tab, or Shift+Tab, until a control has the focus; throws where it is not reached. */
export async function moveTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
  most: number = mostStops,
) {
  const control = await target.first().elementHandle();
  for (let stop = 0; stop <= most; stop++) {
    if (await page.evaluate((element) => element === document.activeElement, control)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${target} is not reached by ${most} times ${key}`);
}
