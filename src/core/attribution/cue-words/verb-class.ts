/**
 * What may follow a cue verb, after VerbNet's frames:
 * clause     "said (that) it fell", "asked whether", and a quotation before, after or around it
 * quote      only a quotation: "laughed", "went on"
 * told       an addressee, then a clause or "to …" or "of …": "told reporters that"
 * object     a thing: "denied the report"
 * to         "vowed to respond"
 * objectTo   "urged Iran to withdraw", all of it the content
 * as         "described the raid as", "called it a lie"
 * raising    "seems to be": what seems stands before, nobody is named
 * Anything else is a preposition whose object is the content: "called for calm".
 */
export type Frame = 'clause' | 'quote' | 'told' | 'object' | 'to' | 'objectTo' | 'as' | 'raising' | Preposition;

type Preposition =
  | 'about'
  | 'against'
  | 'as'
  | 'at'
  | 'for'
  | 'from'
  | 'in'
  | 'of'
  | 'on'
  | 'over'
  | 'to'
  | 'toward'
  | 'with'
  | 'behind';

export interface VerbClass {
  readonly frames: readonly Frame[];
  /** Base forms, separated by blanks. */
  readonly verbs: string;
}
