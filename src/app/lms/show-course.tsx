import { StrictMode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { CourseNotice, loadScreen } from '../../panels/index';
import type { CourseLink } from './course-link';

/** Puts what a visit has to say above the page, whatever the page shows. */
export function showCourse(link: CourseLink): void {
  const place = document.createElement('div');
  document.getElementById('root')?.before(place);
  const root = createRoot(place);
  // A page that cannot load the sentences has more to say of that than of the course.
  loadScreen('courseNotice').then(
    () =>
      root.render(
        <StrictMode>
          <Shown link={link} />
        </StrictMode>,
      ),
    () => place.remove(),
  );
}

function Shown({ link }: { readonly link: CourseLink }) {
  return <CourseNotice state={useSyncExternalStore(link.subscribe, link.get)} />;
}
