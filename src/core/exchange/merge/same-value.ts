/** Whether two values of a case file say the same; of a list of names or ids the order says nothing, nor does a key that holds nothing. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && isSameList(a, b);
  if (!isObject(a) || !isObject(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSameValue(a[key], b[key]));
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  const areTexts = [...a, ...b].every((each) => typeof each === 'string');
  const [mine, theirs] = areTexts ? [[...a].sort(), [...b].sort()] : [a, b];
  return mine.every((each, index) => isSameValue(each, theirs[index]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
