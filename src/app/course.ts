import type { OpenRoute } from './flow';

/**
 * The opener of a page that was made for a course, as its mark says. The mark alone decides: it is there in packages only, so no other
 * page looks at the windows round it or loads anything for that.
 */
export function openInCourse(mark: string, open: OpenRoute): OpenRoute {
  return async (route, meanwhile) => {
    const { openCourse } = await import('./lms/open-course');
    return openCourse(mark, open, route, meanwhile);
  };
}
