import type { Translate } from '../strings/index';
import type { CourseState } from './course-state';

/** A sentence for whoever plays, and whether something is amiss. */
export interface CourseSentence {
  readonly text: string;
  readonly isAmiss: boolean;
}

/** What there is to say of a course now; nothing while all is well. */
export function courseSentences(state: CourseState, t: Translate): readonly CourseSentence[] {
  const { link, refusal, unread, left, isTooLong, isElsewhere, isCompleted } = state;
  const said: CourseSentence[] = [];
  const say = (text: string, isAmiss = true) => said.push({ text, isAmiss });
  if (link === 'none') say(t('scorm.none'));
  if (link === 'review') say(t('scorm.review'), false);
  if (refusal !== undefined) say(t(`scorm.${refusal.what}`, { why: whyOf(refusal, t) }));
  if (unread !== undefined) say(t('scorm.unreadLead', { why: unread }));
  if (link !== 'open') return said;
  if (isElsewhere) say(t('scorm.elsewhere'), false);
  else if (isTooLong) say(t('scorm.tooLong'));
  else if (left > 0) say(t('scorm.left', { count: left }));
  if (isCompleted && !isElsewhere) say(t('scorm.completed'), false);
  return said;
}

/** The course's own code and words in brackets, as far as it gave any. */
function whyOf({ code, said }: NonNullable<CourseState['refusal']>, t: Translate): string {
  if (code !== '' && said !== '') return t('scorm.whyBoth', { code, said });
  if (code !== '') return t('scorm.whyCode', { code });
  return said === '' ? '' : t('scorm.why', { said });
}
