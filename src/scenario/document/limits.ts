/** How large a document may be, so that hostile or damaged input is refused before it costs time. */
export const limits = {
  /** Bytes of one file of a folder. */
  fileBytes: 2 * 1024 * 1024,
  /** Bytes of all files together, and of a whole document in one file. */
  documentBytes: 4 * 1024 * 1024,
  files: 200,
  /** Lists and maps inside one another; the format itself needs 13. */
  depth: 32,
  /** Words and signs of YAML in one file, and in all files of a folder. */
  lexemes: 100_000,
  documentLexemes: 200_000,
  /** Values of a document. */
  nodes: 60_000,
  /** Mistakes of form beyond which a document is not one. */
  mistakes: 2_000,
  /** How many problems of one code are reported; more of the same would not help the author. */
  problems: 200,
  /** Pairs of orders that are looked at for conflicts. */
  pairs: 50_000,
} as const;
