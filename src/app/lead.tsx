import type { ComponentType } from 'react';
import { loadLeading } from '../panels/index';
import { LostError, type OpenedAs } from './flow';
import { hashOf, type LeadPage } from './route';

/** Makes a page of whoever leads a class ready; throws LostError where its address leads nowhere. */
export async function openLead(page: LeadPage, words: readonly string[]): Promise<OpenedAs<'class'>> {
  const [first = '', second = ''] = words;
  const [pages] = await Promise.all([loadLeading()]);
  const Page = await pageOf();
  return { screen: 'class', key: hashOf({ at: 'lead', page, words }), render: () => <Page /> };

  async function pageOf(): Promise<ComponentType> {
    switch (page) {
      case 'new':
        return (await import('./new-class-page')).newClassPage(pages);
      case 'host':
        return (await import('./class-pages')).hostPage(pages, classIn(first), tokenIn(second));
      case 'wall':
        return (await import('./class-pages')).wallPage(pages, classIn(first), tokenIn(second));
      case 'rehearse':
        return (await import('./rehearsal-pages')).rehearsalPage(pages, first);
      case 'rehearsed':
        return (await import('./rehearsal-pages')).rehearsedPage(pages, first);
      default:
        return page satisfies never;
    }
  }
}

function classIn(word: string): string {
  if (/^[0-9a-f]{16}$/.test(word)) return word;
  throw new LostError({ why: 'unknown', word });
}

function tokenIn(word: string): string {
  if (/^[0-9a-f]{32}$/.test(word)) return word;
  throw new LostError({ why: 'unknown', word: '' });
}
