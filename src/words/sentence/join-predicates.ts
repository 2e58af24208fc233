import type { Claim } from '../../core/model/case.ts';
import type { Predicate } from './tell-position.ts';

/** What one source does, in one: "said nine people were killed, and elsewhere that …", "…, and denied that …". */
export function joinPredicates(predicates: readonly Predicate[]): Pick<Predicate, 'singular' | 'plural'> {
  const told = keepTelling(predicates);
  const join = (form: 'singular' | 'plural') =>
    told.map((each, index) => connect(each, told.slice(0, index), form)).join('');
  return { singular: join('singular'), plural: join('plural') };
}

/** Each once; that it did not say, where it said something, is no news. */
export function keepTelling(predicates: readonly Predicate[]): readonly Predicate[] {
  const once = predicates.filter(
    (each, at) => predicates.findIndex(({ singular }) => singular === each.singular) === at,
  );
  const telling = once.filter(({ clause, stance }) => clause !== null || (stance !== 'asserts' && stance !== 'silent'));
  if (telling.length === 0) return once.slice(0, 1);
  // A belief follows right after what it is the belief of.
  const clauses = [...new Set(telling.map(({ clause }) => clause))];
  return clauses.flatMap((clause) => telling.filter((each) => each.clause === clause));
}

function connect(each: Predicate, before: readonly Predicate[], form: 'singular' | 'plural'): string {
  const last = before.at(-1);
  if (last === undefined) return each[form];
  const isOneReport = before.some(({ claims }) => shareReport(claims, each.claims));
  const link = `${last[form].endsWith(',') ? '' : ','} ${isOneReport ? 'and' : 'and elsewhere'}`;
  const { clause } = each;
  if (clause === null || each.stance !== 'asserts' || last.stance !== 'asserts') return `${link} ${each[form]}`;
  if (clause === last.clause && /^(?:believe|held|hold)/.test(each[form])) return `${link} only ${hedgeOf(each, form)}`;
  const [head, lastHead] = [headOf(each, form), last.clause === null ? null : headOf(last, form)];
  if (head === null || head !== lastHead) return `${link} ${each[form]}`;
  return head.endsWith(':') ? `${link}: ${clause}` : `${link} that ${clause}`;
}

/** "believed it", "held it possible". */
function hedgeOf(each: Predicate, form: 'singular' | 'plural'): string {
  const verb = each[form].split(/,? /)[0] ?? '';
  return each.certainty === 'probable' ? `${verb} it` : `${verb} it possible`;
}

/** What stands before the clause. */
function headOf(each: Predicate, form: 'singular' | 'plural'): string | null {
  return each.clause !== null && each[form].endsWith(each.clause)
    ? each[form].slice(0, -each.clause.length).trimEnd()
    : null;
}

function shareReport(a: readonly Claim[], b: readonly Claim[]): boolean {
  const reports = new Set(a.flatMap(({ evidence = [] }) => evidence.map(({ report }) => report)));
  return b.some(({ evidence = [] }) => evidence.some(({ report }) => reports.has(report)));
}
