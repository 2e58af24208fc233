/**
 * Matters that a question answered in words may ask about: the words by which a question
 * is known to ask, and those by which a text speaks of it. In lower case; stems end in "*".
 */
export interface RemarkSense {
  readonly asked: readonly string[];
  readonly said: readonly string[];
  /** Where the answer begins: at the sense's word, or after it. */
  readonly answer: 'from' | 'clause';
}

export const remarkSenses: readonly RemarkSense[] = [
  {
    asked: ['more', 'fewer', 'pace', 'increasing', 'often'],
    said: [
      'stepping up',
      'step up',
      'stepped up',
      'increas*',
      'intensif*',
      'escalat*',
      'ramp* up',
      'expand* its campaign',
      'fewer',
      'more raids',
      'more attacks',
      'more strikes',
    ],
    answer: 'clause',
  },
  {
    asked: ['for', 'purpose', 'aim', 'goal'],
    said: [
      'to restrict',
      'to prevent',
      'to stop',
      'to curb',
      'to contain',
      'to drive',
      'to keep',
      'to thwart',
      'to deter',
      'aimed at preventing',
      'aimed at stopping',
      'strategic threat',
      'greatest threat',
      'in order to',
    ],
    answer: 'from',
  },
  {
    asked: ['timing', 'moment'],
    said: ['at a time when', 'at a time of', 'distracted by', 'coincid*', 'taking advantage'],
    answer: 'from',
  },
  { asked: ['footing', 'basis', 'capacity'], said: ['invitation', 'invited', 'at the request'], answer: 'from' },
  {
    asked: ['leave', 'withdraw', 'stay'],
    said: ['withdraw*', 'leave', 'pull out', 'pull back', 'remain in', 'stay in'],
    answer: 'clause',
  },
  {
    asked: ['respond', 'retaliate', 'answer', 'response'],
    said: ['to respond', 'will respond', 'would respond', 'retaliat*', 'revenge', 'to answer', 'respond to'],
    answer: 'clause',
  },
  {
    asked: ['why', 'reason'],
    said: ['response to', 'in retaliation', 'because', 'in order to', 'to avenge', 'reason'],
    answer: 'from',
  },
];
