export const ruleNumbers = [1, 2, 3, 4, 5, 6, 7, 8] as const;
/** As the rules are numbered everywhere; other pages link to them by it, so it stays. */
export type RuleNumber = (typeof ruleNumbers)[number];

export function idOfRule(rule: RuleNumber): string {
  return `rule-${rule}`;
}
