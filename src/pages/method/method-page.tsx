import type { OpenCase } from '../../desk/open-case.ts';
import { Frame, PageTitle } from '../frame.tsx';
import { Contents } from './contents.tsx';
import { RuleExamples } from './examples/rule-examples.tsx';
import { useShipped } from './examples/use-shipped.ts';
import { Limits } from './limits.tsx';
import { Precedents } from './precedents.tsx';
import { idOfRule } from './rule-number.ts';
import { rules } from './rules.tsx';
import { ThreeMarks } from './three-marks.tsx';
import { useAnchor } from './use-anchor.ts';
import { ValueTable } from './values/value-table.tsx';

/** How a mark comes about: what the method is, what it cannot do, and whose work it rests on. */
export function MethodPage({ openCase }: { openCase: OpenCase }) {
  const shipped = useShipped();
  useAnchor(shipped.status !== 'loading');
  return (
    <Frame title="Method" page="method">
      <article className="method">
        <PageTitle>How a mark comes about</PageTitle>
        <p className="lede">
          Sources Say lays side by side what each source said of a question, and marks where the sources agree, conflict
          or leave it unconfirmed. It never says who is right. Eight rules decide each mark, the same for every source;
          no one’s record, rank or cause counts for anything.
        </p>
        <div className="method-pair">
          <Contents />
          <div className="method-text">
            <ThreeMarks />
            <p className="method-note">
              Each rule is shown at work on a real question of an incident that ships with Sources Say, with all that
              its sources said. Change a position, a certainty or a number, and the mark is worked out anew.{' '}
              <strong>What you change here is a copy on this page alone</strong>: no claim, mark or file changes with
              it, and it is gone when you leave.
              {openCase.fileName !== null &&
                ' You have a case of your own open: the examples are of the case that ships all the same.'}
            </p>
            {rules.map(({ number, title, text }) => (
              <section key={number} className="method-rule" aria-labelledby={idOfRule(number)}>
                <h2 className="method-heading" id={idOfRule(number)} tabIndex={-1}>
                  <span className="rule-number">Rule {number}</span> {title}
                </h2>
                <div className="method-prose">{text}</div>
                <RuleExamples rule={number} shipped={shipped} openCase={openCase} />
              </section>
            ))}
            <Limits />
            <ValueTable openCase={openCase} />
            <Precedents />
          </div>
        </div>
      </article>
    </Frame>
  );
}
