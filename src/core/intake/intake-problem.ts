/** Why a file or a pasted page gives no text of a report. */
export type IntakeProblem =
  | 'too-large'
  | 'empty'
  /** A page or document with pictures or scripts alone. */
  | 'no-text'
  | 'pdf'
  | 'image'
  /** Word's form before 2007. */
  | 'old-word'
  | 'unknown-kind'
  | 'damaged'
  /** The browser may not or cannot read it. */
  | 'unreadable'
  /** What reads Word documents could not be loaded. */
  | 'part-missing'
  /** It is a case, to be opened as one. */
  | 'case-file';
