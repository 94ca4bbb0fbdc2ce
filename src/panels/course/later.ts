import { lazy } from 'react';
import { addStrings } from '../strings/index';

/** The part of a page for teachers that makes a package; its code, the packer's and its sentences load when it is first shown. */
export const ScormDownload = lazy(async () => {
  const [{ ScormDownload: Loaded }] = await Promise.all([import('./scorm-download'), addStrings('scorm')]);
  return { default: Loaded };
});
