import { describe, expect, inject, test } from 'vitest';
import { axe, openPage, sizes } from './harness';

describe('the built page', () => {
  test.each(['laptop', 'phone', 'projector'] as const)('opens without trouble on a %s', async (size) => {
    const { page, expectClean } = await openPage({ size });
    await page.getByRole('main').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      sizes[size].width,
    );
    expectClean();
  });

  test('works from a sub-path', async () => {
    const { page, expectClean } = await openPage({ nested: true });
    await page.getByRole('main').waitFor();
    expectClean();
  });

  test('carries the policy itself, for hosts that send no headers', async () => {
    const { page } = await openPage();
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  test('lets neither an inline script nor eval run', async () => {
    const { page, trouble } = await openPage();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.stranger = true;';
      document.head.append(script);
    });
    expect(await page.evaluate('window.stranger')).toBeUndefined();
    expect(trouble.console.join()).toContain('Content Security Policy');
    // The driver's own scripts may evaluate, so a script of the page's origin has to try.
    const response = await page.request.get(inject('address'));
    expect(response.headers()['content-security-policy']).not.toContain('unsafe-eval');
  });

  test.each(['night', 'paper'] as const)('has no breach of WCAG 2.2 AA in %s', async (theme) => {
    const { page } = await openPage({ theme });
    await page.getByRole('main').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('watches the page closely enough to see trouble', async () => {
    const { page, trouble, expectClean } = await openPage();
    await page.evaluate(async () => {
      console.error('a line for the test');
      await fetch('./nothing-here.json');
      await fetch('https://other.example/').catch(() => undefined);
    });
    expect(trouble.console.join()).toContain('a line for the test');
    expect(trouble.requests.join()).toContain('nothing-here.json: 404');
    expect(expectClean).toThrow();
  });
});
