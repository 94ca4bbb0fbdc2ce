import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { root } from '../../tools/process.mjs';
import { openPage, sizes } from './harness';
import { emptyPage, emptyProfile, photographAll } from './profiles';

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

  test('carries the policy, which lets neither an inline script nor eval run', async () => {
    const { page, trouble } = await openPage();
    // The page carries the policy itself, for hosts that send no headers.
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
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

  test('is photographed for a test that fails', async () => {
    const { page } = await openPage();
    const [path = ''] = await photographAll([page], 'a-page-for-the-test');
    expect(path).toContain('a-page-for-the-test-1.png');
    expect(readFileSync(join(root, path)).subarray(1, 4).toString()).toBe('PNG');
    rmSync(join(root, path));
  });

  test('is left with nothing of the test before', async () => {
    const { page, context, address } = await openPage();
    await page.evaluate(() => localStorage.setItem('left', 'behind'));
    await emptyProfile(context);
    expect(context.pages()).toEqual([page]);
    expect(page.url()).toBe(emptyPage());
    const { page: next } = await openPage({ context });
    expect(next.url()).toBe(address);
    expect(await next.evaluate(() => localStorage.getItem('left'))).toBe(null);
  });
});
