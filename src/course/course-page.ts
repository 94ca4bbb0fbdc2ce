import { type Course, markOf } from './course-mark';
import { escapeXml } from './escape-xml';

const charset = '<meta charset="utf-8" />';

/**
 * The page of the built app as the page of a course: it says which crisis it is there for, and does not offer itself for
 * installation. Undefined where the text is not that of the built app.
 */
export function coursePage(html: string, course: Course): string | undefined {
  // The policy is the mark of a page that was built, and all others lack the names of their files.
  if (!html.includes(charset) || !html.includes('http-equiv="Content-Security-Policy"')) return undefined;
  const mark = `<meta name="demarche:course" content="${escapeXml(markOf(course))}" />`;
  return html.replace(charset, `${charset}\n    ${mark}`).replace(/[ \t]*<link rel="manifest"[^>]*>\n?/, '');
}
