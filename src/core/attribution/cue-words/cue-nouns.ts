/** Nouns whose content is a clause or an infinitive, and which are cues without a named source too: "claims that". */
export const saying =
  'accusation accusations acknowledgement acknowledgment admission allegation allegations announcement argument arguments assertion assertions ' +
  'assessment assurance assurances claim claims comment comments complaint complaints conclusion conclusions confession contention ' +
  'declaration denial denials description disclosure estimate estimates explanation insistence insinuation message messages observation ' +
  'prediction predictions proposal proposals pronouncement question questions recommendation remark remarks report reports response revelation ' +
  'revelations rumor rumors speculation statement statements suggestion suggestions testimony tweet tweets warning warnings word words';

/** Of the mind: "his belief that", "her support for". */
export const minding =
  'acceptance admiration agenda aim ambition anger approval assumption attitude belief beliefs call calls commitment concern concerns ' +
  'condemnation confidence consensus contempt conviction criticism criticisms critique decision demand demands desire disappointment disapproval disdain dislike dismissal ' +
  'doubt doubts embrace endorsement endorsements enthusiasm expectation expectations faith fear fears feeling feelings frustration goal goals hatred hope hopes idea ideas ' +
  'impression intention intentions interest interpretation judgment knowledge love notion offer opinion opinions opposition outrage perception plan plans pledge pledges ' +
  'point position positions praise preference promise promises push reaction refusal regret rejection request requests resentment resolution sense skepticism stance stances ' +
  'support suspicion suspicions threat threats thought thoughts understanding unease view views vision vow wish wishes worries worry';

/** Verbs that leave the meaning to such a noun: "expressed doubts about", "made the case that", "gave no reason for". */
export const lightVerbs =
  'air cast deliver drop express face file float give have hold issue keep launch lay level lodge make offer post put raise reiterate renew repeat register send share show signal stage take throw voice withdraw';

/** Nouns that are cues only after such a verb. */
export const lightNouns =
  'aim appeal appeals attention bets blame bow case charge charges commentary credit details dim emphasis evidence focus grievances hint hints indication issue nationalities objection objections pitch ' +
  'proof reason reference references reservations shot shots sign signs sorrow speech speeches stand stock swipe swipes tribute vent voice vote figure figures';
