import { severityOf } from '../src/scenario/document/problem';
import { formatProblem } from '../src/scenario/problem-text/problem-text';
import type { FaultyFolder } from './scenarios';

const mostShown = 20;

/** What is wrong in crises that are being written, as the page of the development server shows it above everything else. */
export function faultsInHtml(faults: readonly FaultyFolder[]): string {
  const lists = faults.map(({ name, problems }) => {
    const errors = problems.filter(({ code }) => severityOf(code) === 'error');
    const shown = errors.slice(0, mostShown).map((problem) => {
      const { file, line, column } = problem.at;
      const place = `scenarios/${name}/${file}:${line}:${column}`;
      return `<li><code>${escaped(place)}</code> ${problem.code}<br>${escaped(formatProblem(problem))}</li>`;
    });
    const more = errors.length - shown.length;
    const rest =
      more > 0 ? `<p>and ${more} more: <code>npm run demarche -- check ${escaped(name)}</code></p>` : '';
    return `<h2>${escaped(name)} cannot be played yet</h2><ul>${shown.join('')}</ul>${rest}`;
  });
  return `<style>${style}</style>${lists.join('')}<p>The page reloads when you save.</p>`;
}

const style = [
  'body > aside { position: sticky; top: 0; z-index: 1000; max-height: 45vh; overflow: auto; margin: 0; padding: 0.75rem 1.25rem; background: #fff3d6; color: #2b1d00; font: 16px/1.45 sans-serif; }',
  'body > aside h2 { margin: 0 0 0.25rem; font-size: 1.1rem; }',
  'body > aside ul { margin: 0; padding-left: 1.2rem; }',
  'body > aside li { margin-bottom: 0.4rem; overflow-wrap: anywhere; }',
  'body > aside p { margin: 0.25rem 0; }',
].join(' ');

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
