/** Adjectives of mind after "is", "was", "seems": "is confident that", "was critical of". */
export const adjectives =
  'adamant afraid alarmed angry anxious apologetic appreciative ashamed aware bullish cautious certain clear cognizant committed concerned confident convinced ' +
  'critical curious cynical dedicated determined disappointed dismayed dismissive displeased doubtful dubious eager enthusiastic fearful fond frustrated furious glad grateful ' +
  'happy hesitant hopeful hostile impressed indifferent insistent interested leery mindful nervous offended ok opposed optimistic outspoken pessimistic pleased positive proud receptive ' +
  'reluctant resentful sad satisfied scared scornful sceptical skeptical sorry supportive sure surprised suspicious sympathetic thankful thrilled uncertain uncomfortable unaware unclear ' +
  'uneasy unhappy unsure unwilling upset vocal wary willing worried doubtless';

/** Who takes a side: "is a supporter of", "was an early critic of". */
export const partisans =
  'advocate ally backer believer booster champion critic critics defender enthusiast fan foe opponent opponents proponent proponents supporter supporters skeptic admirer admirers';
