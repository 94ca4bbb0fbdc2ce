import { escapeXml } from './escape-xml';

/** What the manifest of a package says. */
export interface Manifest {
  /** Letters, digits, `-`, `_` and `.`, the first of them a letter. */
  readonly identifier: string;
  readonly title: string;
  /** Every file of the package but the manifest itself, `index.html` among them. */
  readonly files: readonly string[];
}

/** The longest title that the schema of content packages takes. */
const longestTitle = 200;

/**
 * The `imsmanifest.xml` of a SCORM 1.2 package with one activity, which opens `index.html`. It names no score to reach, so that
 * nothing is graded unless a teacher sets that up.
 */
export function manifestXml({ identifier, title, files }: Manifest): string {
  const named = escapeXml([...title].slice(0, longestTitle).join(''));
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifier}" version="1.1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${named}</title>
      <item identifier="activity" identifierref="app" isvisible="true">
        <title>${named}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="app" type="webcontent" adlcp:scormtype="sco" href="index.html">
${files.map((name) => `      <file href="${escapeXml(addressOf(name))}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}

/** The name of a file as an address. */
function addressOf(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}
