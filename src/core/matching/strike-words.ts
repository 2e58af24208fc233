/** What attacks, what they are made with, and what they leave behind. In lower case as they stand, or as keys where said. */

function listWords(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Forms that are verbs wherever they stand. */
export const strikeVerbs = listWords(
  `hit hits hitting struck striking attacked attacking targeted targeting bombed bombing bombarded bombarding
  raided raiding shelled shelling pounded pounding launched launching fired firing conducted conducting carried
  carrying destroyed destroying levelled flattened`,
);

/** Forms that are verbs after "to", "will", "would" and their like. */
export const strikeBases = listWords(
  'hit strike attack target bomb bombard raid shell pound launch fire conduct carry destroy',
);
export const modals = listWords('to will would could can may might must should did does not');

/** Keys. */
export const strikeNouns = listWords(
  'strike attack raid aggression bombing bombardment assault operation shelling offensive incursion escalation campaign',
);
export const vehicles = listWords(
  'jet aircraft plane helicopter drone missile force army military commando gunship artillery',
);
export const blasts = listWords('blast explosion fire detonation exploded detonated blew');

/** Keys of words that say that people came to harm. */
export const killWords = listWords('killed kill killing dead died death die fatality martyred toll perished');
export const woundWords = listWords('wounded wounding injured injuring injury wound hurt');
export const captureWords = listWords('captured captive capturing detained arrested seized');
export const harmWords = listWords('casualty victim');

export const presenceWords = listWords('entrenched presence foothold stationed deployed based dug garrisoned present');

/** A place after one of these is where something is. */
export const locatives = listWords(
  'in near at inside around outside over on within outskirts above across north south east west northeast northwest southeast southwest beside along hit struck targeted bombed attacked',
);

export const beForms = listWords('was were is are be been being');

/** Adverbs and helping words between a subject and its verb, or a be-form and its participle. */
export const auxiliaries = listWords(
  'has have had was were is are be been being also then again since may might could would will did do does to',
);

/** Words before "Israeli raids" that make them the matter of something else. */
export const aboutWords = listWords(
  'respond response responding responded retaliate retaliation details detail reports news stop halt end ending',
);
