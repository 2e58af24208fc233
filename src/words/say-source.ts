import type { Source } from '../core/model/case.ts';

export const sourceKindWord: Record<Source['kind'], string> = {
  military: 'Military',
  official: 'Official',
  'state-media': 'State media',
  monitor: 'Monitor',
  intelligence: 'Intelligence',
  'armed-group': 'Armed group',
  witness: 'Witness',
  expert: 'Expert',
  outlet: 'A report’s own voice',
};
