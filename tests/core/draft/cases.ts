import type { FindingCode } from '../../../src/core/draft/draft-finding.ts';

/**
 * Drafts that read like the rules. [Square brackets] hold the words at fault, and the code stands after
 * them: "[Nine foreigners](scope-changed) were killed". A draft without brackets has nothing to be found.
 */
export const cases: readonly (readonly [incident: string, draft: string])[] = [
  // What the sources agree on may stand in the draft's own voice; what they leave open, not.
  ['palmyra-2020-04-20', 'Israel struck posts of Iran-backed militias near Palmyra on 20 April 2020.'],
  ['palmyra-2020-04-20', 'An Israeli strike near Palmyra [killed nine fighters](stated-as-fact).'],
  // Though no answer is read from it: in the words of a claim.
  [
    'al-safirah-2020-05-04',
    '[A workshop of the missile facility at al-Safirah has been badly damaged](stated-as-fact).',
  ],
  ['homs-2020-05-01', 'An ammunition depot near Homs blew up after [human error](stated-as-fact).'],
  [
    'palmyra-2020-04-20',
    'An Israeli strike near Palmyra killed nine fighters, the Syrian Observatory for Human Rights said.',
  ],
  // Figures: that of whom is credited, of what was counted, and as it is now.
  ['palmyra-2024-11-20', 'The Observatory counts [95](number-differs) dead, the Syrian defence ministry 36.'],
  ['palmyra-2024-11-20', 'The Observatory counts 92 dead, the Syrian defence ministry 36.'],
  ['palmyra-2024-11-20', 'The Observatory counts [61](stale-figure) dead, the Syrian defence ministry 36.'],
  [
    'palmyra-2024-11-20',
    'The Observatory raised its toll from 61 to 92; the Syrian defence ministry reported 36 dead.',
  ],
  ['palmyra-2024-11-20', "The Observatory's first toll was 61 dead; the Syrian defence ministry reported 36."],
  ['palmyra-2024-11-20', "The Observatory's toll of 92 stands against the Syrian defence ministry's 36 dead."],
  [
    'palmyra-2024-11-20',
    'Thirty-six people lost their lives in Palmyra, the defence ministry announced; the Observatory says ninety-two.',
  ],
  [
    'kiswah-2018-05-08',
    '[Eight Revolutionary Guards were wounded](scope-changed), the Observatory says; an alliance commander speaks of no casualties.',
  ],
  ['palmyra-2020-04-20', 'The Observatory said [nine foreigners were killed](scope-changed).'],
  ['palmyra-2020-04-20', 'The Observatory said nine fighters were killed, six of whom were not Syrians.'],
  ['masyaf-2024-09-08', '[Residents](wrong-source) said 37 people were wounded at Masyaf.'],
  ['masyaf-2024-09-08', 'The health minister, Hassan al-Ghabash, said 37 people were wounded at Masyaf.'],
  // How sure.
  [
    'albukamal-2020-05',
    'A regional intelligence source [said Israeli jets had hit](lost-hedge) militias at Albukamal.',
  ],
  [
    'albukamal-2020-05',
    'Israeli jets are believed to have hit militias at Albukamal, a regional intelligence source said.',
  ],
  // Words between quotation marks.
  [
    'golan-2020-05-01',
    'The targets were "[known to be a stronghold for Lebanon\'s Hezbollah group](altered-quote)", intelligence sources said.',
  ],
  ['golan-2020-05-01', 'The targets were "known to be a base for … Hezbollah", intelligence sources said.'],
  // Silence is neither yes nor no.
  [
    'hader-2020-02-27',
    '[Israel denied any part in](non-denial-reported-as-denial-or-confirmation) the drone strike at Hader.',
  ],
  [
    'kiswah-2018-05-08',
    "[Israel's army confirmed that it had carried out](non-denial-reported-as-denial-or-confirmation) the strike.",
  ],
  [
    'damascus-consulate-2024-04-01',
    '[Israel denied responsibility for](non-denial-reported-as-denial-or-confirmation) the strike in Damascus.',
  ],
  [
    'kiswah-2018-05-08',
    "An alliance commander says Israel attacked. [Israel's army confirmed the reports](non-denial-reported-as-denial-or-confirmation).",
  ],
  [
    'al-safirah-2020-05-04',
    "Syria's army says Israel hit barracks. [Israel's army denied the report](non-denial-reported-as-denial-or-confirmation).",
  ],
  ['albukamal-2020-05', 'Syrian state media made no mention of the suspected Israeli strikes in Deir ez-Zor.'],
  ['kiswah-2018-05-08', "Israel's army refused to comment on the strike."],
  // A question in conflict has two sides.
  [
    'palmyra-2024-11-20',
    '[The Observatory counts 92 dead in Palmyra.](one-side-only) The Israeli army declined to comment.',
  ],
  // One is not many.
  ['albukamal-2020-05', '[Monitors](one-source-made-plural) counted 14 dead fighters at Albukamal.'],
  ['albukamal-2020-05', 'The Observatory, a monitor, counted 14 dead fighters at Albukamal.'],
  ['golan-2020-05-01', 'Intelligence sources said Israeli helicopters had fired rockets from the Golan.'],
  // What nobody says.
  [
    'palmyra-2024-11-20',
    'Nazir Awad, the antiquities director, said [the roof of the museum had collapsed](unsupported).',
  ],
];

export interface MarkedFault {
  readonly code: FindingCode;
  readonly words: string;
}

/** The text without its brackets, and the faults that they mark. */
export function readMarked(draft: string): { readonly text: string; readonly faults: readonly MarkedFault[] } {
  const faults: MarkedFault[] = [];
  const text = draft.replace(/\[([^\]]+)\]\(([a-z-]+)\)/g, (_, words: string, code: string) => {
    faults.push({ code: code as FindingCode, words });
    return words;
  });
  return { text, faults };
}
